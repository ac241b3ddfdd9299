/** Where the keyboard is in the list of drafts, and that the focus is there, too, as long as nobody takes it elsewhere. */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import type { Shelf } from '../../../utils/desk/library-state.ts';
import { useActions, useDesk } from '../desk-context.ts';
import { atTop, type Cursor, standing } from './cursor.ts';

export interface Walk {
  /** The row that the keyboard is at, among all that are found. */
  at: number;
  goTo(row: number): void;
  /** The keyboard is in the list, also while the row that had the focus is drawn anew. */
  holds(): boolean;
}

const nowhere = { ...atTop, sure: false };

/** `height`: of a row, px. */
export function useCursor(scroller: RefObject<HTMLElement | null>, height: number): Walk {
  const shelf = useDesk((state) => state.shelf);
  const filters = useDesk((state) => state.filters);
  const actions = useActions();
  const [, redraw] = useReducer<number, void>((turn) => turn + 1, 0);
  const cursor = useRef<Cursor>(atTop);
  const held = useRef(false);
  /** A step was taken: the row takes the focus as soon as it is drawn. */
  const wanted = useRef(false);
  const asked = useRef(filters);
  /** The list that other filters found; it stands until the answer to the new ones. */
  const stale = useRef<Shelf | null>(null);
  const { at, message, sure } = shelf ? standing(cursor.current, shelf) : nowhere;
  const latest = useRef(shelf);
  latest.current = shelf;

  const messageAt = (row: number) => {
    const now = latest.current;
    return now?.lines[row - now.from]?.message ?? null;
  };
  const stand = (row: number) => {
    const there = stale.current === latest.current ? null : messageAt(row);
    if (cursor.current.at === row && cursor.current.message === there) return;
    cursor.current = { message: there, at: row };
    redraw();
  };

  // Another list begins at its top.
  useLayoutEffect(() => {
    if (asked.current === filters) return;
    asked.current = filters;
    stale.current = latest.current;
    cursor.current = atTop;
    if (scroller.current) scroller.current.scrollTop = 0;
    redraw();
  }, [filters, scroller]);

  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box || !sure || asked.current !== filters) return;
    const before = cursor.current.at;
    const settled = message ?? (held.current && stale.current !== shelf ? messageAt(at) : null);
    cursor.current = { message: settled, at };
    if (held.current && at !== before && isInView(box, before * height, height))
      reveal(box, at * height, height);
    const row = box.querySelector<HTMLElement>(`[data-row="${at}"] .shelf-row`);
    if (!row || !(wanted.current || (held.current && isAstray(box, at)))) return;
    wanted.current = false;
    row.focus({ preventScroll: true });
  });

  const there = message ?? messageAt(at);
  useLayoutEffect(() => actions.moveTo(there), [there, actions]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is heard reads what is current by itself.
  useEffect(() => {
    const stop = new AbortController();
    const hear = ({ type, target }: Event) => {
      if (!(target instanceof Element)) return;
      if (!scroller.current?.contains(target)) {
        held.current = false;
        return;
      }
      if (type === 'pointerdown') return;
      if (type === 'focusin') held.current = true;
      const row = target.closest<HTMLElement>('[data-row]');
      if (row) stand(Number(row.dataset.row));
    };
    // Not in every browser a button that is pressed gets the focus.
    for (const type of ['focusin', 'click', 'pointerdown'])
      document.addEventListener(type, hear, { signal: stop.signal });
    return () => stop.abort();
  }, [scroller]);

  return {
    at,
    goTo(next) {
      const row = Math.max(0, Math.min((latest.current?.total ?? 0) - 1, next));
      if (scroller.current) reveal(scroller.current, row * height, height);
      wanted.current = true;
      stand(row);
      redraw();
    },
    holds: () => held.current,
  };
}

/** The row's top and height, px. */
function isInView(box: HTMLElement, top: number, height: number): boolean {
  return top + height > box.scrollTop && top < box.scrollTop + box.clientHeight;
}

function reveal(box: HTMLElement, top: number, height: number): void {
  if (top < box.scrollTop) box.scrollTop = top;
  else if (top + height > box.scrollTop + box.clientHeight) box.scrollTop = top + height - box.clientHeight;
}

/** What was found anew took the focused row away, or to another place. */
function isAstray(box: HTMLElement, at: number): boolean {
  const active = document.activeElement;
  if (!active || active === document.body) return true;
  const row = box.contains(active) && active.closest<HTMLElement>('[data-row]');
  return row ? row.dataset.row !== String(at) : false;
}
