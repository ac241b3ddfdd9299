/** Narrows the list as one types. */
import { platforms } from '../../utils/platform.ts';
import { Icon } from '../Icon.tsx';
import { useTexts } from '../texts-context.ts';
import { useChange, useDesk } from './desk-context.ts';

export function DraftSearch({ found }: { found: number }) {
  const { t } = useTexts();
  const count = useDesk((state) => state.drafts.length);
  const query = useDesk((state) => state.query);
  const platform = useDesk((state) => state.platform);
  const change = useChange();
  const narrowed = query.trim() !== '' || platform !== 'all';
  if (count === 0) return null;
  return (
    <search class="search">
      <label class="search-box">
        <Icon name="search" />
        <span class="unseen">{t('desk.search')}</span>
        <input
          type="search"
          value={query}
          placeholder={t('desk.search-in', { n: count })}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => change({ query: event.currentTarget.value, openDraft: null })}
        />
      </label>
      <fieldset class="platforms">
        <legend class="unseen">{t('desk.platforms')}</legend>
        {(['all', ...platforms] as const).map((name) => (
          <button
            type="button"
            key={name}
            data-platform={name}
            aria-pressed={platform === name}
            onClick={() => change({ platform: name, openDraft: null })}
          >
            {name === 'all' ? t('desk.all') : t(`platform.${name}`)}
          </button>
        ))}
      </fieldset>
      <p class="search-found" role="status">
        {narrowed && t('desk.found', { n: found })}
      </p>
    </search>
  );
}
