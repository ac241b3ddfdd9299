/** One panel page from start to end: proves itself, follows its tab, fills the store. */
import { browser } from 'wxt/browser';
import { followGuideline } from '../guideline.ts';
import { listen, type Sender } from '../messages.ts';
import { followPlanMemory } from '../plan-memory.ts';
import { followPreferences } from '../preferences.ts';
import { followSnippets } from '../snippets.ts';
import { createActions, tabOfPage } from './actions.ts';
import { connect } from './connection.ts';
import { onLine, standsAlone } from './handshake.ts';
import { watchLibrary } from './library.ts';
import { watchOthers } from './others.ts';
import { createPanelStore, type PanelActions, type PanelStore } from './store.ts';

export function startPanel(): { store: PanelStore; actions: PanelActions } {
  const signal = new AbortController().signal;
  const alone = standsAlone();
  const store = createPanelStore({ place: alone ? 'side' : 'page', phase: alone ? 'waiting' : 'locked' });
  const connection = connect(store, signal);
  let tab: number | null = null;

  const follow = async () => {
    tab = await tabOfPage();
    if (tab !== null) connection.follow(tab);
  };

  if (alone) {
    void follow();
    void browser.tabs.getCurrent().then((own) => own && store.setState({ place: 'tab' }));
    // The companion of our tab came later than the panel.
    const companionReady = (_: unknown, sender: Sender) => {
      if (sender.tab?.id !== tab) return false;
      void follow();
      return true;
    };
    listen({ companionReady }, (sender) => sender.tab !== undefined, signal);
    browser.tabs.onActivated.addListener(() => {
      if (store.getState().place === 'side') void follow();
    });
  } else {
    onLine((line) => connection.use(line), signal);
    // Firefox gives frames inside pages no tabs; there only the move to the side panel is lost.
    void browser.tabs?.getCurrent().then((own) => {
      tab = own?.id ?? null;
    });
  }

  whenUnlocked(store, () => {
    watchLibrary((library) => store.setState(library), signal);
    watchOthers(store, signal);
  });
  followSnippets((snippets) => store.setState({ snippets }), signal);
  followGuideline((guideline) => store.setState({ guideline }), signal);
  followPlanMemory((planMemory) => store.setState({ planMemory }), signal);
  followPreferences((preferences) => store.setState({ preferences }), signal);
  store.subscribe((now, before) => {
    if (now.view !== before.view || now.openFinding !== before.openFinding) {
      connection.ask({ ask: 'remember', view: { view: now.view, openFinding: now.openFinding } });
    }
  });
  return { store, actions: createActions(store, connection, () => tab) };
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
