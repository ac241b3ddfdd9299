/** A frame inside a page shows nothing before it knows who made it. */
import type { Handshake } from '../companion/wire.ts';

/** True for a page of its own: the browser's side panel, a tab. */
export function standsAlone(): boolean {
  return window.parent === window;
}

/** The key that the frame's maker posts into it; the page could post one too, the companion tells which is right. */
export function onFrameKey(take: (key: string) => void, signal: AbortSignal): void {
  window.addEventListener(
    'message',
    (event: MessageEvent<Partial<Handshake> | null>) => {
      const key = event.data?.saringFrame;
      if (event.source === window.parent && typeof key === 'string') take(key);
    },
    { signal },
  );
}
