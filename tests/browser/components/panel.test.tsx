import '../../../entrypoints/panel/style.css';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { views } from '../../../utils/panel/views.ts';
import { few } from '../../stories/findings.ts';
import { panelStories } from '../../stories/panel-stories.ts';
import { drawPanel } from './draw.tsx';

const live = panelStories.findings ?? {};
const card = (root: HTMLElement, rule: string) =>
  root.querySelector<HTMLElement>(`.finding[data-rule="${rule}"]`) as HTMLElement;

describe('findings', () => {
  test('the worst is open, the rest are a line each', () => {
    const { root } = drawPanel(live);
    const open = root.querySelectorAll('.finding[data-open="true"]');
    expect([...open].map((each) => each.getAttribute('data-rule'))).toEqual(['pii-national-id']);
    const order = [...root.querySelectorAll('.finding')].map((each) => each.getAttribute('data-severity'));
    expect(order).toEqual(['block', 'warn', 'warn', 'hint', 'prompt']);
  });

  test('an open finding says what, its words, why, the norm and the next step, in this order', () => {
    const { root } = drawPanel(live);
    const said = card(root, 'pii-national-id').textContent ?? '';
    const places = [
      'Nomor identitas warga',
      '5371••••••••0004',
      'NIK adalah',
      'UU 27/2022',
      'Langkah',
      'Samarkan nomor',
    ].map((part) => said.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThanOrEqual(0);
  });

  test('a click opens a finding and shows its place', async () => {
    const { root, actions, store } = drawPanel(live);
    await page.getByRole('button', { name: 'Jam tanpa zona waktu', exact: false }).click();
    expect(actions.showPlace).toHaveBeenCalledExactlyOnceWith('f3');
    expect(store.getState().openFinding).toBe('f3');
    expect(card(root, 'time-without-zone').dataset.open).toBe('true');
    expect(card(root, 'pii-national-id').dataset.open).toBe('false');
  });

  test('the keyboard does the same, and Escape changes nothing', async () => {
    const { root, actions, store } = drawPanel(live);
    card(root, 'di-ke-preposition').querySelector<HTMLElement>('h3 button')?.focus();
    await userEvent.keyboard('{Enter}');
    expect(actions.showPlace).toHaveBeenCalledExactlyOnceWith('f4');
    const before = store.getState();
    await userEvent.keyboard('{Escape}');
    expect(store.getState()).toBe(before);
    expect(actions.close).not.toHaveBeenCalled();
  });

  test('a chip applies its fix without opening the finding', async () => {
    const { actions } = drawPanel(live);
    await page.getByRole('button', { name: 'Ganti “disini” menjadi “di sini”', exact: false }).click();
    expect(actions.applyFix).toHaveBeenCalledExactlyOnceWith('f4', 0);
    expect(actions.showPlace).not.toHaveBeenCalled();
  });

  test('the second fix of an open finding is the second one', async () => {
    const { actions } = drawPanel({ ...live, openFinding: 'f3' });
    await page.getByRole('button', { name: 'menjadi “pukul 09.00 WIB”', exact: false }).click();
    expect(actions.applyFix).toHaveBeenCalledExactlyOnceWith('f3', 1);
  });

  test('one primary button in view', () => {
    const { root } = drawPanel({ ...live, openFinding: 'f3' });
    expect(root.querySelectorAll('.button-primary')).toHaveLength(1);
  });

  test('a number that reached the panel unmasked is masked here', () => {
    const [first] = few;
    const { root } = drawPanel({ ...live, findings: first ? [{ ...first, quote: '5371010112900004' }] : [] });
    expect(root.innerHTML).not.toContain('5371010112900004');
    expect(root.textContent).toContain('5371••••••••0004');
  });

  test('a severity can be looked at alone, and the way back is there when it runs empty', async () => {
    const { root, store } = drawPanel(live);
    await page.getByRole('button', { name: '1 Saran', exact: false }).click();
    expect([...root.querySelectorAll('.finding')]).toHaveLength(1);
    store.setState({ findings: few.filter(({ severity }) => severity !== 'hint') });
    await page.getByRole('button', { name: 'Tampilkan semua', exact: false }).click();
    expect([...root.querySelectorAll('.finding')]).toHaveLength(4);
  });

  test('when a fixed finding disappears, the next one has the focus', async () => {
    const { root, store } = drawPanel(live);
    card(root, 'time-without-zone').querySelector<HTMLElement>('.fix')?.focus();
    store.setState({ findings: few.filter(({ id }) => id !== 'f3') });
    await expect
      .poll(() => document.activeElement?.closest('.finding')?.getAttribute('data-rule'))
      .toBe('di-ke-preposition');
    store.setState({ findings: [] });
    await expect.poll(() => document.activeElement?.id).toBe('panel-tab-findings');
  });

  test('a keystroke redraws the counts', async () => {
    const { root, store } = drawPanel(live);
    const composer = store.getState().composer;
    store.setState({
      composer: composer && { ...composer, fields: [{ name: 'text', count: 281, limit: 280 }] },
      findings: [],
    });
    await expect.poll(() => root.querySelector('.status h2')?.textContent).toBe('Terlalu panjang untuk X');
  });
});

describe('phases', () => {
  test('locked draws nothing, whatever else is known', () => {
    const { root } = drawPanel({ ...live, phase: 'locked' });
    expect(root.innerHTML).toBe('');
  });

  test('unlocking draws, locking again leaves nothing', async () => {
    const { root, store } = drawPanel({ ...live, phase: 'locked' });
    store.setState({ phase: 'live' });
    await expect.poll(() => root.querySelectorAll('.finding').length).toBe(5);
    store.setState({ phase: 'locked' });
    await expect.poll(() => root.innerHTML).toBe('');
  });

  test.each(['waiting', 'unreadable', 'gone', 'empty', 'over'])('%s never says clear', (name) => {
    const { root } = drawPanel({ ...panelStories[name], findings: [] });
    expect(root.textContent).not.toContain('Bersih');
    expect(root.querySelectorAll('.finding')).toHaveLength(0);
  });

  test('clean is said once', () => {
    const { root } = drawPanel(panelStories.clean ?? {});
    expect(root.textContent?.match(/bersih/gi)).toHaveLength(1);
  });

  test('advice only is said', () => {
    const { root } = drawPanel(panelStories.advice ?? {});
    expect(root.querySelector('.advice')?.textContent).toContain('Hanya saran');
  });

  test('the example institution is named as such', () => {
    const { root } = drawPanel(live);
    expect(root.querySelector('.example')?.textContent).toContain('instansi contoh');
    expect(drawPanel(panelStories.clean ?? {}).root.querySelector('.example')).toBeNull();
  });

  // Blanks of snippets are theirs: they are shown to be filled.
  const withoutBlanks = Object.keys(panelStories).filter((name) => !name.startsWith('snippets'));
  test.each(withoutBlanks)('%s has no unfilled text', (name) => {
    const { root } = drawPanel(panelStories[name] ?? {});
    expect(root.textContent).not.toMatch(/\{\w+\}|undefined|null|NaN/);
  });
});

describe('saving and notices', () => {
  test('saved tells when, in the language’s own way', () => {
    const { root } = drawPanel(live);
    expect(root.querySelector('.foot')?.textContent).toBe('Tersimpan 14.32');
  });

  test.each([
    [0, 'Tersimpan 14.32. Draf ini juga ditulis di tempat lain; semua tulisan tergabung di meja redaksi.'],
    [
      1,
      'Tersimpan 14.32. Kata yang sama diubah di tempat lain; kedua tulisan disimpan. Rapikan di meja redaksi.',
    ],
  ])(
    'what others wrote meanwhile is said, with %i places that could not be put together',
    (conflicts, line) => {
      const saving = live.saving?.state === 'saved' ? { ...live.saving, merged: { conflicts } } : null;
      if (!saving) throw new Error('The story is saved.');
      const { root } = drawPanel({ ...live, saving });
      expect(root.querySelector('.foot-line')?.textContent).toBe(line);
    },
  );

  test('a failure is an alert with the reason and where the text is', () => {
    const { root } = drawPanel({ ...live, saving: { state: 'failed', because: 'quota' } });
    const alert = root.querySelector('[role="alert"]');
    expect(alert?.textContent).toContain('Teks masih ada di kotak tulis.');
    expect(alert?.textContent).toContain('penuh');
  });

  test('what the box should hold is copied from here, where it is not on the clipboard yet', async () => {
    const told = { about: 'not-verified', corrected: 'Layanan dibuka di sini.' } as const;
    const { root, actions, store } = drawPanel({ ...live, notice: told });
    await page.getByRole('button', { name: 'Salin teks yang benar' }).click();
    expect(actions.copyCorrected).toHaveBeenCalledTimes(1);
    store.setState({ notice: { ...told, copied: true } });
    await expect.element(page.getByText('Teks yang benar sudah disalin.', { exact: false })).toBeVisible();
    expect(root.querySelector('[data-do="copy"]')).toBeNull();
    expect(root.querySelector('[data-do="undo"]')).not.toBeNull();
  });

  test('notices come in a live region that was there before', async () => {
    const { root, store } = drawPanel(live);
    const region = root.querySelector('.notice[role="status"]');
    expect(region?.textContent).toBe('');
    store.setState({ notice: { about: 'fixed' } });
    await expect.poll(() => region?.textContent).toBe('Sudah diperbaiki di kotak tulis.');
    expect(root.querySelector('.notice')).toBe(region);
  });

  test('what needs a person stays until it is closed', async () => {
    const { store } = drawPanel({ ...live, notice: { about: 'not-verified' } });
    await page.getByRole('button', { name: 'Tutup pemberitahuan', exact: false }).click();
    expect(store.getState().notice).toBeNull();
  });
});

describe('header', () => {
  test('moving and docking', async () => {
    const { actions } = drawPanel(live);
    for (const name of [
      'Taruh di kiri',
      'Buka di panel samping peramban',
      'Buka di tab sendiri',
      'Buka meja redaksi',
    ]) {
      await page.getByRole('button', { name: 'Pindahkan panel', exact: false }).click();
      await page.getByRole('button', { name, exact: false }).click();
    }
    expect(actions.setDock).toHaveBeenCalledExactlyOnceWith('left');
    expect(actions.moveTo.mock.calls).toEqual([['side'], ['tab']]);
    expect(actions.openDesk).toHaveBeenCalledOnce();
    await page.getByRole('button', { name: 'Tutup panel', exact: false }).click();
    expect(actions.close).toHaveBeenCalledOnce();
  });

  test('a tab offers neither docking nor closing', () => {
    const { root } = drawPanel({ ...live, place: 'tab' });
    expect([...root.querySelectorAll('[data-way]')].map((each) => each.getAttribute('data-way'))).toEqual([
      'panel.to-desk',
    ]);
    expect(root.textContent).not.toContain('Tutup panel');
  });

  test('arrow keys turn through all views, and round', async () => {
    const { store } = drawPanel(live);
    await page.getByRole('tab', { name: 'Temuan', exact: false }).click();
    for (const view of [...views.slice(1), views[0]]) {
      await userEvent.keyboard('{ArrowRight}');
      expect(store.getState().view).toBe(view);
      expect(document.activeElement?.id).toBe(`panel-tab-${view}`);
    }
  });
});
