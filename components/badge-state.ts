/** What the badge says: the one most pressing thing. */
import type { TextKey } from '../locales/index.ts';
import type { Severity } from '../utils/checker/rule.ts';
import type { Phase, Saving } from '../utils/panel/store.ts';
import { severities, type Tally } from './severities.ts';

export interface BadgeFacts {
  phase: Phase;
  counts: Tally;
  saving: Saving;
  /** Nothing is written in the box yet. */
  empty: boolean;
  /** A field is longer than the platform takes. */
  over: boolean;
  /** A text went through unchecked by an error of ours. */
  lapsed?: boolean;
  /** Others wrote into the draft, or there is one to go on with. */
  news?: 'behind' | 'unfinished' | null;
}

export interface BadgeState {
  mark: Severity | 'clean' | 'quiet' | 'unknown' | 'unsaved';
  text: TextKey;
  /** Shown before the text. */
  count: number | null;
}

/** Text at risk first, then what cannot be checked, then the worst finding. "Bersih" needs a text that was read in full. */
export function badgeState({ phase, counts, saving, empty, over, lapsed, news }: BadgeFacts): BadgeState {
  if (saving.state === 'failed') return { mark: 'unsaved', text: 'badge.unsaved', count: null };
  if (phase === 'unreadable') return { mark: 'unknown', text: 'badge.unreadable', count: null };
  if (phase === 'gone') return { mark: 'unknown', text: 'badge.gone', count: null };
  if (lapsed) return { mark: 'unknown', text: 'badge.lapsed', count: null };
  const worst = severities.find((severity) => counts[severity] > 0);
  if (over && worst !== 'block') return { mark: 'block', text: 'badge.too-long', count: null };
  if (worst) return { mark: worst, text: `severity.${worst}`, count: counts[worst] };
  if (news) return { mark: 'quiet', text: `badge.${news}`, count: null };
  if (phase !== 'live' || empty) return { mark: 'quiet', text: 'panel.title', count: null };
  return { mark: 'clean', text: 'badge.clean', count: null };
}
