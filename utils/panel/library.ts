/** Fills a store's list of drafts: from the database, live; where the browser denies it to a frame, by messages. */
import type { ListedDraft } from '../drafts/draft.ts';
import { openRepository } from '../drafts/repository.ts';
import { send } from '../messages.ts';

/** As many as a person scrolls through; the desk has search. */
const shown = 200;
/** Without a database there is no change event either: asked again this often, ms. */
const askAgain = 1_000;

export interface Library {
  drafts: ListedDraft[];
  draftsFrom: 'database' | 'messages' | 'unavailable';
}

/** Calls `onChange` now and after every change until aborted. */
export function watchLibrary(onChange: (library: Library) => void, signal: AbortSignal): void {
  const byMessages = async () => {
    if (signal.aborted) return;
    const answer = await send('listDrafts');
    onChange(
      answer.ok
        ? { drafts: answer.value, draftsFrom: 'messages' }
        : { drafts: [], draftsFrom: 'unavailable' },
    );
    if (!answer.ok && answer.because === 'context-gone') return;
    const timer = setTimeout(byMessages, askAgain);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  };
  const repository = openRepository();
  void repository.isOpen().then((open) => {
    if (!open) return byMessages();
    repository.watch(
      shown,
      (drafts) => onChange({ drafts, draftsFrom: 'database' }),
      () => void byMessages(),
      signal,
    );
  });
}
