/** Whoever walks through the drafts by keyboard stays at the same draft, whatever happens to the list meanwhile. */
import '../../../entrypoints/desk/style.css';
import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Draft } from '../../../utils/drafts/draft.ts';
import { libraryOf } from '../../stories/library.ts';
import { panelStories } from '../../stories/panel-stories.ts';
import { drawDesk } from './draw.tsx';

beforeEach(() => page.viewport(1280, 720));

const [model] = panelStories.drafts?.drafts ?? [];

/** Drafts of these names, the first the newest. */
function named(...names: string[]): Draft[] {
  return names.map((id, nth) => ({ ...(model as Draft), id, updatedAt: 1_000_000 - nth }));
}

const list = (...names: string[]) => libraryOf(named(...names));
/** The same search finds these now. */
const shelf = (...names: string[]) => ({ shelf: list(...names).shelf ?? null });
const row = () => document.activeElement?.closest('[data-draft]');
const focused = () => row()?.getAttribute('data-draft');
const isAt = (draft: string) => vi.waitFor(() => expect(focused()).toBe(draft));

async function walk(keys: string, to: string): Promise<void> {
  await userEvent.keyboard(keys);
  await isAt(to);
}

test('rows that are not there for a moment: the next key goes on, and so does the focus', async () => {
  const { store } = drawDesk(list('a', 'b', 'c', 'd'));
  await walk('j', 'a');
  await walk('j', 'b');
  const before = store.getState().shelf;
  store.setState({ shelf: before && { ...before, lines: [] } });
  await vi.waitFor(() => expect(document.activeElement).toBe(document.body));
  await userEvent.keyboard('j');
  store.setState({ shelf: before });
  await isAt('c');
});

test('drafts arrive above, and change places: the focus stays at its draft, the next key goes on from there', async () => {
  const { store, actions } = drawDesk(list('a', 'b', 'c', 'd'));
  await walk('j', 'a');
  await walk('j', 'b');
  store.setState(shelf('baru', 'lagi', 'a', 'b', 'c', 'd'));
  await vi.waitFor(() => expect(row()?.getAttribute('data-row')).toBe('3'));
  expect(focused()).toBe('b');
  await walk('j', 'c');
  store.setState(shelf('d', 'c', 'baru', 'lagi', 'a', 'b'));
  await vi.waitFor(() => expect(row()?.getAttribute('data-row')).toBe('1'));
  expect(focused()).toBe('c');
  await userEvent.keyboard('x');
  expect(actions.tick).toHaveBeenLastCalledWith('c', true);
  await walk('j', 'baru');
});

test('the draft at the keyboard is deleted elsewhere: the next one takes its place, the last one’s the one before', async () => {
  const { store } = drawDesk(list('a', 'b', 'c', 'd'));
  await walk('j', 'a');
  await walk('j', 'b');
  store.setState(shelf('a', 'c', 'd'));
  await isAt('c');
  store.setState(shelf('baru', 'a', 'c', 'd'));
  await vi.waitFor(() => expect(row()?.getAttribute('data-row')).toBe('2'));
  await walk('j', 'd');
  store.setState(shelf('baru', 'a', 'c'));
  await isAt('c');
});

test('it moved out of the rows at hand: it is followed as soon as it is said where it is', async () => {
  const names = Array.from({ length: 200 }, (_, nth) => `n${nth}`);
  const { store } = drawDesk(list(...names));
  await walk('j', 'n0');
  await walk('j', 'n1');
  // Many were saved elsewhere, and only the first rows are told.
  const { shelf: after } = shelf(...names.slice(100), ...names.slice(0, 100));
  if (!after) throw new Error('no list');
  const first = { ...after, lines: after.lines.slice(0, 60) };
  store.setState({ shelf: { ...first, cursor: { message: 'n0', at: 100 } } });
  await vi.waitFor(() => expect(document.querySelector('[data-draft="n100"]')).not.toBeNull());
  store.setState({ shelf: { ...first, cursor: { message: 'n1', at: 101 } } });
  const box = document.querySelector('.shelf-scroll') as HTMLElement;
  await vi.waitFor(() => expect(box.scrollTop).toBeGreaterThan(90 * 56));
  store.setState({ shelf: { ...after, from: 60, lines: after.lines.slice(60, 160) } });
  await isAt('n1');
  await walk('j', 'n2');
});

test('what is found comes late: whoever is in the list already is at its top then', async () => {
  const { store } = drawDesk(list('a', 'b', 'c', 'd'));
  store.setState({ filters: { ...store.getState().filters, query: 'x' } });
  await page.getByRole('searchbox').click();
  await walk('{ArrowDown}', 'a');
  store.setState(shelf('c', 'b', 'a'));
  await isAt('c');
  await walk('j', 'b');
});

test('the keyboard goes on from the row that was pressed', async () => {
  const { root, actions } = drawDesk(list('a', 'b', 'c', 'd'));
  await userEvent.click(root.querySelector('[data-draft="c"] .shelf-row') as HTMLElement);
  expect(actions.openDraft).toHaveBeenCalledExactlyOnceWith('c');
  await vi.waitFor(() => expect(actions.moveTo).toHaveBeenLastCalledWith('c'));
  await walk('j', 'd');
});
