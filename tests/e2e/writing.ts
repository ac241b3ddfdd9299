/** What a test needs to know of drafts: the rows themselves, and the surfaces by name. */
import type { Page } from '@playwright/test';
import type { Plan } from '../../utils/plan/plan.ts';
import type { FieldName } from '../../utils/platform.ts';
import { type PracticeSurface, practiceSurfaces } from '../fixtures/surfaces.ts';

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

/** A surface by its id. */
export function surfaceOf(id: string): PracticeSurface {
  const surface = practiceSurfaces.find((each) => each.id === id);
  if (!surface) throw new Error(`No practice surface ${id}`);
  return surface;
}

export interface StoredDraft {
  id: string;
  platform: string;
  kind: string;
  account: string | null;
  revision: number;
  publishedAt: number | null;
  fields: { field: FieldName; text: string }[];
  plan?: Plan;
  status?: string | null;
  surface?: string;
}

/** The drafts as the database has them, read in a page of the extension. */
export function storedDrafts(own: Page): Promise<StoredDraft[]> {
  return own.evaluate(
    () =>
      new Promise<StoredDraft[]>((done, fail) => {
        const open = indexedDB.open('saring');
        open.onerror = () => fail(open.error);
        open.onsuccess = () => {
          const all = open.result.transaction('drafts').objectStore('drafts').getAll();
          all.onsuccess = () => {
            open.result.close();
            done(all.result);
          };
        };
      }),
  );
}

/** The text of the newest stored draft's first field. */
export async function lastText(own: Page): Promise<string | undefined> {
  return (await storedDrafts(own)).at(-1)?.fields[0]?.text;
}

/** Puts drafts into the database as they are, and tells the worker, as a page of ours would. */
export async function keepDrafts(own: Page, drafts: readonly object[], tell = true): Promise<void> {
  await own.evaluate(
    (rows) =>
      new Promise<void>((done, fail) => {
        const open = indexedDB.open('saring');
        open.onerror = () => fail(open.error);
        open.onsuccess = () => {
          const write = open.result.transaction('drafts', 'readwrite');
          for (const row of rows) write.objectStore('drafts').put(row);
          write.oncomplete = () => {
            open.result.close();
            done();
          };
        };
      }),
    drafts,
  );
  if (tell)
    await own.evaluate(() => chrome.runtime.sendMessage({ saring: 1, call: 'planChanged', with: null }));
}

/** A draft planned for `at` (ms since the epoch), as the database holds it. */
export function plannedDraft(id: string, at: number, given: object = {}): object {
  return {
    id,
    revision: 1,
    platform: 'x',
    surface: 'x-post',
    kind: 'post',
    account: '@dinkestirta',
    fields: [{ field: 'text', text: id }],
    createdAt: 1,
    updatedAt: 1,
    publishedAt: null,
    deletedAt: null,
    message: null,
    status: null,
    mediaNotes: '',
    plan: { scheduledAt: at },
    ...given,
  };
}

export interface StoredDecision {
  at: number;
  platform: string;
  kind: string;
  account: string | null;
  hash: string;
  outcome: string;
  findings: { rule: string; severity: string }[];
  answers: { rule: string; answered: boolean }[];
  reason: string | null;
}

/** The decisions as the database has them, read in a page of the extension. */
export function storedDecisions(own: Page): Promise<StoredDecision[]> {
  return own.evaluate(
    () =>
      new Promise<StoredDecision[]>((done, fail) => {
        const open = indexedDB.open('saring');
        open.onerror = () => fail(open.error);
        open.onsuccess = () => {
          const all = open.result.transaction('decisions').objectStore('decisions').getAll();
          all.onsuccess = () => {
            open.result.close();
            done(all.result);
          };
        };
      }),
  );
}
