/** The norms that rules rest on, as findings cite them; an institution may name them as its own office of law does. */
import { useState } from 'preact/hooks';
import type { NormLine } from '../../../utils/desk/guide/guide-state.ts';
import type { Norm } from '../../../utils/guideline/pack.ts';
import { useTexts } from '../../texts-context.ts';
import { useActions, useDesk } from '../desk-context.ts';
import { By } from './By.tsx';
import { Box } from './Fields.tsx';

export function Norms() {
  const { t } = useTexts();
  const norms = useDesk((state) => state.guide.norms);
  const [open, setOpen] = useState<string | null>(null);
  return (
    <section class="card" aria-labelledby="guide-norms">
      <h2 id="guide-norms">{t('guide.norms')}</h2>
      <p>{t('guide.norms-body')}</p>
      <ul class="rule-lines">
        {norms.map((line) => (
          <li key={line.id} class="rule-line norm-line" data-norm={line.id}>
            {open === line.id ? (
              <NormForm line={line} onDone={() => setOpen(null)} />
            ) : (
              <Line line={line} onOpen={() => setOpen(line.id)} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Line({ line: { id, norm, rules, teller, own }, onOpen }: { line: NormLine; onOpen(): void }) {
  const { t, language } = useTexts();
  const actions = useActions();
  const name = (language === 'en' && norm.en) || norm.id;
  return (
    <>
      <div class="rule-words">
        <b>{name}</b>
        <span class="rule-about">
          {t('guide.norm-rules', { n: rules })} · <code>{id}</code>
        </span>
        <By teller={teller} />
      </div>
      {own && (
        <button type="button" class="button-text" onClick={() => actions.setNorm(id, null, () => {})}>
          {t('guide.back')}
          <span class="unseen"> {name}</span>
        </button>
      )}
      {/* The pack that named it first decides: what is set here would not count. */}
      {(own || teller === null) && (
        <button type="button" class="button" onClick={onOpen}>
          {t('guide.edit')}
          <span class="unseen"> {name}</span>
        </button>
      )}
    </>
  );
}

function NormForm({ line, onDone }: { line: NormLine; onDone(): void }) {
  const { t } = useTexts();
  const actions = useActions();
  const [name, setName] = useState(line.norm.id);
  const [english, setEnglish] = useState(line.norm.en ?? '');
  const [url, setUrl] = useState(line.norm.url ?? '');
  const norm = (): Norm => ({
    id: name.trim(),
    ...(english.trim() !== '' && { en: english.trim() }),
    ...(url.trim() !== '' && { url: url.trim() }),
  });
  return (
    <form
      class="rule-fields norm-form"
      aria-label={t('guide.edit-norm')}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') actions.setNorm(line.id, norm(), onDone);
      }}
    >
      <Box label={t('norm-form.name')} value={name} most={200} onInput={setName} />
      <Box label={t('norm-form.english')} value={english} most={200} onInput={setEnglish} />
      <Box label={t('norm-form.url')} value={url} most={500} onInput={setUrl} />
      <div class="rule-actions">
        <button type="submit" class="button button-primary" aria-disabled={name.trim() === ''}>
          {t('setup.save')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            actions.clearFault();
            onDone();
          }}
        >
          {t('rule-form.cancel')}
        </button>
      </div>
    </form>
  );
}
