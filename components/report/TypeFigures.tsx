/** A few figures by hand: of an account on a day, or of one post. */
import { useState } from 'preact/hooks';
import { readCount, readDuration } from '../../utils/plan/figures/numbers.ts';
import type { Report } from '../../utils/plan/report.ts';
import { type Metric, metrics, resultOf } from '../../utils/plan/results.ts';
import { useActions, useDesk } from '../desk/desk-context.ts';
import { draftLine } from '../draft-line.ts';
import { useTexts } from '../texts-context.ts';
import type { Whose } from './Figures.tsx';

type Typed = Partial<Record<Metric, string>>;
/** These are an account's, never a single post's. */
const ofAccount = new Set<Metric>(['followers', 'reply']);

export function TypeFigures({ report, whose }: { report: Report; whose: Whose }) {
  const { t } = useTexts();
  const actions = useActions();
  const today = useDesk((state) => state.report.today);
  const lastDay = [report.period.last, today].sort()[0] ?? today;
  const [date, setDate] = useState(lastDay);
  const [post, setPost] = useState<string | null>(null);
  const [typed, setTyped] = useState<Typed>({});
  const [said, setSaid] = useState('');
  const posts = report.published.filter(({ platform }) => platform === whose.platform);
  const asked = metrics.filter((metric) => post === null || !ofAccount.has(metric));
  const read = (metric: Metric) => {
    const text = typed[metric]?.trim() ?? '';
    return text === '' ? null : metric === 'reply' ? readDuration(text) : readCount(text);
  };
  const wrong = asked.filter((metric) => read(metric)?.ok === false);

  const save = async (event: Event) => {
    event.preventDefault();
    const measured = { date, ...whose, post };
    const results = asked.flatMap((metric) => {
      const figure = read(metric);
      return figure?.ok ? [resultOf({ ...measured, metric }, figure.value)] : [];
    });
    if (wrong[0]) return document.getElementById(`figure-${wrong[0]}`)?.focus();
    if (results.length === 0) return setSaid(t('figures.nothing'));
    await actions.saveFigures(results);
    setTyped({});
    setSaid(t('figures.saved', { n: results.length }));
  };

  return (
    <form onSubmit={(event) => void save(event)}>
      <div class="report-fields">
        <label class="labelled">
          <span>{t('figures.date')}</span>
          <input
            type="date"
            required
            max={today}
            value={date}
            onChange={(event) => setDate(event.currentTarget.value)}
          />
        </label>
        {posts.length > 0 && (
          <label class="labelled">
            <span>{t('figures.of')}</span>
            <select
              value={post ?? ''}
              onChange={({ currentTarget: { value } }) => setPost(value === '' ? null : value)}
            >
              <option value="">{t('figures.whole')}</option>
              {posts.map((each) => (
                <option key={each.id} value={each.id}>
                  {draftLine(each) || t('draft.untitled')}
                </option>
              ))}
            </select>
          </label>
        )}
        {asked.map((metric) => {
          const figure = read(metric);
          const faulty = figure?.ok === false;
          return (
            <label key={metric} class="labelled">
              <span>{t(metric === 'reply' ? 'report.reply-minutes' : `metric.${metric}`)}</span>
              <input
                id={`figure-${metric}`}
                inputMode={metric === 'reply' ? 'text' : 'numeric'}
                value={typed[metric] ?? ''}
                aria-invalid={faulty}
                aria-describedby={faulty ? `figure-${metric}-why` : undefined}
                onInput={(event) => {
                  setTyped({ ...typed, [metric]: event.currentTarget.value });
                  setSaid('');
                }}
              />
              {figure?.ok === false && (
                <span class="field-fault" id={`figure-${metric}-why`}>
                  {t(`bad-row.${figure.why}`, { cell: typed[metric] ?? '' })}
                </span>
              )}
            </label>
          );
        })}
      </div>
      <p class="report-save">
        <button type="submit" class="button button-primary">
          {t('figures.save')}
        </button>
        <span role="status">{said}</span>
      </p>
    </form>
  );
}
