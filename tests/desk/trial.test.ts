/** The sample drafts of the first run are judged as composers judge: by the packs in force. */
import { describe, expect, test } from 'vitest';
import { re2 } from '../../utils/checker/custom/re2.ts';
import { offerPatterns } from '../../utils/checker/custom/slot.ts';
import { samplesOf } from '../../utils/desk/institution/samples.ts';
import type { Step } from '../../utils/desk/institution/steps.ts';
import { createTrial } from '../../utils/desk/institution/trial.ts';
import { noEffect } from '../../utils/guideline/effect.ts';
import { emptyInstitution } from '../../utils/guideline/empty.ts';
import type { Pack } from '../../utils/guideline/pack.ts';
import { effectOf, inForce } from '../../utils/packs/force.ts';
import { noPolicy } from '../../utils/packs/policy.ts';
import { emptyShelf } from '../../utils/packs/shelf.ts';
import { packOf, ruleWith } from '../packs/given.ts';

const institution = { ...emptyInstitution, homepage: 'https://awan.go.id', officialDomains: ['awan.go.id'] };
const { signal } = new AbortController();

function tried(step: Step, change: Partial<Pack> | null): string[] {
  let asked = 0;
  const attempt = createTrial('id', () => asked++, signal);
  const pack = packOf(change ?? {});
  const effect = change
    ? effectOf(inForce({ ...emptyShelf, installed: [pack], active: pack.id }, noPolicy))
    : noEffect;
  const told = () =>
    attempt(samplesOf(step, institution), { institution, effect }, Date.UTC(2026, 10, 27)).flatMap(
      ({ findings }) => findings.map(({ rule, severity }) => `${rule} ${severity}`),
    );
  const first = told();
  if (asked === 0) return first;
  offerPatterns(re2);
  return told();
}

const contact = ruleWith(
  { kind: 'required', need: { element: 'official-link' }, when: { pattern: 'khitan' } },
  { bad: ['⟦⟧Khitan gratis.'], ok: ['Khitan: https://dinas.go.id'] },
  { id: 'kami-khitan', severity: 'block' },
);
const word = ruleWith(
  { kind: 'terms', terms: ['khitan'] },
  { bad: ['⟦Khitan⟧.'], ok: ['Ya.'] },
  { id: 'kami-kata' },
);

describe('the sample of a step', () => {
  test('without packs is judged by Saring alone', () => {
    expect(tried('site', null)).toEqual(['missing-link-back warn', 'non-official-link warn']);
  });

  test.each<[string, Partial<Pack>, string[]]>([
    [
      'a severity',
      { rules: { 'missing-link-back': { severity: 'block' } } },
      ['missing-link-back block', 'non-official-link warn'],
    ],
    ['a rule that is off', { rules: { 'missing-link-back': { off: true } } }, ['non-official-link warn']],
    [
      'a rule of its own about what the step says, pattern and all, and none about other words',
      { custom: [contact, word] },
      ['kami-khitan block', 'missing-link-back warn', 'kami-khitan block', 'non-official-link warn'],
    ],
  ])('knows %s of the packs', (_, change, expected) => {
    expect(tried('site', change).sort()).toEqual(expected.sort());
  });
});
