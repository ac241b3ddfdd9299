/** The hold's surroundings in a page: the sheet, the person's settings, and the way of a decision to the background. */
import type { Texts } from '../../../locales/index.ts';
import { parsePause, watchPause } from '../../decisions/pause-settings.ts';
import { joined } from '../../drafts/identity.ts';
import { isAlive, send } from '../../messages.ts';
import type { Decided, PageHold } from './hold.ts';
import { keepDecision } from './keep-decision.ts';
import { createSheetView } from './show-sheet.ts';

/** Until the settings are read, the defaults hold: a text that blocks is asked about. */
export function holdOf(texts: Texts, signal: AbortSignal): PageHold {
  let settings = parsePause(null);
  void watchPause((now) => {
    settings = now;
  }, signal);
  let earlier: readonly string[] = [];
  void send('settledDoubts').then((answer) => {
    if (answer.ok) earlier = answer.value;
  });
  return {
    settled: { earlier: () => earlier, keep: (key) => void send('settleDoubt', { key }) },
    sheet: createSheetView(texts, signal),
    settings: () => settings,
    isAlive,
    record(decided) {
      const decision = rowOf(decided);
      void keepDecision(() => send('keepDecision', { decision }));
    },
  };
}

function rowOf({ state, raised, answered, reason, outcome }: Decided) {
  const { composer, account, findings, fields } = state;
  return {
    id: crypto.randomUUID(),
    at: Date.now(),
    platform: composer.platform,
    kind: composer.surface.kind,
    account,
    findings: findings.map(({ rule, severity }) => ({ rule, severity })),
    answers: raised
      .filter(({ severity }) => severity === 'prompt')
      .map(({ rule, key }) => ({ rule, answered: answered.has(key) })),
    reason,
    outcome,
    text: joined(fields),
  };
}
