/** The list of drafts: narrowed, walked through, ticked, and what is done with many of them at once. */
import type { Draft, Status } from '../drafts/draft.ts';
import { hasFailed, type Repository } from '../drafts/repository.ts';
import { writeLibrary } from '../drafts/transfer.ts';
import { emptyDraftFor } from '../drafts/variants/empty.ts';
import { platformOf, type Target } from '../drafts/variants/target.ts';
import type { Platform } from '../platform.ts';
import type { ShelfActions } from './library-state.ts';
import { saveFile } from './save-file.ts';
import type { ShelfWorker } from './shelf/shelf.ts';
import type { DeskStore } from './store.ts';

/** Takes back what was done last; null when there is nothing to take back. */
type Undo = (() => Promise<unknown>) | null;

export function createLibrary(store: DeskStore, repository: Repository, worker: ShelfWorker): ShelfActions {
  let undo: Undo = null;

  async function ids(): Promise<string[]> {
    const { selected, cursor } = store.getState();
    const messages = selected.size > 0 ? [...selected] : cursor === null ? [] : [cursor];
    return worker.idsOf(messages);
  }

  async function inOrder(): Promise<Draft[]> {
    const drafts = await repository.several(await ids());
    return drafts.sort((a, b) => b.updatedAt - a.updatedAt);
  }

  function done(about: 'archived' | 'discarded-many', n: number, back: Undo): void {
    undo = back;
    store.setState({ selected: new Set(), notice: { about, n, undo: true } });
  }

  async function archive(): Promise<void> {
    const chosen = new Map<string, Status | null>((await ids()).map((id) => [id, 'archived']));
    const before = await repository.markAll(chosen, Date.now());
    if (hasFailed(before)) return store.setState({ notice: { about: 'not-written' } });
    if (before.size > 0) done('archived', before.size, () => repository.markAll(before, Date.now()));
  }

  async function discard(): Promise<void> {
    const chosen = await ids();
    const count = await repository.binAll(chosen, Date.now());
    if (hasFailed(count)) return store.setState({ notice: { about: 'not-written' } });
    if (count === 0) return;
    const { openDraft } = store.getState();
    if (openDraft !== null && chosen.includes(openDraft)) store.setState({ openDraft: null });
    done('discarded-many', count, () => repository.binAll(chosen, null));
  }

  async function exportTicked(): Promise<void> {
    const library = await repository.partOf(await ids());
    if (library.drafts.length === 0) return;
    const day = new Date().toISOString().slice(0, 10);
    saveFile(`draf-pilihan-${day}.json`, writeLibrary(library, Date.now()), 'application/json');
    store.setState({ notice: { about: 'exported', n: library.drafts.length } });
  }

  async function begin(target: Target): Promise<void> {
    const { account } = accountFor(store, platformOf(target));
    const made = await repository.newDraft(
      { ...emptyDraftFor(target), account, status: 'idea' },
      Date.now(),
      crypto.randomUUID(),
    );
    if (made === null || hasFailed(made)) return store.setState({ notice: { about: 'not-written' } });
    store.setState({ openDraft: made.id, toWriteOn: made.id });
  }

  return {
    find(change) {
      const filters = { ...store.getState().filters, ...change };
      store.setState({ filters });
      worker.find(filters);
    },
    showRows: worker.showRows,
    openDraft: (openDraft) => store.setState({ openDraft, comparing: false }),
    writeOn: (id) => store.setState(id === null ? { toWriteOn: null } : { openDraft: id, toWriteOn: id }),
    moveTo(cursor) {
      store.setState({ cursor });
      worker.cursorAt(cursor);
    },
    tick(message, on) {
      const selected = new Set(store.getState().selected);
      if (on) selected.add(message);
      else selected.delete(message);
      store.setState({ selected });
    },
    tickAll(on) {
      if (!on) return store.setState({ selected: new Set() });
      void worker.found().then((messages) => store.setState({ selected: new Set(messages) }));
    },
    archiveTicked: () => void archive(),
    discardTicked: () => void discard(),
    exportTicked: () => void exportTicked(),
    printTicked: () => void inOrder().then((printing) => store.setState({ printing })),
    printDraft: (id) => void repository.several([id]).then((printing) => store.setState({ printing })),
    printed: () => store.setState({ printing: [] }),
    undo() {
      const back = undo;
      undo = null;
      void back?.().then(() => store.setState({ notice: { about: 'undone' } }));
    },
    beginDraft: (target) => void begin(target),
  };
}

/** The institution's only account on a platform; with several, a person says which. */
export function accountFor(store: DeskStore, platform: Platform): { account: string | null } {
  const accounts = store.getState().guideline?.institution.accounts ?? [];
  const own = accounts.filter((each) => each.platform === platform && !each.personal);
  const first = own[0];
  return { account: first && own.length === 1 ? first.handle : null };
}
