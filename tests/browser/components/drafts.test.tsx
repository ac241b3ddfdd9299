import '../../../entrypoints/panel/style.css';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { panelStories } from '../../stories/panel-stories.ts';
import { drawPanel } from './draw.tsx';

const ready = panelStories['drafts-ready'] ?? {};
const busy = panelStories.drafts ?? {};
const row = (root: HTMLElement, id: string) =>
  root.querySelector<HTMLElement>(`[data-draft="${id}"]`) as HTMLElement;

describe('drafts in the panel', () => {
  test('an empty box takes a draft', async () => {
    const { actions } = drawPanel(ready);
    await page.getByRole('button', { name: 'Sisipkan “Jadwal imunisasi pekan ini”', exact: false }).click();
    expect(actions.insertDraft).toHaveBeenCalledExactlyOnceWith('cerita-1', 'empty');
  });

  test('a box with text asks: under it, in its place, or not at all', async () => {
    const { root, actions } = drawPanel(busy);
    const insert = page.getByRole('button', { name: 'Sisipkan “Klarifikasi', exact: false });
    await insert.click();
    expect(actions.insertDraft).not.toHaveBeenCalled();
    expect(document.activeElement?.getAttribute('data-how')).toBe('append');
    await page.getByRole('button', { name: 'Batal' }).click();
    expect(root.querySelector('.how')).toBeNull();
    for (const [name, how] of [
      ['Tambahkan di bawahnya', 'append'],
      ['Ganti isinya', 'replace'],
    ] as const) {
      await insert.click();
      await page.getByRole('button', { name }).click();
      expect(actions.insertDraft).toHaveBeenLastCalledWith('cerita-3', how);
    }
  });

  test.each(['waiting', 'unreadable', 'gone'] as const)('%s: nothing can be inserted', async (phase) => {
    const { actions, store } = drawPanel({ ...ready, phase });
    await page.getByRole('button', { name: 'Sisipkan “Klarifikasi', exact: false }).click({ force: true });
    expect(actions.insertDraft).not.toHaveBeenCalled();
    expect(store.getState().notice).toEqual({ about: 'no-composer' });
  });

  test('copying always works', async () => {
    const { actions } = drawPanel(busy);
    await page.getByRole('button', { name: 'Salin “Klarifikasi', exact: false }).click();
    expect(actions.copyDraft).toHaveBeenCalledExactlyOnceWith('cerita-3');
  });

  test('the draft that is being written is marked and cannot be inserted into itself', () => {
    const { root } = drawPanel(busy);
    expect(row(root, 'cerita-1').textContent).toContain('Sedang ditulis');
    expect(row(root, 'cerita-1').querySelector('[data-action="insert"]')).toBeNull();
  });

  test('an unreadable row is listed, the others work', () => {
    const { root } = drawPanel(busy);
    expect(row(root, 'cerita-rusak').textContent).toContain('Draf tidak terbaca');
    expect(root.querySelectorAll('[data-draft]')).toHaveLength(7);
  });

  test('identity numbers are masked in the list', () => {
    const { root } = drawPanel(busy);
    expect(root.innerHTML).not.toContain('5371010101900004');
    expect(row(root, 'cerita-5').textContent).toContain('5371••••••••0004');
  });

  test('where the browser denies the database, two ways lead to the drafts', async () => {
    const { actions } = drawPanel(panelStories['drafts-unavailable'] ?? {});
    await page.getByRole('tabpanel').getByRole('button', { name: 'Buka meja redaksi', exact: false }).click();
    await page
      .getByRole('tabpanel')
      .getByRole('button', { name: 'Buka di panel samping', exact: false })
      .click();
    expect(actions.openDesk).toHaveBeenCalledOnce();
    expect(actions.moveTo).toHaveBeenCalledExactlyOnceWith('side');
  });

  test('long words and links stay inside 280 px', () => {
    const { root } = drawPanel(busy);
    root.style.width = '280px';
    for (const name of ['drafts', 'long'] as const) {
      const drawn = drawPanel(panelStories[name] ?? {}).root;
      drawn.style.cssText = 'width: 280px; overflow: auto';
      expect(drawn.scrollWidth).toBeLessThanOrEqual(280);
    }
  });
});
