import { minutesOf, windowsOn } from '../../guideline/windows.ts';
import { inZone } from '../dates.ts';
import { defineRule, type Examples } from '../rule.ts';

export default defineRule({
  id: 'outside-recommended-window',
  category: 'planning-timing',
  severity: 'hint',
  kinds: ['post', 'video', 'story'],
  scope: 'document',
  *check(_, { platform, scheduledAt, institution, modes }) {
    const moment = scheduledAt === null ? Number.NaN : Date.parse(scheduledAt);
    if (Number.isNaN(moment) || modes.disaster) return;
    const zone = institution.national ? 'WIB' : institution.zone;
    const { year, month, day, hour, minute } = inZone(moment, zone);
    const at = hour * 60 + minute;
    const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
    const windows = windowsOn(institution, platform, weekday);
    if (windows.some(({ from, to }) => at >= minutesOf(from) && at <= minutesOf(to))) return;
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
