/** Narrows the list as one types; what else it can be narrowed by opens below. */
import { useState } from 'preact/hooks';
import { isNarrowed } from '../../../utils/desk/filters.ts';
import { platforms } from '../../../utils/platform.ts';
import { Icon } from '../../Icon.tsx';
import { useTexts } from '../../texts-context.ts';
import { useActions, useDesk } from '../desk-context.ts';
import { BeginDraft } from './BeginDraft.tsx';
import { MoreFilters } from './MoreFilters.tsx';
import { narrowings } from './narrowed.ts';

export function DraftSearch() {
  const { t, number } = useTexts();
  const shelf = useDesk((state) => state.shelf);
  const reading = useDesk((state) => state.reading);
  const filters = useDesk((state) => state.filters);
  const actions = useActions();
  const further = narrowings(filters);
  const [open, setOpen] = useState(false);
  if (!shelf) return null;
  const { count, total, complete } = shelf;
  return (
    <search class="search">
      <div class="search-row">
        <label class="search-box">
          <Icon name="search" />
          <span class="unseen">{t('desk.search')}</span>
          <input
            type="search"
            value={filters.query}
            placeholder={t('desk.search-in', { n: count })}
            autocomplete="off"
            spellcheck={false}
            aria-keyshortcuts="/"
            onInput={(event) => actions.find({ query: event.currentTarget.value })}
          />
        </label>
        <button
          type="button"
          class="button search-more"
          aria-expanded={open}
          aria-controls="more-filters"
          onClick={() => setOpen(!open)}
        >
          {t('shelf.filters')}
          {further > 0 && <span class="search-count">{further}</span>}
        </button>
        <BeginDraft />
      </div>
      <fieldset class="platforms">
        <legend class="unseen">{t('desk.platforms')}</legend>
        {(['all', ...platforms] as const).map((name) => (
          <button
            type="button"
            key={name}
            data-platform={name}
            aria-pressed={filters.platform === name}
            onClick={() => actions.find({ platform: name })}
          >
            {name === 'all' ? t('desk.all') : t(`platform.${name}`)}
          </button>
        ))}
      </fieldset>
      {open && <MoreFilters />}
      <p class="search-found" role="status">
        {isNarrowed(filters) && t('desk.found', { n: total })}
        {!complete && (isNarrowed(filters) ? `. ${t('shelf.searched')}` : t('shelf.loading'))}
      </p>
      {!complete && reading && reading.of > reading.read && (
        <p class="figures-progress search-reading">
          <progress max={reading.of} value={reading.read} aria-label={t('shelf.reading')} />
          <span>{t('shelf.read', { n: reading.read, of: number(reading.of) })}</span>
        </p>
      )}
    </search>
  );
}
