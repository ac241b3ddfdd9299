/** Names of accounts, as people type them and as sites show them. */
import type { Platform } from '../platform.ts';

const hosts: Readonly<Record<Platform, RegExp>> = {
  facebook: /^(?:https?:\/\/)?(?:[a-z-]+\.)?facebook\.com\//i,
  instagram: /^(?:https?:\/\/)?(?:www\.)?instagram\.com\//i,
  x: /^(?:https?:\/\/)?(?:www\.|mobile\.)?(?:x|twitter)\.com\//i,
  youtube: /^(?:https?:\/\/)?(?:www\.|m\.)?youtube\.com\//i,
};

/** X: https://help.x.com/en/managing-your-account/x-username-rules; Instagram: 30 letters, digits, dots and underscores. */
const forms: Readonly<Record<Platform, RegExp>> = {
  x: /^@\w{1,15}$/,
  instagram: /^@(?!\.)(?!.*\.\.)[\w.]{1,30}(?<!\.)$/,
  // Facebook and YouTube show the name of the page or channel in place of its handle.
  facebook: /^[^\s].{0,99}$/u,
  youtube: /^[^\s].{0,99}$/u,
};

/** The handle in what was typed or pasted: an address of the account counts too. */
export function handleIn(platform: Platform, typed: string): string {
  const text = typed.normalize('NFKC').replace(/\s+/gu, ' ').trim();
  const path = text.replace(hosts[platform], '');
  const name = path === text ? text : decoded(path.replace(/[/?#].*$/s, ''));
  const strict = platform === 'x' || platform === 'instagram';
  return strict && /^[\w.]+$/.test(name) ? `@${name}` : name;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export function isHandle(platform: Platform, handle: string): boolean {
  return forms[platform].test(handle);
}

/** For comparing: `@`, case and spaces do not count. */
export function plainHandle(handle: string): string {
  return handle.normalize('NFKC').replace(/^@/, '').replace(/\s+/gu, ' ').trim().toLowerCase();
}

/** A number or a mail address would be somebody's personal data (UU 27/2022). */
export const isPrivate = (handle: string) =>
  /(?:\d[\s.-]?){8,}/.test(handle) || /[^\s@]@[^\s@]+\./.test(handle);
