/** Who else has a draft open, as lists and the panel's foot say it. Pure. */
import type { Platform } from '../platform.ts';
import type { Presence } from './presence.ts';

/** Another place where the draft is open. */
export interface Other {
  page: string;
  /** Null: on the desk. */
  platform: Platform | null;
  where: 'tab' | 'window';
  /** Somebody writes there now. */
  writing: boolean;
}

/** After the last key somebody counts as writing for this long, ms. */
export const writingFor = 5_000;

/** The other places of `draft`, seen from the page `own` (null: from outside); where somebody writes comes first. */
export function othersOf(
  rows: readonly Presence[],
  draft: string | null,
  own: string | null,
  now: number,
): Other[] {
  if (draft === null) return [];
  const isOwn = ({ page }: Presence) => own !== null && own !== '' && page.startsWith(own);
  const home = rows.find(isOwn)?.window;
  return rows
    .filter((row) => row.draft === draft && !isOwn(row))
    .map(({ page, platform, window, writtenAt }) => ({
      page,
      platform,
      where: home === undefined || home === window ? ('tab' as const) : ('window' as const),
      writing: now - writtenAt < writingFor,
    }))
    .sort((a, b) => Number(b.writing) - Number(a.writing) || a.page.localeCompare(b.page));
}

/** When the picture changes by itself: somebody has stopped writing. Null: it does not. */
export function changesAt(rows: readonly Presence[], now: number): number | null {
  const ends = rows.map(({ writtenAt }) => writtenAt + writingFor).filter((end) => end > now);
  return ends.length > 0 ? Math.min(...ends) : null;
}
