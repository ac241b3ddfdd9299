/** Keeps the rows of where drafts are open, and tells the other boxes of a draft when it was changed. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Draft } from '../drafts/draft.ts';
import type { Repository } from '../drafts/repository.ts';
import { type Sender, sendToCompanion } from '../messages.ts';
import { dropPresence, type Presence, parsePresence, presences, setPresence } from '../presence/presence.ts';

const shown = v.object({ page: v.string(), draft: v.nullable(v.string()), platform: v.unknown() });
const touched = v.object({ ids: v.array(v.string()) });

/** Rows say "writing" for some seconds: written anew this often, ms, not with every save. */
const often = 1_500;

/** A box is named by its page, a UUID, and its surface; so is its writer (utils/companion/autosave.ts). */
const pageOf = (box: string) => box.slice(0, 36);

export function createPresence(repository: Pick<Repository, 'get'>, now: () => number = Date.now) {
  const drop = (gone: (row: Presence) => boolean) =>
    presences().then((rows) => dropPresence(rows.filter(gone).map(({ page }) => page)));

  /** A page of a site tells what its box is writing; a new page in a tab takes the place of the one before. */
  async function show(raw: unknown, { tab }: Sender): Promise<boolean> {
    const parsed = v.safeParse(shown, raw);
    if (!parsed.success || tab?.id === undefined) return false;
    const { page, draft, platform } = parsed.output;
    if (draft === null) {
      await drop((row) => row.page === page || pageOf(row.page) === page);
      return true;
    }
    const before = (await presences()).find((row) => row.page === page);
    const writtenAt = before?.draft === draft ? before.writtenAt : 0;
    const row = parsePresence({ page, tab: tab.id, window: tab.windowId, draft, platform, writtenAt });
    if (!row) return false;
    await setPresence(row);
    await drop((each) => each.tab === tab.id && pageOf(each.page) !== pageOf(page));
    return true;
  }

  async function wrote(draft: Draft, writer: string, changed: boolean): Promise<void> {
    const row = (await presences()).find((each) => each.page === writer);
    if (row && (row.draft !== draft.id || now() - row.writtenAt > often))
      await setPresence({ ...row, draft: draft.id, writtenAt: now() });
    if (changed) await tell(draft, writer);
  }

  /** Boxes of a draft other than `box` hear what is stored now. */
  async function tell({ id, revision, fields }: Draft, box: string | null): Promise<void> {
    for (const row of await presences()) {
      if (row.draft !== id || row.page === box || row.platform === null) continue;
      const answer = await sendToCompanion(row.tab, 'draftChanged', { id, revision, fields });
      if (!answer.ok) await dropPresence([row.page]);
    }
  }

  /** Registered when the worker starts, as all that wakes it. `onGone`: a tab may have left something behind. */
  function watchTabs(onGone: () => void): void {
    const gone = (id: number) => {
      void drop(({ tab }) => tab === id);
      onGone();
    };
    browser.tabs.onRemoved.addListener(gone);
    browser.tabs.onReplaced?.addListener((_, id) => gone(id));
    browser.tabs.onUpdated.addListener((id, { discarded }) => {
      if (discarded) gone(id);
    });
  }

  return {
    show,
    wrote,
    watchTabs,
    list: presences,
    /** Rows whose page does not answer are gone: a tab that crashed tells nobody. */
    async isOpenElsewhere(draft: string, tab: number): Promise<boolean> {
      for (const row of await presences()) {
        if (row.draft !== draft || row.tab === tab || row.platform === null) continue;
        const answer = await sendToCompanion(row.tab, 'isThere');
        if (answer.ok) return true;
        await dropPresence([row.page]);
      }
      return false;
    },
    async touched(raw: unknown): Promise<boolean> {
      const parsed = v.safeParse(touched, raw);
      if (!parsed.success) return false;
      for (const id of parsed.output.ids) {
        const draft = await repository.get(id);
        if (draft) await tell(draft, null);
      }
      return true;
    },
  };
}
