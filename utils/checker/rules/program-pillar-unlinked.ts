import { defineRule, type Examples } from '../rule.ts';

const plain = (text: string) => text.trim().toLowerCase().replace(/\s+/g, ' ');

/** A plan that names a programme or pillar which the institution does not have. Blank ones are plan-metadata-incomplete's. */
export default defineRule({
  id: 'program-pillar-unlinked',
  category: 'planning-timing',
  severity: 'prompt',
  kinds: ['post', 'video', 'story'],
  scope: 'document',
  *check(_, { plan, institution, modes }) {
    if (plan === null || modes.disaster) return;
    const other = (value: string | undefined, known: readonly string[]) =>
      value !== undefined &&
      plain(value).length > 1 &&
      known.length > 0 &&
      !known.some((name) => plain(name) === plain(value));
    if (
      other(
        plan.program,
        institution.programmes.map(({ name }) => name),
      )
    )
      yield { start: 0, end: 0, values: { name: plan.program ?? '' }, confidence: 'ask' };
    else if (other(plan.pilar, institution.pillars ?? []))
      yield { start: 0, end: 0, values: { name: plan.pilar ?? '' }, variant: 'pillar', confidence: 'ask' };
  },
});

export const examples: Examples = {
  bad: [
    { text: '⟦⟧Selamat Hari Pramuka.', context: { plan: { program: 'Hari Pramuka' } } },
    { text: '⟦⟧Posyandu buka.', context: { plan: { program: 'Sehat Selalu' } } },
    { text: '⟦⟧Lomba.', context: { kind: 'story', plan: { program: 'Lomba Desa' } } },
  ],
  ok: [
    { text: 'Posyandu buka.', context: { plan: { program: 'sehat bersama' } } },
    { text: 'Posyandu buka.', context: { plan: { program: '' } } },
    'Posyandu buka.',
    { text: 'Terima kasih.', context: { kind: 'reply', plan: { program: 'Lain' } } },
  ],
};
