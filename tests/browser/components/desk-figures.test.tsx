/** Figures in the report: those that are kept are listed and taken out; a large table shows how far it is, and can be stopped. */
import '../../../entrypoints/desk/style.css';
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { reportStories } from '../../stories/report-stories.ts';
import { drawDesk } from './draw.tsx';

beforeEach(() => page.viewport(1280, 720));

const story = () => {
  if (!reportStories.report?.report) throw new Error('No report to draw.');
  return drawDesk(reportStories.report);
};

test('what is kept is listed, taken out one by one or at once, and put back', async () => {
  const { store, actions, root } = story();
  await page.getByRole('button', { name: /^Tersimpan/ }).click();
  const { figures } = store.getState().report;
  expect(figures.length).toBeGreaterThan(2);
  expect(root.querySelectorAll('[data-figure]')).toHaveLength(figures.length);
  const one = figures[0];
  root.querySelector<HTMLElement>('[data-figure] button')?.click();
  expect(actions.dropFigures).toHaveBeenLastCalledWith([one?.id]);
  await page.getByRole('button', { name: 'Urungkan' }).click();
  expect(actions.saveFigures).toHaveBeenLastCalledWith([one]);
  await page.getByRole('button', { name: /^Hapus semua/ }).click();
  expect(actions.dropFigures).toHaveBeenLastCalledWith(figures.map(({ id }) => id));
});

const table = (lines: number) =>
  new File(
    [
      `Tanggal;Jangkauan;Postingan\n${Array.from({ length: lines }, (_, i) => `24/11/2026;${i};p${i}`).join('\n')}`,
    ],
    'ekspor.csv',
  );

async function load(root: HTMLElement, file: File): Promise<void> {
  await page.getByRole('button', { name: 'Tempel atau ambil file' }).click();
  const input = root.querySelector<HTMLInputElement>('.figures-paste input[type=file]');
  if (input === null) throw new Error('No way in for a file.');
  const files = new DataTransfer();
  files.items.add(file);
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

test('a large table is read in turns and saved whole', async () => {
  const { actions, root } = story();
  await load(root, table(20_000));
  await expect.element(page.getByText('20.000 angka terbaca', { exact: false })).toBeVisible();
  expect(root.querySelector('.figures-large')?.textContent).toContain('ekspor.csv');
  expect(root.querySelector('.figures-paste textarea')).toBeNull();
  await page.getByRole('button', { name: 'Simpan angka' }).click();
  expect(actions.saveFigures.mock.lastCall?.[0]).toHaveLength(20_000);
});

test('its reading can be stopped: nothing is saved', async () => {
  const { actions, root } = story();
  let at = 0;
  // Pressed in the very turn in which the bar has moved: a machine of any speed is still reading then.
  const watch = new MutationObserver(() => {
    const done = root.querySelector('progress')?.value ?? 0;
    if (at > 0 || done === 0) return;
    at = done;
    (page.getByRole('button', { name: 'Hentikan' }).query() as HTMLElement).click();
  });
  watch.observe(root, { subtree: true, childList: true, attributes: true });
  await load(root, table(400_000));
  await expect.element(page.getByText('Dihentikan. Tidak ada angka yang disimpan.')).toBeVisible();
  watch.disconnect();
  expect(at).toBeLessThan(1);
  expect(root.querySelector('.figures-paste textarea')).not.toBeNull();
  expect(actions.saveFigures).not.toHaveBeenCalled();
});
