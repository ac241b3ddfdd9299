/** The small sign beside the composer: the state in a word, and the way into the panel. Styled by assets/badge.css. */
import type { Texts } from '../locales/index.ts';
import type { Severity } from '../utils/checker/rule.ts';
import type { Phase, Saving } from '../utils/panel/store.ts';
import { type BadgeState, badgeState } from './badge-state.ts';
import { Icon } from './Icon.tsx';
import { SeverityMark } from './SeverityMark.tsx';
import { Sieve } from './Sieve.tsx';
import { severities, tally } from './severities.ts';

interface BadgeProps {
  texts: Texts;
  findings: readonly { severity: Severity }[];
  phase: Phase;
  saving: Saving;
  empty: boolean;
  over?: boolean;
  /** The composer can be advised on, not held. */
  advice?: boolean;
  /** A text went through unchecked by an error of ours. */
  lapsed?: boolean;
  /** Others wrote into the draft, or there is one to go on with. */
  news?: 'behind' | 'unfinished' | null;
  /** The page's own theme, where it differs from the system's. */
  theme?: 'light' | 'dark' | undefined;
  /** The panel is open now. */
  expanded?: boolean;
  onOpen(): void;
}

export function Badge(props: BadgeProps) {
  const {
    texts,
    findings,
    phase,
    saving,
    empty,
    over = false,
    lapsed = false,
    news = null,
    theme,
    expanded,
    onOpen,
  } = props;
  const state = badgeState({ phase, counts: tally(findings), saving, empty, over, lapsed, news });
  const word = `${state.count === null ? '' : `${texts.number(state.count)} `}${texts.t(state.text)}`;
  return (
    <button
      type="button"
      class="badge"
      data-state={state.mark}
      data-severity={isSeverity(state.mark) ? state.mark : undefined}
      data-theme={theme}
      aria-label={spoken(props, word)}
      aria-expanded={expanded}
      title={texts.t('badge.open')}
      // The cursor stays in the composer: some sites close a box that loses it.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onOpen}
    >
      <BadgeMark mark={state.mark} />
      <span>{word}</span>
    </button>
  );
}

function BadgeMark({ mark }: { mark: BadgeState['mark'] }) {
  if (isSeverity(mark)) return <SeverityMark severity={mark} size={18} />;
  if (mark === 'quiet') return <Sieve size={18} />;
  return (
    <i class="badge-sign" data-mark={mark}>
      <Icon name={mark === 'clean' ? 'check' : mark === 'unsaved' ? 'exclamation' : 'question'} size={14} />
    </i>
  );
}

/** Starts with the word that is seen; then all counts, and what else limits the advice. */
function spoken({ texts, findings, advice = false, news }: BadgeProps, word: string): string {
  const counts = tally(findings);
  const parts = [word];
  if (findings.length > 0) parts.push(texts.t('badge.counts', counts));
  if (news && texts.t(`badge.${news}`) !== word) parts.push(texts.t(`badge.${news}`));
  if (advice) parts.push(texts.t('badge.advice'));
  parts.push(texts.t('badge.open'));
  return parts.join('. ');
}

function isSeverity(mark: string): mark is Severity {
  return severities.some((severity) => severity === mark);
}
