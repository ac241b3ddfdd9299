/** How the person likes the in-page panel, per site: open or closed, which side, how wide (CSS px). */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { isAlive } from '../messages.ts';
import { clampWidth, type Side } from './placing.ts';

export interface FrameMemory {
  open: boolean;
  side: Side;
  width: number;
}

const schema = v.object({ open: v.boolean(), side: v.picklist(['left', 'right']), width: v.number() });
const first: FrameMemory = { open: false, side: 'right', width: 360 };

/** What was remembered for `host`; the default when there is nothing readable. */
export async function recallFrame(host: string): Promise<FrameMemory> {
  const key = keyOf(host);
  const stored = (await browser.storage.local.get(key))[key];
  const parsed = v.safeParse(schema, stored);
  return parsed.success ? { ...parsed.output, width: clampWidth(parsed.output.width) } : first;
}

/** Remembers for `host`; does nothing in a dead context. */
export async function rememberFrame(host: string, memory: FrameMemory): Promise<void> {
  if (isAlive()) await browser.storage.local.set({ [keyOf(host)]: memory });
}

function keyOf(host: string): string {
  return `frame:${host}`;
}
