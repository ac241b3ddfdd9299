/** Every state of the badge. */
import type { ComponentProps } from 'preact';
import type { Badge } from '../../components/Badge.tsx';
import { few, long } from './findings.ts';

type BadgeGiven = Omit<ComponentProps<typeof Badge>, 'texts' | 'onOpen'>;
const live: BadgeGiven = { findings: [], phase: 'live', saving: { state: 'saved', at: 0 }, empty: false };

export const badgeStories: BadgeGiven[] = [
  { ...live, findings: few },
  { ...live, findings: long.slice(2) },
  { ...live, findings: few.slice(3) },
  { ...live, findings: few.slice(4) },
  live,
  { ...live, over: true },
  { ...live, empty: true },
  { ...live, phase: 'unreadable' },
  { ...live, phase: 'gone' },
  { ...live, lapsed: true },
  { ...live, news: 'behind' },
  { ...live, empty: true, news: 'unfinished' },
  { ...live, findings: few, expanded: true },
  { ...live, findings: few, saving: { state: 'failed', because: 'quota' } },
];
