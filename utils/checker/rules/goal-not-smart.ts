import { isMeasure, partsOfGoal } from '../../plan/smart.ts';
import { defineRule, type Examples } from '../rule.ts';

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
    const { measurable, deadline } = partsOfGoal(goal);
    const vagueGoal = goal.length > 2 && !(measurable && deadline);
    const vagueKpi = kpi.length > 2 && !isMeasure(kpi);
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
    { text: '⟦⟧Posyandu buka.', context: { plan: { tujuan: 'warga mendaftar sebelum 30 November 2026' } } },
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
