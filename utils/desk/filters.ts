/** What narrows the list of drafts. Pure. */
import type { Status } from '../drafts/draft.ts';
import type { Platform } from '../platform.ts';

export interface Filters {
  query: string;
  platform: Platform | 'all';
  account: string | null;
  programme: string | null;
  /** `current`: all but the archive; whoever searches for words finds what is archived, too. */
  status: Status | 'current';
  /** The last change lies from here on, ms since the epoch; null: no beginning. */
  from: number | null;
  /** And before this time. */
  to: number | null;
}

export const noFilters: Filters = {
  query: '',
  platform: 'all',
  account: null,
  programme: null,
  status: 'current',
  from: null,
  to: null,
};

/** True when the list does not show everything there is to show. */
export function isNarrowed(filters: Filters): boolean {
  return (Object.keys(noFilters) as (keyof Filters)[]).some((key) =>
    key === 'query' ? filters.query.trim() !== '' : filters[key] !== noFilters[key],
  );
}
