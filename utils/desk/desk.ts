/** The desk page from start to end: a page of its own, so the database is always at hand. */
import { csvOf } from '../decisions/csv.ts';
import { storePause, watchPause } from '../decisions/pause-settings.ts';
import type { ListedDraft } from '../drafts/draft.ts';
import { openRepository } from '../drafts/repository.ts';
import { schema } from '../drafts/schema.ts';
import { followGuideline } from '../guideline.ts';
import { chooseLanguage, chosenLanguage } from '../language.ts';
import { dropSnippet, followSnippets, keepSnippet } from '../snippets.ts';
import { createCalendar } from './calendar.ts';
import { createGuide } from './guide/guide.ts';
import { createHelp } from './help/help.ts';
import { keepInStep, tellTouched } from './in-step.ts';
import { createSetup } from './institution/setup.ts';
import { createReport } from './report.ts';
import { saveFile } from './save-file.ts';
import { sectionOf, withinOf } from './sections.ts';
import { createShelves } from './shelves.ts';
import { createDeskStore, type DeskActions, type DeskStore } from './store.ts';

/** As many drafts as the list holds; search looks through these. */
const listed = 2_000;
/** Several years of posts. */
const listedDecisions = 5_000;

export function startDesk(): { store: DeskStore; actions: DeskActions } {
  const store = createDeskStore();
  const repository = openRepository('saring', schema, tellTouched(store));
  const page = new AbortController().signal;
  const unavailable = () => store.setState({ draftsFrom: 'unavailable' });
  const shelves = createShelves(store, repository, page);
  const calendar = createCalendar(store, repository, page);
  const report = createReport(store, repository, page);
  void repository.opened().then((opened) => {
    if (opened !== 'open') {
      return store.setState({ draftsFrom: opened === 'denied' ? 'unavailable' : opened });
    }
    const show = (drafts: ListedDraft[]) => {
      store.setState({ drafts, draftsFrom: 'database' });
      shelves.chooseVersion(store.getState().history?.chosen ?? null);
    };
    repository.watch(listed, show, unavailable, page);
    repository.watchBin((bin) => store.setState({ bin }), unavailable, page);
    keepInStep(store, repository, page);
    calendar.watch();
    void repository.purge(Date.now());
    shelves.measure();
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
    setPause: (pause) => void storePause(pause),
    exportDecisions: (texts) =>
      saveFile('keputusan.csv', csvOf(store.getState().decisions, texts), 'text/csv'),
    visit(address) {
      location.hash = address;
    },
    chooseLanguage: (language) => void chooseLanguage(language).then(() => location.reload()),
    copyDraft(id) {
      const draft = store.getState().drafts.find((each) => each.id === id);
      if (!draft || 'unreadable' in draft) return;
      copyText(draft.fields.map((each) => each.text).join('\n\n'));
    },
    copyText,
    keepSnippet: (snippet) => void keepSnippet(snippet),
    dropSnippet: (id) => void dropSnippet(id),
  };
  return { store, actions };
}
