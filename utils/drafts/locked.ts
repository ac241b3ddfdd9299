/**
 * A file that only a pass phrase opens. PBKDF2-SHA-256 makes the key (600,000 rounds: OWASP Password Storage Cheat Sheet,
 * 2023), AES-256-GCM closes the text and notices every change of it.
 */
import * as v from 'valibot';

export const lockedFormat = 'saring-drafts-locked';
const rounds = 600_000;
/** A file may ask for more rounds than we do, but not for hours of work. */
const mostRounds = 10_000_000;

const base64 = v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]*={0,2}$/));
const lockedSchema = v.strictObject({
  format: v.literal(lockedFormat),
  version: v.literal(1),
  rounds: v.pipe(v.number(), v.integer(), v.minValue(rounds), v.maxValue(mostRounds)),
  salt: v.pipe(base64, v.length(24)),
  iv: v.pipe(base64, v.length(16)),
  data: base64,
});

export async function lock(text: string, phrase: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyOf(phrase, salt, rounds, 'encrypt');
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text));
  return JSON.stringify({
    format: lockedFormat,
    version: 1,
    rounds,
    salt: toBase64(salt),
    iv: toBase64(iv),
    data: toBase64(new Uint8Array(data)),
  });
}

/** True when the text is a locked file, by its first words: whether it opens is for `unlock` to say. */
export function isLocked(text: string): boolean {
  return text.slice(0, 200).includes(`"${lockedFormat}"`);
}

/** The text, or null when the phrase is another one, or the file was changed. */
export async function unlock(file: string, phrase: string): Promise<string | null> {
  const parsed = v.safeParse(lockedSchema, parse(file));
  if (!parsed.success) return null;
  const { salt, iv, data } = parsed.output;
  const key = await keyOf(phrase, fromBase64(salt), parsed.output.rounds, 'decrypt');
  try {
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: fromBase64(iv) }, key, fromBase64(data));
    return new TextDecoder().decode(plain);
  } catch {
    // The one failure that decrypting has: the seal does not fit the phrase.
    return null;
  }
}

async function keyOf(
  phrase: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
  use: KeyUsage,
): Promise<CryptoKey> {
  // The same phrase typed on another keyboard may come in another normal form.
  const secret = new TextEncoder().encode(phrase.normalize('NFC'));
  const material = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(how, material, { name: 'AES-GCM', length: 256 }, false, [use]);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  // In pieces: a call takes only so many arguments.
  for (let i = 0; i < bytes.length; i += 8_192) text += String.fromCharCode(...bytes.subarray(i, i + 8_192));
  return btoa(text);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
}
