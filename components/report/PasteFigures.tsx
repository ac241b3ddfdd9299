/** A table pasted or loaded: shows what was understood before anything is saved, and names the rows that were not. */
import { useState } from 'preact/hooks';
import type { BadRow } from '../../utils/plan/figures/read-results.ts';
import { useActions, useDesk } from '../desk/desk-context.ts';
import { Icon } from '../Icon.tsx';
import { useTexts } from '../texts-context.ts';
import type { Whose } from './Figures.tsx';
import { isLarge, useReading } from './use-reading.ts';

/** Named one by one; the rest is counted. */
const named = 20;

export function PasteFigures({ whose: { platform, account } }: { whose: Whose }) {
  const { t } = useTexts();
  const actions = useActions();
  const today = useDesk((state) => state.report.today);
  const [text, setText] = useState('');
  /** Name of the file that the text is from; empty: typed or pasted. */
  const [file, setFile] = useState('');
  const [said, setSaid] = useState('');
  const [saving, setSaving] = useState(false);
  const reading = useReading(text, { platform, account, today });
  const found = reading.state === 'read' ? reading.found : null;
  const large = isLarge(text);

  const load = async (chosen: File | undefined) => {
    if (!chosen) return;
    const read = await actions.readTable(chosen);
    setSaid(read === null ? t('figures.too-large') : '');
    if (read === null) return;
    setFile(chosen.name);
    setText(read);
  };
  const letGo = (why: string) => {
    setText('');
    setFile('');
    setSaid(why);
  };
  const save = async () => {
    if (!found || found.results.length === 0 || saving) return;
    setSaving(true);
    await actions.saveFigures(found.results);
    setSaving(false);
    setSaid(t('figures.saved', { n: found.results.length }));
    setText(found.rest);
  };

  return (
    <div class="figures-paste">
      {large ? (
        <div class="figures-large">
          <p>
            <Icon name="draft" size={14} /> <b>{file || t('figures.pasted')}</b>{' '}
            {t('figures.lines', { n: linesIn(text) })}
          </p>
          {reading.state === 'working' ? (
            <>
              <label class="figures-progress">
                <span>{t('figures.reading')}</span>
                <progress max={1} value={reading.done} />
              </label>
              <button type="button" class="button" onClick={() => letGo(t('figures.stopped'))}>
                {t('figures.stop')}
              </button>
            </>
          ) : (
            <button type="button" class="button" onClick={() => letGo('')}>
              {t('figures.let-go')}
            </button>
          )}
        </div>
      ) : (
        <label class="labelled">
          <span>{t('figures.text')}</span>
          <textarea
            rows={6}
            spellcheck={false}
            value={text}
            aria-describedby="figures-hint"
            onInput={(event) => {
              setText(event.currentTarget.value);
              setFile('');
              setSaid('');
            }}
          />
        </label>
      )}
      <p id="figures-hint" class="backup-hint">
        {t('figures.text-hint')}
      </p>
      {/* Read out when it changes: how much was understood. */}
      <div role="status">
        {found && (
          <p class="figures-found">
            {found.results.length === 0
              ? t('figures.none-readable')
              : t('figures.readable', { n: found.results.length })}
            {found.metrics.length > 0 &&
              ` · ${t('figures.metrics', { names: found.metrics.map((metric) => t(`metric.${metric}`)).join(', ') })}`}
            {found.ignored.length > 0 && ` · ${t('figures.ignored', { names: found.ignored.join(', ') })}`}
          </p>
        )}
        {said !== '' && <p class="figures-found">{said}</p>}
      </div>
      {found && found.bad.length > 0 && <BadRows rows={found.bad} />}
      <p class="report-save">
        <button
          type="button"
          class="button button-primary"
          aria-disabled={!found || found.results.length === 0 || saving}
          onClick={() => void save()}
        >
          {t(saving ? 'figures.saving' : 'figures.save')}
        </button>
        <label class="button backup-file">
          <Icon name="draft" size={14} /> {t('figures.file')}
          <input
            type="file"
            class="unseen"
            accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
            onChange={(event) => {
              void load(event.currentTarget.files?.[0]);
              // The same file may be chosen again.
              event.currentTarget.value = '';
            }}
          />
        </label>
      </p>
    </div>
  );
}

function linesIn(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}

function BadRows({ rows }: { rows: readonly BadRow[] }) {
  const { t } = useTexts();
  return (
    <div class="figures-bad">
      <p>
        <Icon name="alert" size={14} /> {t('figures.bad', { n: rows.length })}
      </p>
      <ul>
        {rows.slice(0, named).map(({ line, text, why, cell }) => (
          <li key={line} data-line={line}>
            <b>{t('figures.line', { line })}</b> {t(`bad-row.${why}`, { cell })}{' '}
            <code>{text.slice(0, 120)}</code>
          </li>
        ))}
        {rows.length > named && <li>{t('figures.more-bad', { n: rows.length - named })}</li>}
      </ul>
    </div>
  );
}
