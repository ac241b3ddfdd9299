/** Drafts open for writing in the desk: kept as in a composer, checked as there, and never written over while somebody types. */
import { type Draft, messageOf } from '../drafts/draft.ts';
import { type Changed, hasFailed, type Repository } from '../drafts/repository.ts';
import { prepareFor } from '../drafts/variants/prepare.ts';
import { platformOf, type Target } from '../drafts/variants/target.ts';
import { type Judge, type OpenEditor, openEditor } from './editor.ts';
import { accountFor } from './library.ts';
import type { EditingActions } from './library-state.ts';
import type { DeskStore } from './store.ts';

/** Follows the open message, with an editor for what is shown of it, until the page goes. */
export function createEditing(
  store: DeskStore,
  repository: Repository,
  judge: Judge,
  page: AbortSignal,
): EditingActions {
  const editors = new Map<string, OpenEditor>();
  let following: AbortController | null = null;
  let followed: string | null = null;
  /** Was there a moment ago: the list may not know yet. */
  let gone: string | null = null;

  /** The draft that was asked for; where there is room, something is always open. */
  const wanted = () => {
    const { openDraft, shelf, section } = store.getState();
    if (section !== 'drafts') return null;
    return openDraft ?? followed ?? shelf?.lines.find(({ id }) => id !== gone)?.id ?? null;
  };

  function turn(): void {
    const id = wanted();
    if (id === followed) return;
    following?.abort();
    followed = id;
    following = new AbortController();
    if (id === null) return show([]);
    const signal = AbortSignal.any([page, following.signal]);
    repository.follow(
      async () => {
        const draft = await repository.get(id);
        return draft && draft.deletedAt === null ? repository.variants(draft) : [];
      },
      (variants) => show(variants),
      () => show([]),
      signal,
    );
  }

  function show(variants: Draft[]): void {
    const { comparing } = store.getState();
    const shown = variants.filter(({ id }) => comparing || id === followed);
    for (const [id, editor] of editors) {
      if (shown.some((draft) => draft.id === id)) continue;
      editor.close();
      editors.delete(id);
    }
    for (const draft of shown) {
      const open = editors.get(draft.id);
      const siblings = variants.filter(({ id }) => id !== draft.id);
      if (open) open.stored(draft, siblings);
      else editors.set(draft.id, openEditor(draft, siblings, repository, judge, draw, forked));
    }
    // What was open is gone: into the bin, or out of it.
    if (variants.length === 0 && followed !== null) {
      gone = followed;
      followed = null;
      if (store.getState().openDraft === gone) store.setState({ openDraft: null });
    }
    store.setState({ variants });
    draw();
  }

  function draw(): void {
    store.setState({
      editors: Object.fromEntries([...editors].map(([id, editor]) => [id, editor.state])),
    });
  }

  /** The draft was closed elsewhere while this text was written: it went into a draft of its own. */
  const forked = (id: string) => store.setState({ openDraft: id, notice: { about: 'forked' } });

  const tell = (change: Promise<Changed>) =>
    void change.then((changed) => {
      if (hasFailed(changed)) store.setState({ notice: { about: 'not-written' } });
    });

  async function prepare(draftId: string, target: Target): Promise<void> {
    const { variants } = store.getState();
    const open = variants.find(({ id }) => id === draftId);
    if (!open) return;
    // From the text that the message began with: a variant has lost what its platform has no room for.
    const source = variants.find(({ id }) => id === messageOf(open)) ?? open;
    const fields = editors.get(source.id)?.state.fields ?? source.fields;
    const beginning = prepareFor(target, { ...source, fields });
    const made = await repository.newDraft(
      { ...beginning, ...accountFor(store, platformOf(target)), message: messageOf(open) },
      Date.now(),
      crypto.randomUUID(),
    );
    if (made === null || hasFailed(made)) return store.setState({ notice: { about: 'not-written' } });
    store.setState({ openDraft: made.id, notice: { about: 'prepared' } });
  }

  store.subscribe(turn);
  judge.onChange(() => {
    for (const editor of editors.values()) editor.check();
  });
  const flush = () => {
    for (const editor of editors.values()) editor.flush();
  };
  window.addEventListener('pagehide', flush, { signal: page });
  document.addEventListener('visibilitychange', flush, { signal: page });

  return {
    write: (id, fields) => editors.get(id)?.write(fields),
    typing: (id, on) => editors.get(id)?.typing(on),
    catchUp: (id) => editors.get(id)?.catchUp(),
    applyFix: (id, finding, fix) => editors.get(id)?.applyFix(finding, fix),
    fixSure: (id) => editors.get(id)?.fixSure(),
    ignoreFinding: (id, finding, scope) => editors.get(id)?.ignore(finding, scope),
    setMediaNotes: (id, notes) => editors.get(id)?.notes(notes),
    setStatus: (id, status) => tell(repository.setStatus(id, status, Date.now())),
    setAccount: (id, account) => tell(repository.setAccount(id, account.trim() || null, Date.now())),
    setPlan: (id, change, from) => tell(repository.setPlan(id, change, Date.now(), from)),
    prepare: (id, target) => void prepare(id, target),
    standSideBySide(comparing) {
      store.setState({ comparing });
      show(store.getState().variants);
    },
  };
}
