/** The companion's end of the wire to its panels: in the page, in the browser's side panel, in a tab. */
import { browser } from 'wxt/browser';
import { isAlive } from '../messages.ts';
import { parseToCompanion, portName, type ToCompanion, type ToPanel } from './wire.ts';

type Port = Parameters<Parameters<typeof browser.runtime.onConnect.addListener>[0]>[0];

export interface PanelPort {
  tell(message: ToPanel): void;
}

/**
 * Serves panels until aborted. A panel in a frame must show the key of the frame that we made (`frameKey`): the page can
 * embed panel.html too. A panel that is a page of its own needs none, the browser vouches for it.
 */
export function servePanels(
  frameKey: () => string | null,
  onHello: () => ToPanel,
  onAsk: (ask: ToCompanion) => void,
  signal: AbortSignal,
): PanelPort {
  const open = new Set<Port>();
  const onConnect = (port: Port) => {
    if (port.name !== portName || !isOurPanel(port)) return;
    let proven = !isEmbedded(port);
    port.onMessage.addListener((raw: unknown) => {
      const ask = parseToCompanion(raw);
      if (!ask) return;
      if (ask.ask === 'hello') {
        proven ||= ask.key !== null && ask.key === frameKey();
        if (!proven) return port.disconnect();
        open.add(port);
        return port.postMessage(onHello());
      }
      if (proven) onAsk(ask);
    });
    port.onDisconnect.addListener(() => open.delete(port));
  };
  browser.runtime.onConnect.addListener(onConnect);
  signal.addEventListener('abort', () => {
    if (!isAlive()) return;
    browser.runtime.onConnect.removeListener(onConnect);
    for (const port of open) port.disconnect();
  });
  return {
    tell(message) {
      if (isAlive()) for (const port of open) port.postMessage(message);
    },
  };
}

function isOurPanel({ sender }: Port): boolean {
  return (
    sender?.id === browser.runtime.id &&
    sender.url?.startsWith(browser.runtime.getURL('/panel.html')) === true
  );
}

function isEmbedded({ sender }: Port): boolean {
  return sender?.frameId !== undefined && sender.frameId !== 0;
}
