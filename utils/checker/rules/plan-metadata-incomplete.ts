import { isEveryone } from '../../plan/smart.ts';
import { defineRule, type Examples } from '../rule.ts';

const keys = ['tujuan', 'audiens', 'program', 'pilar', 'cta', 'kpi'] as const;
const empty = /^\s*(?:[-–—.?]*|tidak ada|belum(?: ada)?|n\/a|tbd)\s*$/i;

/** Without a plan form at all it is not known whether there is a plan. Emergencies and replies need none. */
export default defineRule({
  id: 'plan-metadata-incomplete',
  category: 'planning-timing',
  severity: 'warn',
  kinds: ['post', 'video', 'story'],
  scope: 'document',
  *check(_, { plan, modes }) {
    if (plan === null || modes.disaster) return;
    const missing = keys.filter((key) => {
      const value = plan[key] ?? '';
      if (empty.test(value)) return true;
      if (key === 'audiens') return isEveryone(value);
      return key === 'tujuan' && value.trim().split(/\s+/).length < 3;
    });
    if (missing.length > 0)
      yield { start: 0, end: 0, values: { missing: missing.map((key) => `@${key}`).join(', ') } };
  },
});

const full = {
  tujuan: '200 pendaftar sampai 30 November 2026',
  audiens: 'ibu muda',
  program: 'Sehat Bersama',
  pilar: 'edukasi',
  cta: 'daftar',
  kpi: '400 klik',
};
export const examples: Examples = {
  bad: [
    { text: '⟦⟧Posyandu buka.', context: { plan: { ...full, kpi: '-' } } },
    { text: '⟦⟧Posyandu buka.', context: { plan: { ...full, audiens: 'semua orang' } } },
    { text: '⟦⟧Posyandu buka.', context: { plan: { tujuan: 'viralkan' } } },
  ],
  ok: [
    { text: 'Posyandu buka.', context: { plan: full } },
    'Posyandu buka.',
    { text: 'Terima kasih, Bu.', context: { kind: 'reply', plan: {} } },
    { text: 'Posko dibuka.', context: { plan: {}, modes: { election: false, disaster: true } } },
  ],
};
