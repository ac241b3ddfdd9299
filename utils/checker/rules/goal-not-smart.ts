import { defineRule, type Examples } from '../rule.ts';

const deadline =
  /\b(?:sampai|hingga|sebelum|dalam|pada|s\.d\.|per|akhir|selama|sepanjang|by|until|before)\b.*\d/i;
const metric =
  /\b(?:jangkauan|klik|suka|komentar|pengikut|pendaftar|tayangan|kunjungan|balasan|simpanan|unggahan|peserta|nasabah|pemohon|pengunjung|karya|tiket|pertanyaan|bagikan|penonton|reach|clicks?|views?)\b/i;

export default defineRule({
  id: 'goal-not-smart',
  category: 'planning-timing',
  severity: 'hint',
  kinds: ['post', 'video', 'story'],
  scope: 'document',
  *check(_, { plan, modes }) {
    if (plan === null || modes.disaster) return;
    const goal = plan.tujuan?.trim() ?? '';
    const kpi = plan.kpi?.trim() ?? '';
    // Blanks are the other rule's
    const vagueGoal = goal.length > 2 && !(/\d/.test(goal) && deadline.test(goal));
    const vagueKpi = kpi.length > 2 && !(/\d/.test(kpi) && metric.test(kpi));
    if (!vagueGoal && !vagueKpi) return;
    yield {
      start: 0,
      end: 0,
      values: {
        what: [vagueGoal ? '@goal' : '', vagueKpi ? '@kpi' : ''].filter((part) => part !== '').join(', '),
      },
    };
  },
});

export const examples: Examples = {
  bad: [
    { text: '⟦⟧Posyandu buka.', context: { plan: { tujuan: 'meningkatkan awareness warga' } } },
    {
      text: '⟦⟧Posyandu buka.',
      context: { plan: { tujuan: '200 pendaftar sampai 30 November 2026', kpi: 'banyak yang lihat' } },
    },
    { text: '⟦⟧Posyandu buka.', context: { plan: { tujuan: '200 pendaftar baru' } } },
  ],
  ok: [
    {
      text: 'Posyandu buka.',
      context: {
        plan: { tujuan: '200 pendaftar sampai 30 November 2026', kpi: '5.000 jangkauan dan 400 klik' },
      },
    },
    { text: 'Posyandu buka.', context: { plan: {} } },
    'Posyandu buka.',
    { text: 'Terima kasih.', context: { kind: 'reply', plan: { tujuan: 'senang saja' } } },
  ],
};
