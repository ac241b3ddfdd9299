import { expect, test } from 'vitest';
import { createTelling, heard } from '../../utils/companion/telling.ts';
import type { Snapshot } from '../../utils/companion/wire.ts';
import type { DrawnFinding } from '../../utils/panel/store.ts';
import { emptyPlan } from '../../utils/plan/plan.ts';
import { findingAt } from '../finding.ts';

const finding = (id: string, start = 0): DrawnFinding => ({
  ...findingAt(start, start + 6),
  id,
  quote: 'disini',
});

const given = (part: Partial<Snapshot> = {}): Snapshot => ({
  phase: 'live',
  composer: null,
  findings: [],
  sure: 0,
  saving: { state: 'none' },
  draftId: null,
  plan: emptyPlan,
  offer: null,
  page: 'p',
  behind: false,
  unfinished: null,
  privacy: 'open',
  dock: 'right',
  institution: { name: '', isExample: false },
  ...part,
});

test('nobody is told anything before the whole', () => {
  expect(createTelling().news(given())).toBeNull();
});

test('the same again is no news, a changed part is', () => {
  const telling = createTelling();
  const findings = [finding('a')];
  telling.whole(given({ findings }));
  expect(telling.news(given({ findings: [...findings] }))).toBeNull();
  expect(telling.news(given({ findings, saving: { state: 'saving' } }))).toEqual({
    saving: { state: 'saving' },
  });
  expect(telling.news(given({ findings, saving: { state: 'saving' } }))).toBeNull();
});

test('known findings are named, new and moved ones are told, gone ones are left out', () => {
  const telling = createTelling();
  const [a, b, c] = [finding('a'), finding('b', 10), finding('c', 20)];
  telling.whole(given({ findings: [a, b, c] }));
  const moved = finding('c', 21);
  const news = telling.news(given({ findings: [finding('z'), a, moved] }));
  expect(news).toEqual({ findings: [finding('z'), 'a', moved] });
  expect(heard(news?.findings ?? [], [a, b, c])).toEqual([finding('z'), a, moved]);
});

test('a panel that is told of a finding it does not know asks for the whole', () => {
  expect(heard(['a'], [])).toBeNull();
});
