import '../../../entrypoints/desk/style.css';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { noFilters } from '../../../utils/desk/filters.ts';
import type { Draft } from '../../../utils/drafts/draft.ts';
import { editorOf, libraryOf } from '../../stories/library.ts';
import { panelStories } from '../../stories/panel-stories.ts';
import { drawDesk } from './draw.tsx';

// With less room the list gives way to what is open.
beforeEach(() => page.viewport(1280, 720));

describe('drafts on the desk', () => {
  const drafts = panelStories.drafts?.drafts ?? [];
  const desk = libraryOf(drafts, 'cerita-1');
  const inList = (root: HTMLElement) =>
    [...root.querySelectorAll('.shelf [data-draft]')].map((each) => each.getAttribute('data-draft'));

  test('typing searches', async () => {
    const { actions } = drawDesk(desk);
    await page.getByRole('searchbox').fill('KIA');
    expect(actions.find).toHaveBeenLastCalledWith({ query: 'KIA' });
  });

  test('the place of the words is shown', () => {
    const { root } = drawDesk(libraryOf(drafts, null, { query: 'kia' }));
    expect(inList(root)).toEqual(['cerita-1']);
    expect(root.querySelector('.shelf-excerpt')?.textContent).toContain('KIA');
  });

  test('while drafts are still being read: how many are searched so far', async () => {
    const found = libraryOf(drafts, null, { query: 'kia' });
    const shelf = found.shelf ? { ...found.shelf, complete: false } : null;
    const { root } = drawDesk({ ...found, shelf, reading: { read: 34_000, of: 100_000 } });
    await expect.element(page.getByRole('progressbar')).toHaveAttribute('value', '34000');
    expect(root.querySelector('.search-reading')?.textContent).toBe('34.000 dari 100.000 draf');
    expect(root.querySelector('.search-found')?.textContent).toMatch(/^\d+ draf\. Baru draf/);
    expect(root.querySelector('.search-found')?.textContent).toContain(
      'Baru draf yang sudah dibaca yang dicari',
    );
  });

  test('nothing found offers the way back', async () => {
    const { actions } = drawDesk(libraryOf(drafts, 'cerita-1', { query: 'gempa' }));
    await page.getByRole('button', { name: 'Tampilkan semua draf', exact: false }).click();
    expect(actions.find).toHaveBeenCalledExactlyOnceWith(noFilters);
  });

  test('a chosen draft is written on, field by field, and copied', async () => {
    const { root, actions } = drawDesk(libraryOf(drafts, 'cerita-4'));
    expect(
      [...root.querySelectorAll('.write-label > span:first-child')].map((each) => each.textContent),
    ).toEqual(['Judul', 'Deskripsi']);
    await page.getByRole('textbox', { name: /^Judul/ }).fill('Cara baru');
    expect(actions.write).toHaveBeenLastCalledWith('cerita-4', [
      { field: 'title', text: 'Cara baru' },
      expect.objectContaining({ field: 'description' }),
    ]);
    await page.getByRole('button', { name: 'Salin teks', exact: false }).click();
    expect(actions.copyDraft).toHaveBeenCalledExactlyOnceWith('cerita-4');
  });

  test('two wordings that could not be put together: said where they are', () => {
    const draft = drafts.find((each): each is Draft => each.id === 'cerita-4') as Draft;
    const saving = { state: 'saved' as const, at: 1, merged: { conflicts: 1 } };
    const { root } = drawDesk({
      ...libraryOf(drafts, 'cerita-4'),
      editors: { 'cerita-4': editorOf(draft, [], { saving }) },
    });
    expect(root.querySelector('.saved')?.textContent).toContain('kedua tulisan ada di Versi.');
  });

  test('a platform alone', async () => {
    const { actions } = drawDesk(desk);
    await page.getByRole('button', { name: 'Instagram', exact: true }).click();
    expect(actions.find).toHaveBeenCalledExactlyOnceWith({ platform: 'instagram' });
  });

  test('of thousands only the rows in sight are drawn, and the rest is asked for when it comes into sight', async () => {
    const many = Array.from({ length: 5_000 }, (_, i) => ({
      ...(drafts[0] as Draft),
      id: `banyak-${String(i).padStart(5, '0')}`,
      updatedAt: 1_000_000 - i,
    }));
    const state = libraryOf(many);
    const lines = state.shelf?.lines ?? [];
    const { root, actions, store } = drawDesk({
      ...state,
      shelf: state.shelf ? { ...state.shelf, lines: lines.slice(0, 60) } : null,
    });
    const scroller = root.querySelector('.shelf-scroll') as HTMLElement;
    expect(inList(root).length).toBeLessThan(60);
    scroller.scrollTop = scroller.scrollHeight;
    await vi.waitFor(() => expect(actions.showRows).toHaveBeenCalled());
    const [from = 0, to = 0] = actions.showRows.mock.lastCall ?? [];
    expect(from).toBeGreaterThan(4_900);
    const shelf = store.getState().shelf;
    store.setState({ shelf: shelf && { ...shelf, from, lines: lines.slice(from, to) } });
    await vi.waitFor(() => expect(inList(root)).toContain('banyak-04999'));
  });

  test('another list in the place of this one keeps the keyboard in it, unless somebody pressed elsewhere', async () => {
    const { root, store } = drawDesk(desk);
    const focused = () => document.activeElement?.closest('[data-row]')?.getAttribute('data-draft');
    const others = (word: string) =>
      libraryOf(
        drafts.map((each) => ({ ...each, id: `${word}-${each.id}` })),
        null,
      );
    await userEvent.keyboard('j');
    await vi.waitFor(() => expect(focused()).toBe('cerita-1'));
    store.setState(others('lain'));
    await vi.waitFor(() => expect(focused()).toBe('lain-cerita-1'));
    await userEvent.click(root.querySelector('main') as HTMLElement);
    store.setState(others('baru'));
    await vi.waitFor(() => expect(inList(root)[0]).toBe('baru-cerita-1'));
    expect(focused()).toBeUndefined();
  });

  test('j and k walk, x ticks, Enter opens, Delete goes to the bin, / searches', async () => {
    const { root, actions } = drawDesk(desk);
    const focused = () => document.activeElement?.closest('[data-row]')?.getAttribute('data-row');
    await userEvent.keyboard('j');
    await vi.waitFor(() => expect(focused()).toBe('0'));
    await userEvent.keyboard('jj');
    await vi.waitFor(() => expect(focused()).toBe('2'));
    await userEvent.keyboard('k');
    await vi.waitFor(() => expect(focused()).toBe('1'));
    await userEvent.keyboard('x');
    expect(actions.tick).toHaveBeenCalledExactlyOnceWith('cerita-2', true);
    await userEvent.keyboard('{Enter}');
    expect(actions.writeOn).toHaveBeenCalledWith('cerita-2');
    (root.querySelector('[data-row="1"] .shelf-row') as HTMLElement).focus();
    await userEvent.keyboard('{Delete}');
    expect(actions.discardTicked).toHaveBeenCalledOnce();
    await userEvent.keyboard('/');
    expect(document.activeElement?.getAttribute('type')).toBe('search');
    await userEvent.keyboard('jk/x');
    expect(actions.find).toHaveBeenLastCalledWith({ query: 'jk/x' });
  });
});
