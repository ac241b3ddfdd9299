/** Moving in the calendar without a mouse and without keys: a tap opens the post, a tap moves it by whole days. */
import '../../../entrypoints/desk/style.css';
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { calendarStories } from '../../stories/calendar-stories.ts';
import { drawDesk } from './draw.tsx';

beforeEach(() => page.viewport(360, 720));

test('a post is moved by taps', async () => {
  const story = Object.values(calendarStories).find((each) => (each.scheduled?.length ?? 0) > 0);
  if (!story) throw new Error('No calendar with a post.');
  const { actions, root } = drawDesk(story);
  const entry = root.querySelector<HTMLElement>('.entry[data-state="planned"]');
  const id = entry?.dataset.entry ?? '';
  entry?.click();
  await page.getByRole('button', { name: 'Sepekan lebih lambat' }).click();
  const at = story.scheduled?.find((draft) => draft.id === id)?.plan.scheduledAt ?? Number.NaN;
  expect(actions.planDraft).toHaveBeenLastCalledWith(id, { scheduledAt: at + 7 * 24 * 60 * 60_000 });
});
