/** One panel page from start to end: proves itself, follows its tab, fills the store. */
import { browser } from 'wxt/browser';
import { listen, type Sender } from '../messages.ts';
import { createActions, tabOfPanel } from './actions.ts';
import { type Connection, connect } from './connection.ts';
import { onFrameKey, standsAlone } from './handshake.ts';
import { watchLibrary } from './library.ts';
import { createPanelStore, type PanelActions, type PanelStore } from './store.ts';

export function startPanel(): { store: PanelStore; actions: PanelActions } {
  const signal = new AbortController().signal;
  const alone = standsAlone();
  const store = createPanelStore({ place: alone ? 'side' : 'page', phase: alone ? 'waiting' : 'locked' });
  let tab: number | null = null;
  let connection: Connection | null = null;

  const follow = async (key: string | null) => {
    connection ??= connect(store, key, signal);
    tab = await tabOfPanel(!alone);
    if (tab !== null) connection.follow(tab);
  };

  if (alone) {
    void follow(null);
    void browser.tabs.getCurrent().then((own) => own && store.setState({ place: 'tab' }));
    // The companion of our tab came later than the panel.
    const companionReady = (_: unknown, sender: Sender) => {
      if (sender.tab?.id !== tab) return false;
      void follow(null);
      return true;
    };
    listen({ companionReady }, (sender) => sender.tab !== undefined, signal);
    browser.tabs.onActivated.addListener(() => {
      if (store.getState().place === 'side') void follow(null);
    });
  } else {
    onFrameKey((key) => {
      // One try per key: a wrong one is refused by the companion and the frame stays locked.
      connection = null;
      void follow(key);
    }, signal);
  }

  whenUnlocked(store, () => watchLibrary((library) => store.setState(library), signal));
  store.subscribe((now, before) => {
    if (now.view !== before.view || now.openFinding !== before.openFinding) {
      connection?.ask({ ask: 'remember', view: { view: now.view, openFinding: now.openFinding } });
    }
  });
  const ask: Connection = {
    ask: (message) => connection?.ask(message),
    follow: (id) => connection?.follow(id),
  };
  return { store, actions: createActions(store, ask, () => tab) };
}

/** Drafts are read only once the panel may show them. */
function whenUnlocked(store: PanelStore, then: () => void): void {
  if (store.getState().phase !== 'locked') return then();
  const stop = store.subscribe((state) => {
    if (state.phase === 'locked') return;
    stop();
    then();
  });
}
