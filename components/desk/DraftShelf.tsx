/** The drafts that were found, newest first; up and down keys walk through them. */
import { useRef, useState } from 'preact/hooks';
import { queryWords } from '../../utils/desk/search.ts';
import type { ListedDraft } from '../../utils/drafts/draft.ts';
import { Empty } from '../Empty.tsx';
import { Loading } from '../Loading.tsx';
import { useTexts } from '../texts-context.ts';
import { UnreadableRow } from '../UnreadableRow.tsx';
import { useNow } from '../use-now.ts';
import { useActions, useChange, useDesk } from './desk-context.ts';
import { ShelfRow } from './ShelfRow.tsx';

/** Rows drawn at a time: more than a person scans, few enough to draw between two keystrokes. */
const page = 100;

interface DraftShelfProps {
  found: readonly ListedDraft[];
  open: string | null;
}

export function DraftShelf({ found, open }: DraftShelfProps) {
  const { t } = useTexts();
  const from = useDesk((state) => state.draftsFrom);
  const none = useDesk((state) => state.drafts.length === 0);
  const query = useDesk((state) => state.query);
  const change = useChange();
  const actions = useActions();
  const now = useNow();
  const [shown, setShown] = useState(page);
  const list = useRef<HTMLUListElement>(null);
  const words = queryWords(query);

  const walk = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('.shelf-row') ?? [])];
    const next = rows[rows.indexOf(event.target as HTMLElement) + step];
    if (step === 0 || !next) return;
    event.preventDefault();
    next.focus();
  };

  if (from === 'loading') return <Loading text={t('drafts.loading')} />;
  if (from === 'unavailable') {
    return (
      <Empty
        icon="alert"
        tone="alert"
        title={t('desk.unavailable.title')}
        body={t('desk.unavailable.body')}
      />
    );
  }
  if (from === 'not-upgraded') {
    return (
      <Empty
        icon="alert"
        tone="alert"
        title={t('desk.not-upgraded.title')}
        body={t('desk.not-upgraded.body')}
      >
        <button type="button" class="button button-primary" onClick={() => actions.exportRows()}>
          {t('desk.not-upgraded.save')}
        </button>
      </Empty>
    );
  }
  if (none) return <Empty icon="draft" title={t('drafts.none.title')} body={t('drafts.none.body')} />;
  if (found.length === 0) {
    return (
      <Empty icon="search" title={t('desk.no-match.title')} body={t('desk.no-match.body')}>
        <button type="button" class="button" onClick={() => change({ query: '', platform: 'all' })}>
          {t('desk.reset')}
        </button>
      </Empty>
    );
  }
  return (
    <>
      <ul class="shelf" ref={list} onKeyDown={walk}>
        {found
          .slice(0, shown)
          .map((draft) =>
            'unreadable' in draft ? (
              <UnreadableRow key={draft.id} id={draft.id} />
            ) : (
              <ShelfRow key={draft.id} draft={draft} open={draft.id === open} words={words} now={now} />
            ),
          )}
      </ul>
      {found.length > shown && (
        <p class="shelf-more">
          <button type="button" class="button" onClick={() => setShown(shown + page)}>
            {t('desk.more', { n: Math.min(page, found.length - shown) })}
          </button>
        </p>
      )}
    </>
  );
}
