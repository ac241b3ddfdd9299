/** What the panel and the badge draw, made from a session. Pure. */
import { weightedLength } from '../checker/weighted-length.ts';
import { isEmpty, joined } from '../drafts/identity.ts';
import type { Institution } from '../guideline/institution.ts';
import { emptyPlan } from '../plan/plan.ts';
import type { SessionState } from './session.ts';
import { sureFixes } from './sure-fixes.ts';
import type { Snapshot } from './wire.ts';

/** What is so whichever composer has the focus. */
type Around = Pick<Snapshot, 'page' | 'dock' | 'offer' | 'privacy'> & { institution: Institution };

/** `null`: no composer has focus yet. */
export function snapshotOf(state: SessionState | null, around: Around): Snapshot {
  const { name, isExample } = around.institution;
  const shared = { ...around, institution: { name, isExample } };
  if (!state)
    return {
      phase: 'waiting',
      composer: null,
      findings: [],
      sure: 0,
      saving: { state: 'none' },
      draftId: null,
      plan: emptyPlan,
      behind: false,
      unfinished: null,
      ...shared,
    };
  const { composer, fields } = state;
  return {
    phase: state.readable ? 'live' : 'unreadable',
    composer: {
      platform: composer.platform,
      surface: composer.surface.id,
      kind: composer.surface.kind,
      account: state.account,
      fields: composer.fields.map(({ name, limit }) => {
        const text = fields.find((each) => each.field === name)?.text ?? '';
        return { name, limit, count: composer.platform === 'x' ? weightedLength(text) : text.length };
      }),
      empty: isEmpty(fields),
      confidence: composer.confidence,
    },
    findings: state.findings,
    sure: sureFixes(state.findings).length,
    saving: state.saving,
    draftId: state.draftId,
    plan: state.plan,
    behind: state.behind !== null,
    unfinished: state.unfinished && {
      id: state.unfinished.id,
      at: state.unfinished.at,
      line: firstWords(joined(state.unfinished.fields)),
    },
    ...shared,
  };
}

/** Enough to know a draft again. */
function firstWords(text: string): string {
  const line = text.trim().split(/\s*\n/u)[0] ?? '';
  return line.length > 120 ? `${line.slice(0, 120).replace(/\s+\S*$/u, '')}…` : line;
}
