/**
 * When the disk was last tried for room, and whether it had any. Trying costs a write of some megabytes, so it is remembered, in the
 * extension's storage: the worker notes there what it was refused.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';

const key = 'roomTried';
const schema = v.object({ at: v.pipe(v.number(), v.integer(), v.minValue(0)), tight: v.boolean() });
/** `at`: ms since the epoch. */
export type RoomTried = v.InferOutput<typeof schema>;

/** Refusals within this time say nothing new: whoever retries is refused every few seconds; ms. */
const known = 60_000;

/** Null: never tried. */
export async function roomTried(): Promise<RoomTried | null> {
  const parsed = v.safeParse(schema, (await browser.storage.local.get(key))[key]);
  return parsed.success ? parsed.output : null;
}

export async function noteRoom(tried: RoomTried): Promise<void> {
  await browser.storage.local.set({ [key]: tried });
}

/** A write had no room just now. */
export async function noteRefusal(now: number): Promise<void> {
  const last = await roomTried();
  if (!last?.tight || now - last.at >= known) await noteRoom({ at: now, tight: true });
}

/** Calls back when a write was refused, in whatever page or worker. */
export function watchRefusals(onRefused: () => void, signal: AbortSignal): void {
  const hear = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>, area: string) => {
    const change = area === 'local' ? changes[key] : undefined;
    const tried = v.safeParse(schema, change?.newValue);
    const before = v.safeParse(schema, change?.oldValue);
    if (tried.success && tried.output.tight && !(before.success && before.output.tight)) onRefused();
  };
  browser.storage.onChanged.addListener(hear);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(hear));
}
