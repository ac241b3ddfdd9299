/** The panel took the box for empty, and it was not any more: the question comes by itself. */
import '../../../entrypoints/panel/style.css';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { panelStories } from '../../stories/panel-stories.ts';
import { drawPanel } from './draw.tsx';

const unfinished = panelStories.unfinished ?? {};
const drafts = panelStories['drafts-ready'] ?? {};
const filled = { ...unfinished.composer, empty: false } as NonNullable<typeof unfinished.composer>;
const question = page.getByRole('group', { name: 'Kotak tulis sudah berisi.' });

test('a draft to go on with that the box refused: how is asked, with the keyboard in it', async () => {
  const { actions, store } = drawPanel(unfinished);
  await page.getByRole('button', { name: 'Lanjutkan', exact: true }).click();
  expect(actions.goOn).toHaveBeenCalledExactlyOnceWith('empty');
  await expect.element(question).not.toBeInTheDocument();
  store.setState({ composer: filled, asksHow: 'unfinished' });
  await expect.element(page.getByRole('button', { name: 'Tambahkan di bawahnya' })).toHaveFocus();
  await page.getByRole('button', { name: 'Ganti isinya' }).click();
  expect(actions.goOn).toHaveBeenLastCalledWith('replace');
  await expect.element(question).not.toBeInTheDocument();
});

test('another draft that the box refused: its row asks, and no other', async () => {
  const { root, actions, store } = drawPanel(drafts);
  store.setState({ composer: filled, asksHow: 'cerita-3' });
  await expect.element(question).toBeVisible();
  expect(root.querySelectorAll('.how')).toHaveLength(1);
  expect(root.querySelector('[data-draft="cerita-3"] .how')).not.toBeNull();
  await page.getByRole('button', { name: 'Batal' }).click();
  await expect.element(question).not.toBeInTheDocument();
  expect(store.getState().asksHow).toBe(null);
  expect(actions.insertDraft).not.toHaveBeenCalled();
});

test('emptied again meanwhile, nothing is asked', async () => {
  const { store } = drawPanel(unfinished);
  store.setState({ composer: filled, asksHow: 'unfinished' });
  await expect.element(question).toBeVisible();
  store.setState({ composer: unfinished.composer ?? null });
  await expect.element(question).not.toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: 'Lanjutkan', exact: true })).toBeVisible();
});
