/** Snippets by what they are for, found by any of their words. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../locales/index.ts';
import { kindsFor } from '../../utils/plan/snippets/catalogue.ts';
import type { Snippet } from '../../utils/plan/snippets/snippet.ts';
import type { Kind } from '../../utils/platform.ts';
import { Empty } from '../Empty.tsx';
import { Icon } from '../Icon.tsx';
import { useTexts } from '../texts-context.ts';

const languages: readonly { language: Language; name: string }[] = [
  { language: 'id', name: 'Indonesia' },
  { language: 'en', name: 'English' },
];

interface SnippetListProps {
  list: readonly Snippet[];
  kind: Kind | null;
  /** The one that was open: the focus goes back to it. */
  last: string | null;
  language: Language;
  onLanguage(language: Language): void;
  onChoose(id: string): void;
  edit?: (snippet: Snippet) => void;
  drop?: (id: string) => void;
  isOwn?: (id: string) => boolean;
}

export function SnippetList({
  list,
  kind,
  last,
  language,
  onLanguage,
  onChoose,
  edit,
  drop,
  isOwn,
}: SnippetListProps) {
  const { t } = useTexts();
  const [query, setQuery] = useState('');
  const box = useRef<HTMLDivElement>(null);
  // Only when the list comes back, not when it is first shown.
  useEffect(() => {
    if (last) box.current?.querySelector<HTMLElement>(`[data-snippet="${CSS.escape(last)}"] button`)?.focus();
  }, [last]);
  const words = query.toLowerCase().split(/\s+/u).filter(Boolean);
  const found = list.filter(({ title, text }) => {
    const all = `${title} ${text}`.toLowerCase();
    return words.every((word) => all.includes(word));
  });
  const groups = kindsFor(kind)
    .map((each) => ({ kind: each, members: found.filter((snippet) => snippet.kind === each) }))
    .filter(({ members }) => members.length > 0);
  return (
    <div class="snippets" ref={box}>
      <div class="snippets-head">
        <label class="search-box">
          <Icon name="search" size={14} />
          <span class="unseen">{t('snippets.search')}</span>
          <input
            type="search"
            value={query}
            placeholder={t('snippets.search')}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </label>
        <fieldset class="snippets-language">
          <legend class="unseen">{t('snippets.language')}</legend>
          {languages.map((each) => (
            <button
              type="button"
              key={each.language}
              lang={each.language}
              aria-pressed={each.language === language}
              onClick={() => onLanguage(each.language)}
            >
              {each.name}
            </button>
          ))}
        </fieldset>
      </div>
      <p class="unseen" role="status">
        {query === '' ? '' : t('snippets.found', { n: found.length })}
      </p>
      {groups.length === 0 && (
        <Empty icon="search" title={t('desk.no-match.title')} body={t('snippets.no-match')}>
          <button type="button" class="button" onClick={() => setQuery('')}>
            {t('snippets.all')}
          </button>
        </Empty>
      )}
      {groups.map(({ kind: group, members }) => (
        <section key={group} class="snippet-group" aria-labelledby={`snippets-${group}`}>
          <h2 id={`snippets-${group}`}>{t(`snippet-kind.${group}`)}</h2>
          <ul>
            {members.map((snippet) => (
              <li key={snippet.id} data-snippet={snippet.id}>
                <button type="button" class="snippet-row" onClick={() => onChoose(snippet.id)}>
                  <b>{snippet.title}</b>
                  <span lang={snippet.kind === 'link' || isOwn?.(snippet.id) ? undefined : language}>
                    {snippet.text}
                  </span>
                </button>
                {isOwn?.(snippet.id) && (
                  <span class="snippet-own">
                    <button
                      type="button"
                      class="button-icon"
                      title={t('snippets.edit')}
                      onClick={() => edit?.(snippet)}
                    >
                      <Icon name="write" size={14} />
                      <span class="unseen">{t('snippets.edit-this', { title: snippet.title })}</span>
                    </button>
                    <button
                      type="button"
                      class="button-icon"
                      title={t('snippets.drop')}
                      onClick={() => drop?.(snippet.id)}
                    >
                      <Icon name="bin" size={14} />
                      <span class="unseen">{t('snippets.drop-this', { title: snippet.title })}</span>
                    </button>
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
