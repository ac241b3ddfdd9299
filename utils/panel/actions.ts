/** What a person does in the panel, as effects. */
import { browser } from 'wxt/browser';
import { send } from '../messages.ts';
import { withoutPreset, withPreset } from '../plan/memory.ts';
import { changePlanMemory } from '../plan-memory.ts';
import { changePreferences } from '../preferences.ts';
import type { Connection } from './connection.ts';
import { openSidePanel } from './side-panel.ts';
import type { Notice, PanelActions, PanelStore } from './store.ts';

export function createActions(
  store: PanelStore,
  connection: Connection,
  tabId: () => number | null,
): PanelActions {
  const notice = (about: Notice['about']) => store.setState({ notice: { about } });
  const copyText = (text: string) =>
    void navigator.clipboard.writeText(text).then(
      () => notice('copied'),
      // A frame inside a page may be denied the clipboard: the desk is a page of its own and is not.
      () => void send('openPage', { page: 'desk' }),
    );
  return {
    showPlace: (finding) => connection.ask({ ask: 'showPlace', finding }),
    applyFix: (finding, fix) => connection.ask({ ask: 'applyFix', finding, fix }),
    fixSure: () => connection.ask({ ask: 'fixSure' }),
    undo: () => connection.ask({ ask: 'undo' }),
    copyCorrected() {
      const { notice: told } = store.getState();
      if (told?.corrected === undefined) return;
      void navigator.clipboard.writeText(told.corrected).then(
        () => store.setState({ notice: { ...told, copied: true } }),
        // A frame inside a page may be denied the clipboard: then the button stays, and so does the one to undo.
        () => {},
      );
    },
    ignore: (finding, scope) => connection.ask({ ask: 'ignore', finding, scope }),
    prefer: (change) => void changePreferences(change),
    plan(change) {
      const { plan } = store.getState();
      if (plan) store.setState({ plan: { ...plan, ...change } });
      connection.ask({ ask: 'plan', change });
    },
    keepPreset(name) {
      const { plan, composer } = store.getState();
      if (plan && composer) void changePlanMemory((now) => withPreset(now, composer, name, plan));
    },
    dropPreset(name) {
      const { composer } = store.getState();
      if (composer) void changePlanMemory((now) => withoutPreset(now, composer, name));
    },
    insertText: (text) => connection.ask({ ask: 'insertText', text }),
    insertDraft(id, how) {
      const draft = store.getState().drafts.find((each) => each.id === id);
      if (!draft || 'unreadable' in draft) return;
      const { revision, platform, account, fields } = draft;
      connection.ask({ ask: 'insert', id, revision, platform, account, fields, how });
    },
    goOn: (how) => connection.ask({ ask: 'goOn', how }),
    declineUnfinished: () => connection.ask({ ask: 'decline' }),
    catchUp: () => connection.ask({ ask: 'catchUp' }),
    stayBehind: () => connection.ask({ ask: 'stayBehind' }),
    keepPrivately: (keep) => connection.ask({ ask: 'keepPrivately', keep }),
    copyDraft(id) {
      const draft = store.getState().drafts.find((each) => each.id === id);
      if (!draft || 'unreadable' in draft) return;
      copyText(draft.fields.map((each) => each.text).join('\n\n'));
    },
    copyText,
    setDock: (side) => connection.ask({ ask: 'dock', side }),
    moveTo(place) {
      const close = () => connection.ask({ ask: 'close' });
      if (place === 'tab') return void send('openPage', { page: 'panel' }).then(close);
      const id = tabId();
      if (id === null) return notice('cannot-open-side');
      // Synchronously in the click: without the gesture the browser refuses.
      openSidePanel(id).then(close, () => notice('cannot-open-side'));
    },
    openDesk: (at) => void send('openPage', { page: 'desk', ...(at !== undefined && { at }) }),
    close: () => (store.getState().place === 'page' ? connection.ask({ ask: 'close' }) : window.close()),
  };
}

/** The tab that a panel page of its own is about: the one it was opened for, else the active one of its window. */
export async function tabOfPage(): Promise<number | null> {
  const asked = Number(new URLSearchParams(location.search).get('tab'));
  if (asked > 0) return asked;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? null;
}
