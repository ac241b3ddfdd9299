/** The panel's end of the wire: keeps the store in step with the companion of its tab. */
import { browser } from 'wxt/browser';
import { heard } from '../companion/telling.ts';
import { parseToPanel, portName, type ToCompanion } from '../companion/wire.ts';
import type { PanelStore } from './store.ts';

export interface Connection {
  ask(message: ToCompanion): void;
  /** A page of its own: talks with the companion of this tab from now on. */
  follow(tabId: number): void;
  /** The frame in a page: talks over the line that its maker gave it. */
  use(line: MessagePort): void;
}

const hello: ToCompanion = { ask: 'hello' };

export function connect(store: PanelStore, signal: AbortSignal): Connection {
  let post: (message: ToCompanion) => void = () => {};
  let hangUp = () => {};
  /** The draft last asked for, for a box that was empty as far as was known here. */
  let meant: string | null = null;

  const hear = (raw: unknown) => {
    const told = parseToPanel(raw);
    if (told?.say === 'notice') {
      // Typed in since: the choice is offered in place of saying no.
      if (told.notice.about === 'not-empty' && meant) store.setState({ asksHow: meant });
      else store.setState({ notice: told.notice });
      meant = null;
    }
    if (told?.say === 'news') {
      const { findings: named, ...parts } = told.news;
      const { offer: before, findings: known } = store.getState();
      const findings = named && heard(named, known);
      if (findings === null) return post(hello);
      // A draft whose time has come is shown where it can be put into the box.
      const offered = parts.offer !== undefined && parts.offer !== null && parts.offer !== before;
      store.setState({
        ...parts,
        ...(findings && { findings }),
        ...(offered && { view: 'drafts' }),
        // What is typed next raises the question anew, when somebody asks.
        ...(parts.composer?.empty && { asksHow: null }),
      });
    }
    if (told?.say === 'welcome') store.setState({ ...told.snapshot, ...told.view });
  };

  function follow(tabId: number): void {
    hangUp();
    const port = browser.tabs.connect(tabId, { name: portName, frameId: 0 });
    let current = true;
    port.onMessage.addListener((raw: unknown) => current && hear(raw));
    port.onDisconnect.addListener(() => {
      // Reading it keeps the browser from reporting it: a tab without a companion is nothing unusual.
      void browser.runtime.lastError;
      if (!current) return;
      post = () => {};
      store.setState({ phase: 'waiting', composer: null, findings: [] });
    });
    hangUp = () => {
      current = false;
      port.disconnect();
    };
    post = (message) => port.postMessage(message);
    post(hello);
  }

  function use(line: MessagePort): void {
    hangUp();
    line.onmessage = (event: MessageEvent<unknown>) => hear(event.data);
    hangUp = () => line.close();
    post = (message) => line.postMessage(message);
    post(hello);
  }

  signal.addEventListener('abort', () => hangUp());
  function ask(message: ToCompanion): void {
    if (message.ask === 'insert') meant = message.how === 'empty' ? message.id : null;
    if (message.ask === 'goOn') meant = message.how === 'empty' ? 'unfinished' : null;
    post(message);
  }

  return { follow, use, ask };
}
