/** The desk page from start to end: a page of its own, so the database is always at hand. */

import type { Language } from '../../locales/index.ts';
import { storePause, watchPause } from '../decisions/pause-settings.ts';
import { openRepository, type Repository } from '../drafts/repository.ts';
import { schema } from '../drafts/schema.ts';
import { followGuideline } from '../guideline.ts';
import { chooseLanguage, chosenLanguage } from '../language.ts';
import { noteRefusal } from '../room-tried.ts';
import { dropSnippet, followSnippets, keepSnippet } from '../snippets.ts';
import { createBackup } from './backup.ts';
import { createCalendar } from './calendar.ts';
import { decisionsCsv } from './decisions-csv.ts';
import { createEditing } from './editing.ts';
import { noFilters } from './filters.ts';
import { createGuide } from './guide/guide.ts';
import { createHelp } from './help/help.ts';
import { keepInStep, tellTouched } from './in-step.ts';
import { createSetup } from './institution/setup.ts';
import { createJudge } from './judging.ts';
import { askToKeep } from './keep-asked.ts';
import { createLibrary } from './library.ts';
import { createReport } from './report.ts';
import { saveFile } from './save-file.ts';
import { loadSpelling } from './scripts.ts';
import { sectionOf, withinOf } from './sections.ts';
import { startShelfWorker } from './shelf/shelf.ts';
import { shelfOf } from './shelf/shelf-of.ts';
import { createShelves } from './shelves.ts';
import { createDeskStore, type DeskActions, type DeskState, type DeskStore } from './store.ts';

/** Shown before all drafts are read: more than a screen holds. */
const first = 60;
/** As many as the calendar looks through. */
const listed = 2_000;
/** Several years of posts. */
const listedDecisions = 5_000;

export function startDesk(language: Language): { store: DeskStore; actions: DeskActions } {
  const store = createDeskStore();
  const repository = openRepository('saring', schema, tellTouched(store), noteFull);
  const page = new AbortController().signal;
  const unavailable = () => store.setState({ draftsFrom: 'unavailable' });
  const worker = startShelfWorker(
    ({ turn: _, ...shelf }) => store.setState({ shelf }),
    (read, of) => store.setState({ reading: { read, of } }),
    page,
  );
  const shelves = createShelves(store, repository, page, {
    saved: () => backup.saved(),
    takenIn: worker.lookAgain,
  });
  const backup = createBackup(store, repository, shelves.measure, page);
  const library = createLibrary(store, repository, worker);
  const editing = createEditing(store, repository, createJudge(store, language, page), page);
  loadSpelling();
  const calendar = createCalendar(store, repository, page);
  const report = createReport(store, repository, page);
  void repository.opened().then(async (opened) => {
    if (opened !== 'open') {
      return store.setState({ draftsFrom: opened === 'denied' ? 'unavailable' : opened });
    }
    const drafts = await repository.newest(first);
    const { shelf } = store.getState();
    store.setState({ draftsFrom: 'database', shelf: shelf ?? shelfOf(drafts, noFilters, false) });
    repository.watchBin((bin) => store.setState({ bin }), unavailable, page);
    keepInStep(store, repository, page);
    calendar.watch();
    watchNewest(store, repository, page);
    void repository.purge(Date.now());
    if (drafts.length > 0) {
      shelves.measure();
      // The answer may wait for a person.
      void askToKeep(Date.now()).then(shelves.measure);
    }
    repository.watchDecisions(
      listedDecisions,
      (decisions) => store.setState({ decisions }),
      unavailable,
      page,
    );
  });
  followSnippets((snippets) => store.setState({ snippets }), page);
  followGuideline((guideline) => store.setState({ guideline }), page);
  void watchPause((pause) => store.setState({ pause }), page);
  const go = () => store.setState({ section: sectionOf(location.hash), within: withinOf(location.hash) });
  window.addEventListener('hashchange', go);
  go();
  const copyText = (text: string) =>
    void navigator.clipboard.writeText(text).then(() => store.setState({ notice: { about: 'copied' } }));
  const actions: DeskActions = {
    ...shelves,
    ...report,
    ...calendar.actions,
    ...createSetup(store, chosenLanguage, page),
    ...createGuide(store, page),
    ...createHelp(store, repository, chosenLanguage, page),
    ...library,
    ...editing,
    ...backup.actions,
    setPause: (pause) => void storePause(pause),
    exportDecisions: (texts) =>
      void decisionsCsv(repository, texts).then(
        (table) => saveFile('keputusan.csv', table, 'text/csv'),
        unavailable,
      ),
    visit(address) {
      location.hash = address;
    },
    chooseLanguage: (language) => void chooseLanguage(language).then(() => location.reload()),
    copyDraft(id) {
      const { editors, variants } = store.getState();
      const open = editors[id] ?? variants.find((draft) => draft.id === id);
      if (open) copyText(open.fields.map((each) => each.text).join('\n\n'));
    },
    copyText,
    keepSnippet: (snippet) => void keepSnippet(snippet),
    dropSnippet: (id) => void dropSnippet(id),
  };
  return { store, actions };
}

function noteFull(): void {
  void noteRefusal(Date.now());
}

/** The newest drafts, from the moment on that the calendar is opened. */
function watchNewest(store: DeskStore, repository: Repository, page: AbortSignal): void {
  const wanted = ({ section }: DeskState) => section === 'calendar';
  const begin = () => {
    stop();
    repository.watch(
      listed,
      (drafts) => store.setState({ drafts }),
      () => {},
      page,
    );
  };
  const stop = store.subscribe((now) => wanted(now) && begin());
  if (wanted(store.getState())) begin();
}
