/** Everything that happens in the panel by itself, or far from the finger, is said to who does not see it. */
import '../../../entrypoints/panel/style.css';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PanelState } from '../../../utils/panel/store.ts';
import { panelStories } from '../../stories/panel-stories.ts';
import { expectTold } from './announced.ts';
import { drawPanel } from './draw.tsx';

beforeEach(() => page.viewport(400, 700));

const story = (name: string) => {
  const found = panelStories[name];
  if (!found) throw new Error(`No story ${name}.`);
  return found;
};
type Panel = ReturnType<typeof drawPanel>;
const become =
  (state: Partial<PanelState>) =>
  ({ store }: Panel) =>
    store.setState(state);

test.each<[what: string, from: string, act: (panel: Panel) => Promise<void> | void, words: RegExp]>([
  ['a fix is in the box', 'findings', become(story('notice-good')), /\p{L}{4}/u],
  ['a fix could not be confirmed', 'findings', become(story('notice-problem')), /\p{L}{4}/u],
  ['it is taken back', 'findings', become({ notice: { about: 'undone' } }), /\p{L}{4}/u],
  ['a text goes in', 'snippets', become({ notice: { about: 'inserted' } }), /disisipkan/],
  ['nothing is saved any more', 'findings', become(story('not-saved')), /\p{L}{4}/u],
  ['somebody else wrote', 'findings', become(story('behind')), /\p{L}{4}/u],
  [
    'snippets are found',
    'snippets',
    async ({ root }) =>
      userEvent.fill(root.querySelector('input[type="search"]') as HTMLElement, 'jumpa pers'),
    /\d+ cuplikan/,
  ],
])('%s', async (_, from, act, words) => {
  const panel = drawPanel(story(from));
  await expect.poll(() => panel.root.querySelector('main')).not.toBeNull();
  await expectTold(panel.root, () => act(panel), words);
});

test('a blank that is left open', async () => {
  const { root } = drawPanel(story('snippets'));
  await page.getByRole('button', { name: /^Undangan jumpa pers/ }).click();
  // The form puts the keyboard into its first blank by itself.
  await expect.poll(() => document.activeElement?.closest('form input')).toBeTruthy();
  await expectTold(root, () => userEvent.keyboard('{Enter}'), /Isi dulu/);
});
