/** Why something was not taken, with its place: what is wrong, where, and what to do. */
import type { PackProblem } from '../../../utils/guideline/pack/problem.ts';
import { Icon } from '../../Icon.tsx';
import { useTexts } from '../../texts-context.ts';

interface ProblemProps {
  problem: PackProblem;
  /** Name of the file; absent where there is none. */
  file?: string;
  /** The words of the line. */
  line?: string;
}

export function Problem({ problem, file, line }: ProblemProps) {
  const { t, number } = useTexts();
  const { what, place, about = '', detail = '' } = problem;
  return (
    <div class="guide-problem" data-problem={what}>
      <p>
        <Icon name="alert" size={14} /> {t(`pack-problem.${what}`, { about, detail })}
      </p>
      {(place !== '' || (file && problem.line !== null)) && (
        <p class="guide-place">
          {file && problem.line !== null && (
            <span>
              {file}, {t('guide.line', { line: number(problem.line) })}
            </span>
          )}
          {place !== '' && <code>{place}</code>}
        </p>
      )}
      {line && <pre class="guide-code">{line}</pre>}
    </div>
  );
}
