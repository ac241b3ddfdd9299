/**
 * Where drafts are open now: one row for each box or page that shows one. Rows live in the browser's memory for extensions, so
 * that they outlive the worker and are gone with the browser. Pages of the sites cannot read them.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { platforms } from '../platform.ts';

/** Open as long as the page lives; its other end is in the page itself. */
export const presencePort = 'saring-presence';

const row = v.object({
  /** One page's life (a reload is another one), and the surface of the box in it. */
  page: v.pipe(v.string(), v.regex(/^[0-9a-z-]{8,80}$/)),
  tab: v.number(),
  window: v.number(),
  draft: v.pipe(v.string(), v.maxLength(60)),
  /** The platform of the box; null on the desk. */
  platform: v.nullable(v.picklist(platforms)),
  /** When something was last written there, ms since the epoch; 0: nothing yet. */
  writtenAt: v.number(),
});
export type Presence = v.InferOutput<typeof row>;

const prefix = 'presence:';

export async function setPresence(presence: Presence): Promise<void> {
  await browser.storage.session.set({ [prefix + presence.page]: presence });
}

export async function dropPresence(pages: readonly string[]): Promise<void> {
  if (pages.length > 0) await browser.storage.session.remove(pages.map((page) => prefix + page));
}

export async function presences(): Promise<Presence[]> {
  return Object.entries(await browser.storage.session.get(null))
    .filter(([key]) => key.startsWith(prefix))
    .map(([, value]) => parsePresence(value))
    .filter((each) => each !== null);
}

/** Calls back at every change of a row, until aborted. */
export function onPresence(onChange: () => void, signal: AbortSignal): void {
  const hear = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && Object.keys(changes).some((key) => key.startsWith(prefix))) onChange();
  };
  browser.storage.onChanged.addListener(hear);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(hear));
}

/** Null when it is none. */
export function parsePresence(value: unknown): Presence | null {
  const parsed = v.safeParse(row, value);
  return parsed.success ? parsed.output : null;
}
