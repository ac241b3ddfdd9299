/** A text to try the rule on, with what it finds; a good trial becomes an example with one press. */
import type { Severity } from '../../../utils/checker/rule.ts';
import type { Trial } from '../../../utils/desk/guide/guide-state.ts';
import { useTexts } from '../../texts-context.ts';
import { useDesk } from '../desk-context.ts';
import { Box } from './Fields.tsx';

interface TrialBoxProps {
  text: string;
  severity: Severity;
  onInput(text: string): void;
  onKeep(marked: string, which: 'bad' | 'ok'): void;
}

export function TrialBox({ text, severity, onInput, onKeep }: TrialBoxProps) {
  const { t } = useTexts();
  const trial = useDesk((state) => state.guide.trial);
  const fresh = trial?.text === text ? trial : null;
  const found = fresh?.spans.length ?? 0;
  return (
    <aside class="trial" aria-label={t('trial.title')}>
      <Box label={t('trial.title')} hint={t('trial.hint')} value={text} rows={4} onInput={onInput} />
      <div class="trial-found" role="status">
        {text.trim() !== '' && fresh && (
          <>
            <p class="trial-text" lang="id">
              <Marked trial={fresh} severity={severity} />
            </p>
            <p class="trial-count">
              {fresh.unfinished
                ? t('trial.unfinished')
                : found === 0
                  ? t('trial.none')
                  : t('trial.found', { n: found })}
            </p>
          </>
        )}
      </div>
      {text.trim() !== '' && fresh && !fresh.unfinished && (
        <button
          type="button"
          class="button"
          onClick={() => {
            onKeep(marked(fresh).replace(/\s*\n\s*/g, ' '), found > 0 ? 'bad' : 'ok');
            onInput('');
          }}
        >
          {t(found > 0 ? 'trial.keep-bad' : 'trial.keep-ok')}
        </button>
      )}
    </aside>
  );
}

/** As an example holds it. */
function marked({ text, spans }: Trial): string {
  let out = '';
  let at = 0;
  for (const { start, end } of spans) {
    out += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`;
    at = end;
  }
  return out + text.slice(at);
}

function Marked({ trial: { text, spans }, severity }: { trial: Trial; severity: Severity }) {
  const parts = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start === end) continue;
    parts.push(
      text.slice(at, start),
      <mark class="quote" data-severity={severity}>
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}
