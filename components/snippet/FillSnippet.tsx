/** One snippet with its blanks: what is known stands there already, and what is missing keeps it from going out. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Language } from '../../locales/index.ts';
import type { Institution } from '../../utils/guideline/institution.ts';
import { campaignLink } from '../../utils/plan/snippets/campaign.ts';
import { knownValues } from '../../utils/plan/snippets/known.ts';
import { blanksOf, filled, type Snippet, unfilled } from '../../utils/plan/snippets/snippet.ts';
import { platforms } from '../../utils/platform.ts';
import { Icon } from '../Icon.tsx';
import { useTexts } from '../texts-context.ts';
import { Preview } from './Preview.tsx';
import type { SnippetsProps, Where } from './Snippets.tsx';

interface FillSnippetProps extends Pick<SnippetsProps, 'insert' | 'obstacle' | 'copy'> {
  snippet: Snippet;
  institution: Institution;
  where: Where;
  language: Language;
  onBack(): void;
}

export function FillSnippet({
  snippet,
  institution,
  where,
  language,
  onBack,
  insert,
  obstacle = '',
  copy,
}: FillSnippetProps) {
  const { t } = useTexts();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [values, setValues] = useState(() => knownValues(institution, where, language, Date.now()));
  const [platform, setPlatform] = useState(where.platform ?? 'facebook');
  const [campaign, setCampaign] = useState(where.programme || (institution.programmes[0]?.name ?? ''));
  const [missed, setMissed] = useState(false);
  const blanks = blanksOf(snippet.text);
  const missing = unfilled(snippet.text, values);
  const link = snippet.kind === 'link' ? campaignLink(snippet.text, platform, campaign) : null;
  const text = link ?? filled(snippet.text, values);
  // What is missing comes first; where nothing is, what is to be done with the text.
  useEffect(() => {
    const first = ['[data-missing="true"]', 'input', '[type="submit"]'];
    const found = first.map((selector) => form.current?.querySelector<HTMLElement>(selector));
    found.find((each) => each)?.focus();
  }, []);

  const use = (how: (text: string) => void) => {
    if (text !== null) return how(text);
    setMissed(true);
    form.current?.querySelector<HTMLElement>('[data-missing="true"]')?.focus();
  };

  return (
    <form
      class="snippet-fill"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        if (insert && obstacle === '') use(insert);
        else use(copy);
      }}
    >
      <button type="button" class="button-text" onClick={onBack}>
        <Icon name="back" size={14} /> {t('snippets.all')}
      </button>
      <h2>{snippet.title}</h2>
      {snippet.kind === 'link' && (
        <div class="snippet-fields">
          <label class="labelled">
            <span>{t('snippets.campaign')}</span>
            <input
              value={campaign}
              maxLength={80}
              onInput={(event) => setCampaign(event.currentTarget.value)}
            />
          </label>
          <label class="labelled">
            <span>{t('figures.platform')}</span>
            <select
              value={platform}
              onChange={({ currentTarget: { value } }) => {
                const next = platforms.find((each) => each === value);
                if (next) setPlatform(next);
              }}
            >
              {platforms.map((each) => (
                <option key={each} value={each}>
                  {t(`platform.${each}`)}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
      {blanks.length > 0 && (
        <div class="snippet-fields" lang={language}>
          {blanks.map((name) => {
            const empty = missing.includes(name);
            const fault = empty && missed;
            return (
              <label key={name} class="labelled">
                <span>{name.charAt(0).toUpperCase() + name.slice(1)}</span>
                <input
                  value={values[name] ?? ''}
                  maxLength={500}
                  data-missing={empty}
                  aria-required="true"
                  aria-invalid={fault}
                  aria-describedby={fault ? `${id}-${name}` : undefined}
                  onInput={(event) => setValues({ ...values, [name]: event.currentTarget.value })}
                />
                {fault && (
                  <span class="field-fault" id={`${id}-${name}`}>
                    {t('snippets.fill')}
                  </span>
                )}
              </label>
            );
          })}
        </div>
      )}
      <Preview text={link ?? snippet.text} values={values} language={language} />
      <p class="snippet-missing" id={`${id}-missing`} role="status">
        {missed && missing.length > 0 && t('snippets.missing', { names: missing.join(', ') })}
      </p>
      {insert && obstacle !== '' && (
        <p class="drafts-note" id={`${id}-obstacle`}>
          {obstacle}
        </p>
      )}
      <p class="snippet-do">
        {insert && (
          <button
            type="submit"
            class="button button-primary"
            data-do="insert"
            aria-disabled={text === null || obstacle !== ''}
            aria-describedby={obstacle !== '' ? `${id}-obstacle` : undefined}
          >
            <Icon name="insert" size={14} /> {t('snippets.insert')}
          </button>
        )}
        <button
          type={insert ? 'button' : 'submit'}
          class={insert ? 'button' : 'button button-primary'}
          data-do="copy"
          aria-disabled={text === null}
          onClick={insert ? () => use(copy) : undefined}
        >
          <Icon name="copy" size={14} /> {t('snippets.copy')}
        </button>
      </p>
    </form>
  );
}
