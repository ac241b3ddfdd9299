/** The desk page from start to end: a page of its own, so the database is always at hand. */
import { csvOf } from '../decisions/csv.ts';
import { storePause, watchPause } from '../decisions/pause-settings.ts';
import type { ListedDraft } from '../drafts/draft.ts';
import { openRepository } from '../drafts/repository.ts';
import { exampleInstitution } from '../guideline/example.ts';
import { chooseLanguage } from '../language.ts';
import { createDeskStore, type DeskActions, type DeskSection, type DeskStore } from './store.ts';

/** As many drafts as the list holds; search looks through these. */
const listed = 2_000;
/** Several years of posts. */
const listedDecisions = 5_000;

export function startDesk(): { store: DeskStore; actions: DeskActions } {
  const { name, isExample } = exampleInstitution;
  const store = createDeskStore({ institution: { name, isExample } });
  const repository = openRepository();
  const page = new AbortController().signal;
  const unavailable = () => store.setState({ draftsFrom: 'unavailable' });
  void repository.isOpen().then((open) => {
    if (!open) return unavailable();
    const show = (drafts: ListedDraft[]) => store.setState({ drafts, draftsFrom: 'database' });
    repository.watch(listed, show, unavailable, page);
    repository.watchDecisions(
      listedDecisions,
      (decisions) => store.setState({ decisions }),
      unavailable,
      page,
    );
  });
  void watchPause((pause) => store.setState({ pause }), page);
  const go = () => store.setState({ section: sectionOf(location.hash) });
  window.addEventListener('hashchange', go);
  go();
  const actions: DeskActions = {
    setPause: (pause) => void storePause(pause),
    exportDecisions: (texts) => saveFile('keputusan.csv', csvOf(store.getState().decisions, texts)),
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

function sectionOf(hash: string): DeskSection {
  return hash === '#keputusan' ? 'decisions' : 'drafts';
}

/** Hands a text to the browser as a download; nothing leaves the device. */
function saveFile(name: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.click();
  // The download reads the address in a task of its own.
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
