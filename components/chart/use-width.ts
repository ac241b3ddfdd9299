/** How wide a drawing may be, in CSS pixels: drawn at its real size, so that its words stay as large as all others. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export function useWidth<Box extends HTMLElement>(first = 640) {
  const box = useRef<Box>(null);
  const [width, setWidth] = useState(first);
  useLayoutEffect(() => {
    if (!box.current) return;
    const observer = new ResizeObserver(([entry]) => {
      const next = Math.floor(entry?.contentRect.width ?? 0);
      if (next > 0) setWidth(next);
    });
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  return { box, width };
}
