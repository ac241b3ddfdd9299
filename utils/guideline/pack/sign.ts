/** Who vouches for a pack: Ed25519 over its canonical form, by the browser's own cryptography. */
import type { Pack } from '../pack.ts';
import { canonical } from './write.ts';

const algorithm = { name: 'Ed25519' } as const;

/** Base64; the private one in PKCS #8. */
export interface Keys {
  publicKey: string;
  privateKey: string;
}

export async function makeKeys(): Promise<Keys> {
  const pair = (await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])) as CryptoKeyPair;
  const [raw, secret] = await Promise.all([
    crypto.subtle.exportKey('raw', pair.publicKey),
    crypto.subtle.exportKey('pkcs8', pair.privateKey),
  ]);
  return { publicKey: base64(raw), privateKey: base64(secret) };
}

/** The pack with a signature by these keys in place of the one that it had. */
export async function signPack(pack: Pack, keys: Keys): Promise<Pack> {
  const key = await crypto.subtle.importKey('pkcs8', bytes(keys.privateKey), algorithm, false, ['sign']);
  const value = base64(await crypto.subtle.sign(algorithm, key, canonical(pack)));
  const { signature: _, ...rest } = pack;
  return { ...rest, signature: { algorithm: 'Ed25519', key: keys.publicKey, value } };
}

/** `cannot-verify`: this browser does not know Ed25519 (Chrome from 137, Firefox from 129). */
export async function verifyPack(pack: Pack): Promise<'unsigned' | 'good' | 'bad' | 'cannot-verify'> {
  if (pack.signature === undefined) return 'unsigned';
  let key: CryptoKey;
  try {
    key = await crypto.subtle.importKey('raw', bytes(pack.signature.key), algorithm, false, ['verify']);
  } catch (error) {
    return error instanceof DOMException && error.name === 'NotSupportedError' ? 'cannot-verify' : 'bad';
  }
  const good = await crypto.subtle.verify(algorithm, key, bytes(pack.signature.value), canonical(pack));
  return good ? 'good' : 'bad';
}

/** A key as people compare it: its first 16 digits in groups of four. */
export async function fingerprint(key: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes(key)));
  const digits = [...hash.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.toUpperCase().replace(/(.{4})(?=.)/g, '$1 ');
}

function base64(buffer: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(buffer)));
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}
