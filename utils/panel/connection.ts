/** The panel's end of the wire: finds the companion of its tab and keeps the store in step with it. */
import { browser } from 'wxt/browser';
import { parseToPanel, portName, type ToCompanion } from '../companion/wire.ts';
import type { PanelStore } from './store.ts';

export interface Connection {
  ask(message: ToCompanion): void;
  /** Looks for the companion of this tab from now on. */
  follow(tabId: number): void;
}

/**
 * `key`: what the companion gave to the frame that it made; null in a page of our own. A tab without a companion leaves the
 * panel waiting; `retry` is called when the port closes.
 */
export function connect(store: PanelStore, key: string | null, signal: AbortSignal): Connection {
  let port: ReturnType<typeof browser.tabs.connect> | null = null;

  function follow(tabId: number): void {
    port?.disconnect();
    const mine = browser.tabs.connect(tabId, { name: portName, frameId: 0 });
    port = mine;
    let welcomed = false;
    mine.onMessage.addListener((raw: unknown) => {
      const told = parseToPanel(raw);
      if (!told || port !== mine) return;
      if (told.say === 'notice') return store.setState({ notice: told.notice });
      welcomed = true;
      store.setState(told.say === 'welcome' ? { ...told.snapshot, ...told.view } : told.snapshot);
    });
    mine.onDisconnect.addListener(() => {
      // Reading it keeps the browser from reporting it: a tab without a companion is nothing unusual.
      void browser.runtime.lastError;
      if (port !== mine) return;
      port = null;
      // An embedded frame that never was welcomed stays locked: somebody else made it.
      if (key !== null && !welcomed) return;
      store.setState({ phase: welcomed && key !== null ? 'gone' : 'waiting', composer: null, findings: [] });
    });
    mine.postMessage({ ask: 'hello', key } satisfies ToCompanion);
  }

  signal.addEventListener('abort', () => port?.disconnect());
  return {
    follow,
    ask: (message) => port?.postMessage(message),
  };
}
