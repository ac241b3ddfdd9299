/** The forms of the guidelines: what is ticked and typed there is what is tried and saved. */
import '../../../entrypoints/desk/style.css';
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { guideStories } from '../../stories/guide-stories.ts';
import { drawDesk } from './draw.tsx';

beforeEach(() => page.viewport(1280, 720));

const drawn = (name: string) => {
  const story = guideStories[name];
  if (!story) throw new Error(`No story ${name}.`);
  return drawDesk(story);
};

test('a question of one’s own is opened, told where it counts and what it says in English, and saved', async () => {
  const { store, actions, root } = drawn('guide-own');
  root.querySelector<HTMLElement>('[data-rule="setempat-izin-foto"] .button')?.click();
  await page.getByText('Platform dan jenis naskah').click();
  await page.getByRole('checkbox', { name: 'YouTube' }).click();
  await page.getByRole('checkbox', { name: 'Facebook' }).click();
  await page.getByText('Teks dalam bahasa Inggris').click();
  await page.getByLabelText('Versi Inggris: why').fill('Faces can be seen.');
  // The rule is tried after the form was drawn, some frames after the key.
  await expect
    .poll(() => actions.tryRule.mock.lastCall?.[0])
    .toMatchObject({
      shape: 'question',
      platforms: ['facebook', 'youtube'],
      kinds: [],
      en: { message: '', why: 'Faces can be seen.', todo: '' },
      what: { kind: 'terms', text: 'foto bersama' },
    });
  await expect.element(page.getByLabelText('Ketegasan')).not.toBeInTheDocument();
  const { guide } = store.getState();
  store.setState({ guide: { ...guide, trial: { text: '', spans: [], problem: null, unfinished: false } } });
  await page.getByRole('button', { name: 'Simpan aturan' }).click();
  expect(actions.saveRule.mock.lastCall?.[1]).toBe('setempat-izin-foto');
});

test('a template is written, changed and taken out', async () => {
  const { actions, root } = drawn('guide-templates');
  await page.getByRole('button', { name: 'Buat templat' }).click();
  await page.getByLabelText('Judul').fill(' Antrean ');
  await page.getByLabelText('Untuk').selectOptions('reply');
  await page.getByLabelText('Teks').fill('Ambil nomor di {tempat}.');
  await page.getByRole('button', { name: 'Simpan templat' }).click();
  expect(actions.saveTemplate.mock.lastCall?.[0]).toEqual({
    id: '',
    title: 'Antrean',
    text: 'Ambil nomor di {tempat}.',
    use: 'reply',
  });
  await page.getByRole('button', { name: 'Batal' }).click();
  const own = root.querySelector('[data-template="setempat-posyandu"]');
  const buttons = [...(own?.querySelectorAll('button') ?? [])];
  expect(buttons).toHaveLength(2);
  buttons[1]?.click();
  expect(actions.dropTemplate).toHaveBeenCalledExactlyOnceWith('setempat-posyandu');
  // Those of packs are read only.
  expect(root.querySelectorAll('[data-template] button')).toHaveLength(2);
});

test('a norm is called otherwise, and as before', async () => {
  const { actions, root } = drawn('guide-norms');
  root.querySelector<HTMLElement>('[data-norm="uu-7"] .button')?.click();
  await page.getByLabelText('Nama dalam bahasa Indonesia').fill('UU 1/2028 (pemilu)');
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  expect(actions.setNorm.mock.lastCall?.slice(0, 2)).toEqual([
    'uu-7',
    { id: 'UU 1/2028 (pemilu)', en: 'UU 7/2017 (general elections)' },
  ]);
  root.querySelector<HTMLElement>('[data-norm="panrb-83"] .button-text')?.click();
  expect(actions.setNorm.mock.lastCall?.slice(0, 2)).toEqual(['panrb-83', null]);
});
