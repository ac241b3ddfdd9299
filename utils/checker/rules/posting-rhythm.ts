import { limitOf } from '../../guideline/thresholds.ts';
import { publishedAt } from '../dates.ts';
import { defineRule, type Examples } from '../rule.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Too many at once, or a long silence. The history is only what this browser saw, so few posts a week are asked, not told. */
export default defineRule({
  id: 'posting-rhythm',
  category: 'planning-timing',
  severity: 'hint',
  kinds: ['post', 'video', 'story'],
  scope: 'document',
  *check(_, context) {
    const moment = publishedAt(context);
    if (context.history === null || moment === null || context.modes.disaster) return;
    const ages = context.history
      .filter(({ platform }) => platform === context.platform)
      .map(({ at }) => moment - Date.parse(at))
      .filter((age) => age >= 0);
    if (ages.length === 0) return;
    const crowd = ages.filter((age) => age <= HOUR).length;
    const latest = Math.min(...ages);
    if (crowd >= limitOf('posts-an-hour', context.thresholds))
      yield { start: 0, end: 0, values: { count: String(crowd + 1) }, variant: 'crowd' };
    else if (latest > limitOf('silent-days', context.thresholds) * DAY)
      yield { start: 0, end: 0, values: { days: String(Math.floor(latest / DAY)) } };
  },
});

const posts = (...times: string[]) => ({
  history: times.map((at) => ({ platform: 'facebook' as const, text: 'Kabar', at })),
});
export const examples: Examples = {
  bad: [
    {
      text: '⟦⟧Posyandu buka.',
      context: posts('2026-11-22T09:50:00+08:00', '2026-11-22T09:40:00+08:00', '2026-11-22T09:30:00+08:00'),
    },
    { text: '⟦⟧Posyandu buka.', context: posts('2026-11-08T09:00:00+08:00') },
    {
      text: '⟦⟧Posyandu buka.',
      context: {
        ...posts('2026-11-24T08:50:00+08:00', '2026-11-24T08:40:00+08:00', '2026-11-24T08:30:00+08:00'),
        scheduledAt: '2026-11-24T09:00:00+08:00',
      },
    },
  ],
  ok: [
    { text: 'Posyandu buka.', context: posts('2026-11-21T09:00:00+08:00') },
    { text: 'Posyandu buka.', context: { history: [] } },
    'Posyandu buka.',
    { text: 'Baik, Bu.', context: { kind: 'reply', ...posts('2026-11-01T09:00:00+08:00') } },
  ],
};
