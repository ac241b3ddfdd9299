/**
 * The first words of a box go into the journal with every key, until the companion keeps the box: under the draft and the
 * numbers with which it goes on. Nothing of an incognito window.
 */
import type { EarlyText } from './composer/early-text.ts';
import { gate } from './composer/gate.ts';
import { api, isAlive } from './messages.ts';

/** As in utils/drafts/identity.ts: a longer text has not just been begun, characters. */
const trifle = 20;

export function noteEarly(text: EarlyText): void {
  if (!isAlive() || api().extension.inIncognitoContext) return;
  const { page, entered, early } = gate();
  const writer = `${page}-${text.surface}`;
  const before = entered.get(writer);
  const isEmpty = text.fields.every((field) => !field.text.trim());
  if (isEmpty && !before) return;
  let box = early.get(text.surface);
  if (!box) {
    const stood = text.fields.some((field) => field.text.length > trifle);
    box = { id: crypto.randomUUID(), since: ++gate().readings, stood, taken: false };
    early.set(text.surface, box);
  }
  const { id, since, stood } = box;
  const seq = ++gate().readings;
  const key = `journal:${writer}:${seq}`;
  const { local } = api().storage;
  const origin = { writer, seq, from: null, fromSeq: since };
  const entry = { draft: { ...text, id, account: null }, base: 0, origin, at: Date.now(), stood };
  // Full: nothing can be written down, and the companion will say so.
  const drop = () => void (before && local.remove(before.key).catch(() => {}));
  if (isEmpty) {
    entered.delete(writer);
    return drop();
  }
  entered.set(writer, { key, seq });
  local.set({ [key]: entry }).then(drop, () => {});
}
