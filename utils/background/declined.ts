/** Drafts that somebody did not want to go on with now; offered again once they change, or after the browser was closed. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';

const message = v.object({ id: v.pipe(v.string(), v.maxLength(60)), revision: v.number() });
const keyOf = (id: string) => `declined:${id}`;

export async function decline(raw: unknown): Promise<boolean> {
  const parsed = v.safeParse(message, raw);
  if (!parsed.success) return false;
  await browser.storage.session.set({ [keyOf(parsed.output.id)]: parsed.output.revision });
  return true;
}

export async function isDeclined(id: string, revision: number): Promise<boolean> {
  return (await browser.storage.session.get(keyOf(id)))[keyOf(id)] === revision;
}
