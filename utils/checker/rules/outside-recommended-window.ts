import { inZone } from '../dates.ts';
import { defineRule, type Examples } from '../rule.ts';

/** Hours of the audience, from the training of 2020; both ends belong to the window. */
const windows = [
  [9 * 60, 10 * 60],
  [12 * 60, 13 * 60],
  [17 * 60, 19 * 60],
] as const;

export default defineRule({
  id: 'outside-recommended-window',
  category: 'planning-timing',
  severity: 'hint',
  kinds: ['post', 'video', 'story'],
  scope: 'document',
  *check(_, { scheduledAt, institution, modes }) {
    const moment = scheduledAt === null ? Number.NaN : Date.parse(scheduledAt);
    if (Number.isNaN(moment) || modes.disaster) return;
    const zone = institution.national ? 'WIB' : institution.zone;
    const { hour, minute } = inZone(moment, zone);
    const at = hour * 60 + minute;
    if (windows.some(([from, to]) => at >= from && at <= to)) return;
    const clock = `${String(hour).padStart(2, '0')}.${String(minute).padStart(2, '0')} ${zone}`;
    yield { start: 0, end: 0, values: { time: clock } };
  },
});

export const examples: Examples = {
  bad: [
    { text: '⟦⟧Posyandu buka.', context: { scheduledAt: '2026-11-24T02:00:00+08:00' } },
    { text: '⟦⟧Posyandu buka.', context: { scheduledAt: '2026-11-24T10:30:00+08:00' } },
    { text: '⟦⟧Posyandu buka.', context: { scheduledAt: '2026-11-24T12:15:00+07:00' } },
  ],
  ok: [
    { text: 'Posyandu buka.', context: { scheduledAt: '2026-11-24T12:15:00+08:00' } },
    { text: 'Posyandu buka.', context: { scheduledAt: '2026-11-24T11:15:00+07:00' } },
    'Posyandu buka.',
    { text: 'Baik, Bu.', context: { kind: 'reply', scheduledAt: '2026-11-24T02:00:00+08:00' } },
    {
      text: 'Posko dibuka.',
      context: { scheduledAt: '2026-11-24T02:00:00+08:00', modes: { election: false, disaster: true } },
    },
  ],
};
