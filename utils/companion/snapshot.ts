/** What the panel and the badge draw, made from a session. Pure. */
import { isEmpty, joined } from '../drafts/identity.ts';
import type { Institution } from '../guideline/institution.ts';
import { emptyPlan } from '../plan/plan.ts';
import type { Lengths } from './lengths.ts';
import type { SessionState } from './session.ts';
import { sureFixes } from './sure-fixes.ts';
import type { Snapshot } from './wire.ts';

/** What is so whichever composer has the focus. */
export type Around = Pick<Snapshot, 'page' | 'dock' | 'offer' | 'privacy'> & { institution: Institution };

/** What the badge needs of it, at every look. */
export type Seen = Pick<Snapshot, 'phase' | 'composer' | 'findings' | 'saving' | 'behind' | 'unfinished'>;

/** `null`: no composer has focus yet. */
export function seenOf(state: SessionState | null, lengths: Lengths): Seen {
  if (!state)
    return {
      phase: 'waiting',
      composer: null,
      findings: [],
      saving: { state: 'none' },
      behind: false,
      unfinished: null,
    };
  const { composer, fields } = state;
  return {
    phase: state.readable ? 'live' : 'unreadable',
    composer: {
      platform: composer.platform,
      surface: composer.surface.id,
      kind: composer.surface.kind,
      account: state.account,
      fields: composer.fields.map(({ name, limit }) => ({
        name,
        limit,
        count: lengths.of(composer.platform, fields, name),
      })),
      empty: isEmpty(fields),
      confidence: composer.confidence,
    },
    findings: state.findings,
    saving: state.saving,
    behind: state.behind !== null,
    unfinished: state.unfinished && {
      id: state.unfinished.id,
      at: state.unfinished.at,
      line: firstWords(joined(state.unfinished.fields)),
    },
  };
}

/** All that a panel draws. */
export function snapshotOf(seen: Seen, state: SessionState | null, around: Around): Snapshot {
  const { name, isExample } = around.institution;
  return {
    ...seen,
    sure: sureFixes(seen.findings).length,
    draftId: state?.draftId ?? null,
    plan: state?.plan ?? emptyPlan,
    ...around,
    institution: { name, isExample },
  };
}

/** Enough to know a draft again. */
function firstWords(text: string): string {
  const line = text.trim().split(/\s*\n/u)[0] ?? '';
  return line.length > 120 ? `${line.slice(0, 120).replace(/\s+\S*$/u, '')}…` : line;
}
