/** Everything that happens in the desk without a new page is said to who does not see it: saved, refused, undone, found, in progress. */
import '../../../entrypoints/desk/style.css';
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { DeskState } from '../../../utils/desk/store.ts';
import { deskStories } from '../../stories/desk-stories.ts';
import { helpStories } from '../../stories/help-stories.ts';
import { institutionStories } from '../../stories/institution-stories.ts';
import { expectTold } from './announced.ts';
import { drawDesk } from './draw.tsx';

beforeEach(() => page.viewport(1280, 720));

const stories: Record<string, Partial<DeskState>> = { ...deskStories, ...institutionStories, ...helpStories };
const story = (name: string) => {
  const found = stories[name];
  if (!found) throw new Error(`No story ${name}.`);
  return found;
};
type Desk = ReturnType<typeof drawDesk>;
const become =
  (state: Partial<DeskState>) =>
  ({ store }: Desk) =>
    store.setState(state);
/** Fills the only search box of the page. */
const search =
  (words: string) =>
  async ({ root }: Desk) =>
    userEvent.fill(root.querySelector('input[type="search"]') as HTMLElement, words);

const saved = (name: string, saving: object): Partial<DeskState> => {
  const { editors = {} } = story(name);
  return {
    editors: Object.fromEntries(
      Object.entries(editors).map(([id, editor]) => [id, { ...editor, saving: saving as never }]),
    ),
  };
};
const setup = story('step-name').setup;
const failing = { what: 'locked', line: 0, place: '', about: 'emoji-overuse', detail: '' } as const;

test.each<[what: string, from: string, act: (desk: Desk) => Promise<void> | void, words: RegExp]>([
  [
    'a draft is in the bin',
    'library',
    become({ notice: { about: 'discarded', undo: true } }),
    /tempat sampah/,
  ],
  ['it is taken back', 'library', become({ notice: { about: 'undone' } }), /urungkan|kembali/i],
  ['what could not be written', 'library', become({ notice: { about: 'not-verified' } }), /Urungkan/],
  ['the text is being saved', 'library', become(saved('library', { state: 'saving' })), /Menyimpan/],
  [
    'the text is not saved',
    'library',
    become(saved('library', { state: 'failed', because: 'quota' })),
    /[Bb]elum tersimpan|Tidak tersimpan|Gagal/,
  ],
  ['drafts are found', 'library', become(story('library-searched')), /\d+ /],
  ['no draft is found', 'drafts', become(story('no-match')), /\b0 (?:draf|pesan)|Tidak ada/],
  [
    'drafts are ticked',
    'library',
    become({ selected: new Set(['pustaka-0001', 'pustaka-0002']) }),
    /2 .*dipilih/,
  ],
  ['a file is read', 'backup', become({ transfer: { state: 'working' } }), /…|sedang/i],
  ['a file is taken in', 'backup', become(story('backup-taken-in')), /12/],
  ['a file is refused', 'backup', become(story('backup-refused')), /tidak/i],
  ['a file asks for its phrase', 'backup', become(story('backup-locked')), /sandi|frasa/i],
  [
    'the disk is nearly full',
    'backup',
    become({ storage: story('backup-refused').storage ?? null }),
    /hampir habis/,
  ],
  ['rules are found', 'rules', search('nik'), /\d+ aturan/],
  ['no rule is found', 'rules', search('zzzz'), /0 aturan|Tidak ada/],
  ['settings of rules are found', 'guide-rules', search('emoji'), /\d+/],
  ['a pack is taken in', 'guide-packs', become(story('guide-taken')), /sudah berlaku/],
  ['a pack is refused', 'guide-packs', become(story('guide-refused')), /tidak diambil/],
  [
    'what was set is refused',
    'guide-rules',
    ({ store }) => store.setState(({ guide }) => ({ guide: { ...guide, fault: failing } })),
    /\p{L}{4}/u,
  ],
  ['a snippet is found', 'snippets', search('jumpa pers'), /\d+ cuplikan/],
  ['a step is stored', 'step-name', become(setup ? { setup: { ...setup, saved: true } } : {}), /Tersimpan/],
  ['the report shows another time', 'report', become(story('report-month')), /November/],
  ['erasing failed', 'stored', become(story('stored-failed')), /\p{L}{4}/u],
  [
    'a post is lifted in the calendar',
    'calendar',
    async ({ root }) => {
      root.querySelector<HTMLElement>('.entry[data-state="planned"]')?.focus();
      await userEvent.keyboard(' ');
    },
    /Diangkat dari/,
  ],
])('%s', async (_, from, act, words) => {
  const desk = drawDesk(story(from));
  await expect.poll(() => desk.root.querySelector('main')).not.toBeNull();
  await expectTold(desk.root, () => act(desk), words);
});
