/** What Saring keeps in this browser, and where: the whole list, shown in the desk. A test finds what is stored and not listed. */

export type Place = 'database' | 'settings' | 'session';

export interface StoredThing {
  id:
    | 'drafts'
    | 'decisions'
    | 'results'
    | 'guideline'
    | 'packs'
    | 'preferences'
    | 'plans'
    | 'snippets'
    | 'pause'
    | 'display'
    | 'reminders'
    | 'journal'
    | 'presence'
    | 'tabs';
  place: Place;
  /** Tables of the database, or keys of the storage; a key that ends in `:` or `/` begins many. */
  keys: readonly string[];
}

export const stored: readonly StoredThing[] = [
  { id: 'drafts', place: 'database', keys: ['drafts', 'versions', 'writers'] },
  { id: 'decisions', place: 'database', keys: ['decisions'] },
  { id: 'results', place: 'database', keys: ['results'] },
  { id: 'guideline', place: 'settings', keys: ['guideline', 'setup', 'welcomed'] },
  { id: 'packs', place: 'settings', keys: ['packs', 'policy', 'policy-given'] },
  { id: 'preferences', place: 'settings', keys: ['preferences'] },
  { id: 'plans', place: 'settings', keys: ['plans', 'report-targets'] },
  { id: 'snippets', place: 'settings', keys: ['snippets'] },
  { id: 'pause', place: 'settings', keys: ['pause'] },
  { id: 'display', place: 'settings', keys: ['language', 'shortcuts', 'frame:'] },
  { id: 'reminders', place: 'settings', keys: ['reminders-told', 'backup', 'persistAskedAt', 'roomTried'] },
  { id: 'journal', place: 'settings', keys: ['journal:'] },
  { id: 'presence', place: 'session', keys: ['presence:'] },
  { id: 'tabs', place: 'session', keys: ['frame-of-tab:', 'offer-in-tab:', 'declined:', 'doubts-of-tab:'] },
];
