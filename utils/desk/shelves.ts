/** The drafts of the desk beyond reading: the bin, earlier texts, files out and in, and the space they take. */
import { databaseAsItIs } from '../drafts/as-it-is.ts';
import { differenceOfFields } from '../drafts/difference.ts';
import { isLocked, lock, unlock } from '../drafts/locked.ts';
import type { Repository } from '../drafts/repository.ts';
import { writeRescue } from '../drafts/rescue.ts';
import { hasRoomFor } from '../drafts/room.ts';
import { largestFile, readLibrary, writeLibrary } from '../drafts/transfer.ts';
import { noteRoom, type RoomTried, roomTried, watchRefusals } from '../room-tried.ts';
import { besideIn, besideOut } from './backup-beside.ts';
import { draftsCsv } from './drafts-csv.ts';
import { isNearlyFull, isToBeTried, reserve } from './room.ts';
import { saveFile } from './save-file.ts';
import type { DeskState, DeskStore, FileActions, Storage } from './store.ts';

/** Follows the bin and the chosen draft's versions until the page goes, and gives what a person can do with them. */
export function createShelves(
  store: DeskStore,
  repository: Repository,
  page: AbortSignal,
  then: { saved(): void; takenIn(): void },
): FileActions {
  let following: AbortController | null = null;
  let trying: Promise<RoomTried> | null = null;
  const say = (about: NonNullable<DeskState['notice']>['about']) => store.setState({ notice: { about } });
  const transfer = (state: DeskState['transfer']) => store.setState({ transfer: state });

  function showHistory(draft: string | null): void {
    following?.abort();
    following = null;
    store.setState({ history: draft === null ? null : { draft, versions: [], chosen: null, changes: [] } });
    if (draft === null) return;
    following = new AbortController();
    const signal = AbortSignal.any([page, following.signal]);
    const show = (versions: NonNullable<DeskState['history']>['versions']) => {
      const { history } = store.getState();
      if (history?.draft !== draft) return;
      const chosen = versions.find(({ id }) => id === history.chosen) ?? versions[0];
      store.setState({ history: { ...history, versions } });
      chooseVersion(chosen?.id ?? null);
    };
    repository.watchHistory(draft, show, () => showHistory(null), signal);
  }

  /** What changed since that version, up to the text as it is now. */
  function chooseVersion(id: string | null): void {
    const { history, variants } = store.getState();
    if (!history) return;
    const version = history.versions.find((each) => each.id === id);
    const now = variants.find((each) => each.id === history.draft);
    const changes = version && now ? differenceOfFields(version.fields, now.fields) : [];
    store.setState({ history: { ...history, chosen: version?.id ?? null, changes } });
  }

  async function read(file: File, phrase: string | null): Promise<void> {
    transfer({ state: 'working' });
    if (file.size > 2 * largestFile) return transfer({ state: 'refused', what: 'too-large', place: '' });
    const text = await file.text();
    const locked = isLocked(text);
    if (locked && phrase === null) return transfer({ state: 'asks-phrase', file, again: false });
    const plain = locked ? await unlock(text, phrase ?? '') : text;
    if (plain === null) return transfer({ state: 'asks-phrase', file, again: true });
    const found = readLibrary(plain);
    if (!found.ok) return transfer({ state: 'refused', ...found.problem });
    const { added, updated, known, beside } = await repository.takeIn(found.library);
    const others = beside + (await besideIn(found.library));
    then.takenIn();
    transfer({ state: 'taken-in', added, updated, known, others, left: found.left ?? null });
  }

  async function exportDrafts(phrase: string): Promise<void> {
    transfer({ state: 'working' });
    const library = { ...(await repository.whole()), ...(await besideOut()) };
    const text = writeLibrary(library, Date.now());
    const name = `draf-saring-${new Date().toISOString().slice(0, 10)}`;
    if (phrase === '') saveFile(`${name}.json`, text, 'application/json');
    else saveFile(`${name}-terkunci.json`, await lock(text, phrase), 'application/json');
    then.saved();
    transfer({ state: 'written', count: library.drafts.length });
  }

  /** Asked for twice at once, the disk is written to once. */
  function tryRoom(): Promise<RoomTried> {
    trying ??= (async () => {
      const tried = { at: Date.now(), tight: !(await hasRoomFor(reserve)) };
      await noteRoom(tried);
      trying = null;
      return tried;
    })();
    return trying;
  }

  /** What takes the space is weighed where somebody looks at it: every row has to be read for that. */
  async function measure(): Promise<void> {
    const [{ usage = 0, quota = 0 }, persisted, last] = await Promise.all([
      navigator.storage.estimate(),
      navigator.storage.persisted(),
      roomTried(),
    ]);
    const tried = !last || isToBeTried(last, { usage, quota }, Date.now()) ? await tryRoom() : last;
    const room = { usage, quota, persisted, tight: tried.tight, triedAt: tried.at };
    const known = store.getState().storage;
    const looked = store.getState().section === 'backup';
    const weight = looked || isNearlyFull(room) ? await repository.weigh() : known;
    const { drafts = 0, versions = 0 } = weight ?? {};
    store.setState({ storage: { ...room, drafts, versions } satisfies Storage });
  }

  watchRefusals(() => void measure(), page);
  return {
    showHistory,
    chooseVersion,
    restoreVersion: (id) => void repository.restore(id, Date.now()).then((done) => done && say('restored')),
    discardDraft: (id) =>
      void repository.discard(id, Date.now()).then(() => {
        showHistory(null);
        store.setState({ openDraft: null });
        say('discarded');
      }),
    recoverDraft: (id) => void repository.recover(id).then(() => say('recovered')),
    exportDrafts: (phrase) => void exportDrafts(phrase),
    async exportSpreadsheet() {
      const { drafts } = await repository.whole();
      const live = drafts.filter(({ deletedAt }) => deletedAt === null);
      saveFile('draf.csv', draftsCsv(live.sort((a, b) => b.updatedAt - a.updatedAt)), 'text/csv');
    },
    async exportRows() {
      const database = await databaseAsItIs();
      if (!database) return store.setState({ draftsFrom: 'unavailable' });
      saveFile(
        'draf-apa-adanya.json',
        writeRescue(database, await besideOut(), Date.now()),
        'application/json',
      );
    },
    importFile: (file, phrase) => void read(file, phrase),
    measure: () => void measure(),
    askToPersist: () => void navigator.storage.persist().then(measure),
  };
}
