/** The record of decisions, and how the pause is set. */
import type { Decision } from '../../utils/decisions/decision.ts';
import { parsePause } from '../../utils/decisions/pause-settings.ts';
import type { DeskState } from '../../utils/desk/store.ts';

const made = (minutes: number, given: Partial<Decision>): Decision => ({
  id: `keputusan-${minutes}`,
  at: Date.now() - minutes * 60_000,
  platform: 'x',
  kind: 'post',
  account: '@dinkestirta',
  findings: [],
  answers: [],
  reason: null,
  outcome: 'published',
  hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  ...given,
});

const decisions: Decision[] = [
  made(4, {}),
  made(75, {
    platform: 'facebook',
    account: 'Dinas Kesehatan Kabupaten Tirta Kencana Bagian Layanan Masyarakat',
    findings: [
      { rule: 'pii-national-id', severity: 'block' },
      { rule: 'time-without-zone', severity: 'warn' },
      { rule: 'saring-checklist', severity: 'prompt' },
    ],
    answers: [{ rule: 'saring-checklist', answered: true }],
    reason: 'Nomor itu nomor pengaduan, bukan NIK; sudah diperiksa bersama unit layanan terpadu.',
  }),
  made(1_500, {
    kind: 'reply',
    outcome: 'cancelled',
    findings: [{ rule: 'defensive-dismissive', severity: 'warn' }],
  }),
  made(4_000, { platform: 'youtube', kind: 'video', account: null, outcome: 'unknown' }),
];

const base: Partial<DeskState> = { section: 'decisions', draftsFrom: 'database', pause: parsePause(null) };

export const decisionStories: Record<string, Partial<DeskState>> = {
  decisions: { ...base, decisions },
  'decisions-none': base,
  'decisions-unavailable': { ...base, draftsFrom: 'unavailable' },
};
