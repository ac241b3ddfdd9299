/** Reminds, calmly and rarely, that the drafts are on this device only. What is stored here is small and never leaves it. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Repository } from '../drafts/repository.ts';
import { hasFailed } from '../drafts/repository.ts';
import type { BackupActions, LibraryState } from './library-state.ts';
import type { DeskStore } from './store.ts';

type Backup = NonNullable<LibraryState['backup']>;

const key = 'backup';
const day = 24 * 60 * 60_000;
const time = v.pipe(v.number(), v.integer(), v.minValue(0));
const schema = v.object({
  lastAt: v.fallback(v.nullable(time), null),
  /** 0: never. */
  everyDays: v.fallback(v.picklist([0, 1, 7, 30]), 7),
  laterUntil: v.fallback(time, 0),
});

export function parseBackup(value: unknown): Backup {
  const parsed = v.safeParse(schema, value);
  return parsed.success ? parsed.output : { lastAt: null, everyDays: 7, laterUntil: 0 };
}

export function createBackup(
  store: DeskStore,
  repository: Repository,
  measure: () => void,
  page: AbortSignal,
) {
  const read = async () => parseBackup((await browser.storage.local.get(key))[key]);
  const change = async (part: Partial<Backup>) =>
    browser.storage.local.set({ [key]: { ...(await read()), ...part } });
  const hear = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[key]) store.setState({ backup: parseBackup(changes[key].newValue) });
  };
  browser.storage.onChanged.addListener(hear);
  page.addEventListener('abort', () => browser.storage.onChanged.removeListener(hear));
  void read().then((backup) => store.setState({ backup }));

  const actions: BackupActions = {
    remindEvery: (everyDays) => void change({ everyDays }),
    remindLater: () => void change({ laterUntil: Date.now() + day }),
    thinVersions: () =>
      void repository.thin(Date.now(), 'sparse').then((gone) => {
        store.setState({
          notice: hasFailed(gone) ? { about: 'not-written' } : { about: 'thinned', n: gone },
        });
        measure();
      }),
  };
  return {
    actions,
    /** A file with everything was handed to the browser. */
    saved: () => void change({ lastAt: Date.now() }),
  };
}
