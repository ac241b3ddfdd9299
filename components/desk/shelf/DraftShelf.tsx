/** The drafts that were found, newest first: only the rows in sight are drawn, however many there are. */
import { useEffect, useRef } from 'preact/hooks';
import { isNarrowed, noFilters } from '../../../utils/desk/filters.ts';
import { Empty } from '../../Empty.tsx';
import { Icon } from '../../Icon.tsx';
import { useTexts } from '../../texts-context.ts';
import { useNow } from '../../use-now.ts';
import { useActions, useDesk } from '../desk-context.ts';
import { NoShelf } from './NoShelf.tsx';
import { ShelfRow } from './ShelfRow.tsx';
import { useCursor } from './use-cursor.ts';
import { useShelfKeys } from './use-shelf-keys.ts';
import { useWindow } from './use-window.ts';

/** px; as in assets/shelf.css. Where words are searched for, a row has a line more. */
const rowHeight = 56;
const searchedHeight = 76;

export function DraftShelf() {
  const { t } = useTexts();
  const shelf = useDesk((state) => state.shelf);
  const filters = useDesk((state) => state.filters);
  const open = useDesk((state) => state.openDraft ?? state.variants[0]?.id ?? null);
  const selected = useDesk((state) => state.selected);
  const actions = useActions();
  const now = useNow();
  const scroller = useRef<HTMLDivElement>(null);
  const height = filters.query.trim() === '' ? rowHeight : searchedHeight;
  const total = shelf ? shelf.total + shelf.unreadable.length : 0;
  const sight = useWindow(scroller, height, total);

  const lines = shelf?.lines ?? [];
  const from = shelf?.from ?? 0;
  const covered = sight.from >= from && Math.min(sight.to, shelf?.total ?? 0) <= from + lines.length;
  useEffect(() => {
    if (shelf && !covered) actions.showRows(Math.max(0, sight.from - 40), sight.to + 40);
  }, [shelf, covered, sight, actions]);

  const walk = useCursor(scroller, height);
  const page = () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? height) / height) - 1);
  useShelfKeys({ ...walk, page, line: () => lines[walk.at - from] ?? null, scroller });

  if (!shelf) return <NoShelf />;
  if (shelf.count === 0 && shelf.unreadable.length === 0 && shelf.complete) {
    return <Empty icon="draft" title={t('drafts.none.title')} body={t('drafts.none.body')} />;
  }
  if (total === 0 && isNarrowed(filters)) {
    return (
      <Empty icon="search" title={t('desk.no-match.title')} body={t('desk.no-match.body')}>
        <button type="button" class="button" onClick={() => actions.find(noFilters)}>
          {t('desk.reset')}
        </button>
      </Empty>
    );
  }
  const rows = Array.from(
    { length: Math.max(0, Math.min(sight.to, total) - sight.from) },
    (_, i) => sight.from + i,
  );
  return (
    <div class="shelf-scroll" ref={scroller}>
      <ul class="shelf" style={{ height: `${total * height}px` }} aria-label={t('desk.drafts')}>
        {rows.map((row) => {
          const line = lines[row - from];
          const unreadable = shelf.unreadable[row - shelf.total];
          return (
            <li
              key={line?.message ?? unreadable ?? row}
              class="shelf-place"
              data-row={row}
              data-draft={line?.id ?? unreadable}
              aria-setsize={total}
              aria-posinset={row + 1}
              style={{ height: `${height}px`, transform: `translateY(${row * height}px)` }}
            >
              {line && (
                <ShelfRow
                  line={line}
                  open={open}
                  ticked={selected.has(line.message)}
                  current={row === walk.at}
                  now={now}
                />
              )}
              {unreadable && (
                <p class="shelf-unreadable" data-unreadable="true">
                  <b>
                    <Icon name="alert" size={14} /> {t('draft.unreadable')}
                  </b>{' '}
                  {t('draft.unreadable-kept')}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
