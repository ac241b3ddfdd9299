/** The desk among the other places of a draft: it shows them, is shown to them, and tells them what it changed. */
import { browser } from 'wxt/browser';
import type { Repository } from '../drafts/repository.ts';
import { replayJournal } from '../journal.ts';
import { send } from '../messages.ts';
import { followPresence } from '../presence/follow.ts';
import { dropPresence, setPresence } from '../presence/presence.ts';
import type { DeskState, DeskStore } from './store.ts';

export function keepInStep(store: DeskStore, repository: Repository, signal: AbortSignal): void {
  void replayJournal(repository);
  followPresence((presence) => store.setState({ presence }), signal);

  const page = `desk-${crypto.randomUUID()}`;
  const show = async () => {
    const draft = chosen(store.getState());
    const tab = await browser.tabs.getCurrent();
    if (draft === null || tab?.id === undefined) return dropPresence([page]);
    await setPresence({ page, tab: tab.id, window: tab.windowId, draft, platform: null, writtenAt: 0 });
  };
  const stop = store.subscribe((now, before) => {
    if (chosen(now) !== chosen(before)) void show();
  });
  signal.addEventListener('abort', stop);
  window.addEventListener('pagehide', () => void dropPresence([page]), { signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && void show(), { signal });
}

/** The draft that somebody took up; the one that lies open because it is the newest does not count. */
function chosen({ openDraft, history }: DeskState): string | null {
  return openDraft ?? history?.draft ?? null;
}

/** What a repository calls with each draft that it changed: boxes in which one is open hear of it. */
export function tellTouched(store: DeskStore): (id: string) => void {
  const touched = new Set<string>();
  return (id) => {
    const isOpen = store.getState().presence.some(({ draft, platform }) => draft === id && platform !== null);
    if (!isOpen) return;
    // Several changes of one moment are told together.
    if (touched.size === 0)
      queueMicrotask(() => {
        void send('draftsTouched', { ids: [...touched] });
        touched.clear();
      });
    touched.add(id);
  };
}
