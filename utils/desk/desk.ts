/** The desk page from start to end: a page of its own, so the database is always at hand. */
import type { ListedDraft } from '../drafts/draft.ts';
import { openRepository } from '../drafts/repository.ts';
import { exampleInstitution } from '../guideline/example.ts';
import { chooseLanguage } from '../language.ts';
import { createDeskStore, type DeskActions, type DeskStore } from './store.ts';

/** As many drafts as the list holds; search looks through these. */
const listed = 2_000;

export function startDesk(): { store: DeskStore; actions: DeskActions } {
  const { name, isExample } = exampleInstitution;
  const store = createDeskStore({ institution: { name, isExample } });
  const repository = openRepository();
  const unavailable = () => store.setState({ draftsFrom: 'unavailable' });
  void repository.isOpen().then((open) => {
    if (!open) return unavailable();
    const show = (drafts: ListedDraft[]) => store.setState({ drafts, draftsFrom: 'database' });
    repository.watch(listed, show, unavailable, new AbortController().signal);
  });
  const actions: DeskActions = {
    chooseLanguage: (language) => void chooseLanguage(language).then(() => location.reload()),
    copyDraft(id) {
      const draft = store.getState().drafts.find((each) => each.id === id);
      if (!draft || 'unreadable' in draft) return;
      const text = draft.fields.map((each) => each.text).join('\n\n');
      void navigator.clipboard.writeText(text).then(() => store.setState({ notice: { about: 'copied' } }));
    },
  };
  return { store, actions };
}
