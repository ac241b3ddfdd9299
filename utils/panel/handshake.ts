/** A frame inside a page shows nothing before it knows who made it. */
import type { Handshake } from '../companion/wire.ts';
import { send } from '../messages.ts';

/** True for a page of its own: the browser's side panel, a tab. */
export function standsAlone(): boolean {
  return window.parent === window;
}

/**
 * Waits for the line to the companion that made this frame. The page can post keys and lines into it too: the background says
 * which key the companion of this very tab has claimed, and every other line is closed unheard.
 */
export function onLine(take: (line: MessagePort) => void, signal: AbortSignal): void {
  const consider = async ({ source, data, ports }: MessageEvent<Partial<Handshake> | null>) => {
    const [line] = ports;
    if (source !== window.parent || !line) return;
    const key = data?.saringFrame;
    const answer = typeof key === 'string' ? await send('isOurFrame', { key }) : null;
    if (answer?.ok && answer.value) take(line);
    else line.close();
  };
  window.addEventListener('message', (event) => void consider(event), { signal });
}
