/** How the pause before publishing works on this device; stored in the browser, never synchronised. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { plainHandle } from '../guideline/handles.ts';
import type { Platform } from '../platform.ts';

const mode = v.picklist(['off', 'advise', 'pause']);

const schema = v.object({
  /** For every account that has no line of its own. */
  mode: v.optional(mode, 'pause'),
  /** By `platform/account`, e.g. `x/@dinkestirta`. */
  accounts: v.optional(v.record(v.string(), mode), {}),
  /** After the decision: the person presses again, or the button that was held is pressed once. */
  after: v.optional(v.picklist(['again', 'release']), 'again'),
  /** A check that takes too long: let through, or ask. */
  late: v.optional(v.picklist(['pass', 'ask']), 'pass'),
});

export type PauseSettings = v.InferOutput<typeof schema>;
export type PauseChoice = PauseSettings['mode'];

export const pauseKey = 'pause';

/** Reads what is stored; the defaults where it is missing or cannot be read. */
export function parsePause(value: unknown): PauseSettings {
  const parsed = v.safeParse(schema, value ?? {});
  return parsed.success ? parsed.output : v.parse(schema, {});
}

/** What the pause does for this account, however it is written; `null` stands for an account that the page does not say. */
export function modeFor(settings: PauseSettings, platform: Platform, account: string | null): PauseChoice {
  const { accounts, mode } = settings;
  const key = accountKey(platform, account);
  const found = accounts[key];
  if (found) return found;
  const plain = plainKey(key);
  const same = Object.entries(accounts).find(([other]) => plainKey(other) === plain);
  return same?.[1] ?? mode;
}

const plainKey = (key: string) => {
  const at = key.indexOf('/') + 1;
  return key.slice(0, at) + plainHandle(key.slice(at));
};

export function accountKey(platform: Platform, account: string | null): string {
  return `${platform}/${account ?? ''}`;
}

/** Calls `onChange` with the settings now and after every change, until aborted. */
export async function watchPause(
  onChange: (settings: PauseSettings) => void,
  signal: AbortSignal,
): Promise<void> {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && pauseKey in changes) onChange(parsePause(changes[pauseKey]?.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => {
    if (browser.runtime?.id) browser.storage.onChanged.removeListener(listener);
  });
  onChange(parsePause((await browser.storage.local.get(pauseKey))[pauseKey]));
}

/** Stores the settings; every tab hears of it. */
export async function storePause(settings: PauseSettings): Promise<void> {
  await browser.storage.local.set({ [pauseKey]: settings });
}
