/** An incognito window: nothing that is written there is kept, unless the person chooses, and then only until it closes. */
import { browser } from 'wxt/browser';
import { send } from '../messages.ts';
import type { Privacy } from '../panel/store.ts';

export interface PrivacyChoice {
  /** `open`: an ordinary window. `off`, `on`: what was chosen. `never`: this browser cannot keep it apart. */
  now(): Privacy;
  choose(keep: boolean): Promise<void>;
  /** What was chosen in another tab meanwhile. */
  look(): Promise<void>;
}

export function isIncognito(): boolean {
  return browser.extension.inIncognitoContext;
}

/** `onChange` comes after the choice has changed. */
export async function privacyChoice(onChange: () => void): Promise<PrivacyChoice> {
  let now: Privacy = isIncognito() ? 'off' : 'open';

  async function take(asked: ReturnType<typeof ask>): Promise<void> {
    const answer = await asked;
    if (!answer.ok) return;
    const { possible, keep } = answer.value;
    const next: Privacy = keep ? 'on' : possible ? 'off' : 'never';
    if (next === now) return;
    now = next;
    onChange();
  }
  const ask = (keep: boolean | null) =>
    keep === null ? send('readPrivateWindow') : send('choosePrivateWindow', { keep });
  const look = async () => {
    if (now !== 'open') await take(ask(null));
  };
  await look();
  return { now: () => now, look, choose: (keep) => take(ask(keep)) };
}
