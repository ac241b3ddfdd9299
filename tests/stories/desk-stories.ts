/** Every state of the desk. */
import type { DeskState } from '../../utils/desk/store.ts';
import { differenceOfFields } from '../../utils/drafts/difference.ts';
import type { Draft } from '../../utils/drafts/draft.ts';
import type { Version } from '../../utils/drafts/version.ts';
import { exampleGuideline } from '../../utils/guideline/guideline.ts';
import { calendarStories } from './calendar-stories.ts';
import { decisionStories } from './decision-stories.ts';
import { drafts } from './drafts.ts';
import { guideStories } from './guide-stories.ts';
import { libraryOf } from './library.ts';
import { libraryStories } from './library-stories.ts';
import { reportStories } from './report-stories.ts';
import { ownSnippets } from './snippet-stories.ts';

const guideline = exampleGuideline;
const ready: Partial<DeskState> = { ...libraryOf(drafts), guideline };

const early = (minutes: number, text: string, why: Version['why'] = 'written'): Version => ({
  id: `cerita-2:${minutes}:${why}`,
  draft: 'cerita-2',
  revision: minutes,
  at: Date.now() - minutes * 60_000,
  why,
  fields: [{ field: 'text', text }],
});
const versions = [
  early(14, 'Waspada demam berdarah: 3M Plus dimulai dari rumah, dari bak mandi sampai talang air.'),
  early(60, 'Waspada demam berdarah!', 'replaced'),
  early(1_500, 'Waspada DBD'),
];
const past = drafts.find((each): each is Draft => each.id === 'cerita-2' && !('unreadable' in each));
const changes = past ? differenceOfFields(versions[0]?.fields ?? [], past.fields) : [];
const bin = drafts.filter((each): each is Draft => !('unreadable' in each));
const room = {
  usage: 1_240_000,
  quota: 2_000_000_000,
  persisted: false,
  tight: false,
  triedAt: Date.now() - 5_400_000,
  drafts: 300_000,
  versions: 900_000,
};

export const deskStories: Record<string, Partial<DeskState>> = {
  ...calendarStories,
  drafts: ready,
  reading: { ...libraryOf(drafts, 'cerita-4'), guideline, notice: { about: 'copied' } },
  searching: { ...libraryOf(drafts, null, { query: 'kia' }), guideline },
  'no-match': { ...libraryOf(drafts, 'cerita-1', { query: 'gempa', platform: 'x' }), guideline },
  versions: {
    ...libraryOf(drafts, 'cerita-2'),
    guideline,
    history: { draft: 'cerita-2', versions, chosen: versions[0]?.id ?? null, changes },
  },
  'versions-none': {
    ...libraryOf(drafts, 'cerita-2'),
    guideline,
    history: { draft: 'cerita-2', versions: [], chosen: null, changes: [] },
  },
  bin: {
    ...ready,
    section: 'bin',
    bin: bin.slice(0, 4).map((each, i) => ({ ...each, deletedAt: Date.now() - i * 9 * 86_400_000 })),
  },
  'bin-none': { ...ready, section: 'bin' },
  backup: { ...ready, section: 'backup', storage: room },
  'backup-refused': {
    ...ready,
    section: 'backup',
    storage: { ...room, usage: 1_900_000_000, persisted: true },
    transfer: { state: 'refused', what: 'wrong-value', place: 'drafts[12].fields[0].text' },
  },
  'backup-taken-in': {
    ...ready,
    section: 'backup',
    storage: room,
    transfer: {
      state: 'taken-in',
      added: 12,
      updated: 1,
      known: 3,
      others: 4,
      left: { count: 2, first: 'tables.drafts[3]' },
    },
  },
  'backup-locked': {
    ...ready,
    section: 'backup',
    storage: room,
    transfer: { state: 'asks-phrase', file: new File([], 'draf.json'), again: true },
  },
  snippets: { ...ready, section: 'snippets', snippets: ownSnippets },
  'snippets-loading': { ...ready, section: 'snippets', guideline: null },
  ...reportStories,
  ...decisionStories,
  'not-upgraded': { guideline, draftsFrom: 'not-upgraded' },
  ...libraryStories,
  ...guideStories,
  loading: { guideline },
  none: { ...libraryOf([]), guideline },
  unavailable: { guideline, draftsFrom: 'unavailable' },
};
