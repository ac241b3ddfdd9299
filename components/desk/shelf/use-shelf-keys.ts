/** The list by keyboard: j and k or the arrows walk, Enter opens, x ticks, Delete puts into the bin, / searches. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ShelfLine } from '../../../utils/desk/shelf/entry.ts';
import { useActions, useDesk } from '../desk-context.ts';
import type { Walk } from './use-cursor.ts';

interface ShelfWalk extends Walk {
  /** Rows that a screen holds. */
  page(): number;
  line(): ShelfLine | null;
  scroller: RefObject<HTMLElement | null>;
}

export function useShelfKeys(walk: ShelfWalk): void {
  const actions = useActions();
  const selected = useDesk((state) => state.selected);
  const comparing = useDesk((state) => state.comparing);
  // Who speaks to the computer turns single keys off (WCAG 2.1.4).
  const singles = useDesk((state) => state.help.keys);
  const now = useRef({ walk, selected, singles });
  now.current = { walk, selected, singles };
  useLayoutEffect(() => {
    if (comparing) return;
    const stop = new AbortController();
    const hear = (event: KeyboardEvent) => {
      const { walk, selected, singles } = now.current;
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target as HTMLElement;
      if (target.matches('input:not([type="checkbox"]), textarea, select, [contenteditable]')) {
        if (event.key === 'ArrowDown' && target.matches('[type="search"]')) walk.goTo(walk.at);
        else return;
        return event.preventDefault();
      }
      const inRow = walk.scroller.current?.contains(target) === true;
      const inList = inRow || (target === document.body && walk.holds());
      if (!inList && target !== document.body && !target.closest('main')) return;
      const line = walk.line();
      const key = event.key;
      if (!singles && key.length === 1) return;
      if (key === '/') document.querySelector<HTMLElement>('.search input')?.focus();
      else if (key === 'j' || (inList && key === 'ArrowDown')) walk.goTo(inList ? walk.at + 1 : walk.at);
      else if (key === 'k' || (inList && key === 'ArrowUp')) walk.goTo(inList ? walk.at - 1 : walk.at);
      else if (!inList) return;
      else if (key === 'PageDown') walk.goTo(walk.at + walk.page());
      else if (key === 'PageUp') walk.goTo(walk.at - walk.page());
      else if (key === 'Home') walk.goTo(0);
      else if (key === 'End') walk.goTo(Number.MAX_SAFE_INTEGER);
      else if (key === 'x' && line) actions.tick(line.message, !selected.has(line.message));
      else if (key === 'e' && line) actions.archiveTicked();
      else if (key === 'Delete' && line) actions.discardTicked();
      else if (key === 'Escape' && selected.size > 0) actions.tickAll(false);
      else if (key === 'Enter' && line && target.matches('.shelf-row')) actions.writeOn(line.id);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', hear, { signal: stop.signal });
    return () => stop.abort();
  }, [actions, comparing]);
}
