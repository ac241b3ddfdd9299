/** Rules of packs are called by what they say, wherever decisions are looked back on. */
import '../../../entrypoints/desk/style.css';
import { expect, test } from 'vitest';
import { exampleInstitution } from '../../../utils/guideline/example.ts';
import { effectOf, inForce } from '../../../utils/packs/force.ts';
import { noPolicy } from '../../../utils/packs/policy.ts';
import { emptyShelf } from '../../../utils/packs/shelf.ts';
import { packOf, ruleWith } from '../../packs/given.ts';
import { decisionStories } from '../../stories/decision-stories.ts';
import { reportStories } from '../../stories/report-stories.ts';
import { drawDesk } from './draw.tsx';

const terms = { kind: 'terms' as const, terms: ['tarif'] };
const examples = { bad: ['Ada ⟦tarif⟧.'], ok: ['Gratis.'] };
const pack = packOf({
  custom: [ruleWith(terms, examples, { id: 'kami-tarif', message: 'Tarif “{words}” tanpa dasar' })],
});
const effect = effectOf(inForce({ ...emptyShelf, installed: [pack], active: pack.id }, noPolicy));
const guideline = { institution: exampleInstitution, effect };

test('in the record of decisions', () => {
  const [first] = decisionStories.decisions?.decisions ?? [];
  if (first === undefined) throw new Error('No decision to draw.');
  const found = { rule: 'kami-tarif', severity: 'warn' as const };
  const { root } = drawDesk({
    ...decisionStories.decisions,
    guideline,
    decisions: [{ ...first, findings: [found], answers: [{ rule: 'kami-tarif', answered: true }] }],
  });
  expect(root.querySelector('[data-rule="kami-tarif"]')?.textContent).toContain('Tarif “…” tanpa dasar');
  expect(root.querySelector('.decision-answers')?.textContent).toMatch(/^Tarif “…” tanpa dasar: /);
});

test('in the report', () => {
  const story = reportStories.report;
  const trend = story?.report?.trend?.map((each) => ({
    ...each,
    rules: [{ rule: 'kami-tarif', severity: 'warn' as const, count: 2, per100: 4 }],
  }));
  if (!story?.report || !trend) throw new Error('No report to draw.');
  const { root } = drawDesk({ ...story, guideline, report: { ...story.report, trend } });
  expect(root.querySelector('.rule-bars')?.textContent).toContain('Tarif “…” tanpa dasar');
});

test('of a rule whose pack is gone it is said that it is gone, and of a doubted account what was doubted', () => {
  const [first] = decisionStories.decisions?.decisions ?? [];
  if (first === undefined) throw new Error('No decision to draw.');
  const found = { rule: 'lama-tarif', severity: 'warn' as const };
  const { root } = drawDesk({
    ...decisionStories.decisions,
    guideline,
    decisions: [{ ...first, findings: [found], answers: [{ rule: 'account-unknown', answered: true }] }],
  });
  expect(root.querySelector('[data-rule="lama-tarif"]')?.textContent).toContain(
    'Aturan yang sudah dihapus (lama-tarif)',
  );
  expect(root.querySelector('.decision-answers')?.textContent).toMatch(/^Akun di luar daftar: /);
});
