/** The companion's end of the wire to its panels: in the page, in the browser's side panel, in a tab. */
import { browser } from 'wxt/browser';
import { isAlive } from '../messages.ts';
import { parseToCompanion, portName, type ToCompanion, type ToPanel } from './wire.ts';

type Port = Parameters<Parameters<typeof browser.runtime.onConnect.addListener>[0]>[0];

/** What both kinds of lines can do. */
interface Line {
  postMessage(message: ToPanel): void;
}

export interface PanelPort {
  /** False while there is nobody to tell. */
  isHeard(): boolean;
  tell(message: ToPanel): void;
  /** Talks over this line with the frame that we made; its other end was posted into that frame and nowhere else. Null: it is gone. */
  serveFrame(line: MessagePort | null): void;
}

/**
 * Serves panels until aborted: pages of their own over the browser's ports, the frame in the page over a channel of ours. (In
 * Firefox a frame inside a page cannot open ports to its tab.) A frame that asks by a port was made by the page.
 */
export function servePanels(
  onHello: () => ToPanel,
  onAsk: (ask: ToCompanion) => void,
  signal: AbortSignal,
): PanelPort {
  const open = new Set<Port>();
  let frame: MessagePort | null = null;
  /** What is new makes sense to those only who were told the whole. */
  const welcomed = new WeakSet<Line>();

  const hear = (line: Line, raw: unknown) => {
    const ask = parseToCompanion(raw);
    if (!ask) return;
    if (ask.ask !== 'hello') return onAsk(ask);
    line.postMessage(onHello());
    welcomed.add(line);
  };
  const onConnect = (port: Port) => {
    if (port.name !== portName || !isOwnPage(port)) return;
    open.add(port);
    port.onMessage.addListener((raw: unknown) => hear(port, raw));
    port.onDisconnect.addListener(() => open.delete(port));
  };
  browser.runtime.onConnect.addListener(onConnect);
  signal.addEventListener('abort', () => {
    frame?.close();
    if (!isAlive()) return;
    browser.runtime.onConnect.removeListener(onConnect);
    for (const port of open) port.disconnect();
  });
  return {
    isHeard: () => (frame !== null && welcomed.has(frame)) || [...open].some((port) => welcomed.has(port)),
    tell(message) {
      if (frame && welcomed.has(frame)) frame.postMessage(message);
      if (isAlive()) for (const port of open) if (welcomed.has(port)) port.postMessage(message);
    },
    serveFrame(line) {
      frame?.close();
      frame = line;
      if (line) line.onmessage = (event: MessageEvent<unknown>) => hear(line, event.data);
    },
  };
}

function isOwnPage({ sender }: Port): boolean {
  const embedded = sender?.frameId !== undefined && sender.frameId !== 0;
  const ours = sender?.url?.startsWith(browser.runtime.getURL('/panel.html')) === true;
  return sender?.id === browser.runtime.id && ours && !embedded;
}
