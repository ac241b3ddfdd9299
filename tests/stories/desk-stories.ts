/** Every state of the desk. */
import type { DeskState } from '../../utils/desk/store.ts';
import { exampleInstitution } from '../../utils/guideline/example.ts';
import { drafts } from './drafts.ts';

const institution = { name: exampleInstitution.name, isExample: true };
const ready: Partial<DeskState> = { drafts, draftsFrom: 'database', institution };

export const deskStories: Record<string, Partial<DeskState>> = {
  drafts: ready,
  reading: { ...ready, openDraft: 'cerita-4', notice: { about: 'copied' } },
  searching: { ...ready, query: 'kia' },
  'no-match': { ...ready, query: 'gempa', platform: 'x' },
  loading: { institution },
  none: { ...ready, drafts: [] },
  unavailable: { ...ready, drafts: [], draftsFrom: 'unavailable' },
};
