/** Which rows of a long list are in sight, all of the same height. */

import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

export interface Sight {
  from: number;
  /** Exclusive. */
  to: number;
}

/** `height`: of one row, px. Rows a little above and below are in sight, too. */
export function useWindow(scroller: RefObject<HTMLElement | null>, height: number, total: number): Sight {
  const [sight, setSight] = useState<Sight>({ from: 0, to: 30 });
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const look = () => {
      const from = Math.max(0, Math.floor(box.scrollTop / height) - around);
      const to = Math.min(total, Math.ceil((box.scrollTop + box.clientHeight) / height) + around);
      setSight((before) => (before.from === from && before.to === to ? before : { from, to }));
    };
    look();
    const stop = new AbortController();
    box.addEventListener('scroll', look, { passive: true, signal: stop.signal });
    const size = new ResizeObserver(look);
    size.observe(box);
    stop.signal.addEventListener('abort', () => size.disconnect());
    return () => stop.abort();
  }, [scroller, height, total]);
  return sight;
}

const around = 10;
