/**
 * How much of a post is seen before somebody asks for more. Platforms change these often and by screen; the numbers are what
 * their phone apps showed in 2026-11 (guidelines, section 7), in UTF-16 units but for X. Pure.
 */
import { fittingPrefix, X_LIMIT } from '../../checker/weighted-length.ts';
import type { FieldName, Platform } from '../../platform.ts';
import { boundaryBefore } from '../../text/graphemes.ts';
import { instagramFold } from './instagram.ts';
import { youtubeTitle } from './youtube.ts';
import { communityFold } from './youtube-post.ts';

const facebookFold = 477;
/** The first two lines under a video, and no more of them than this. */
const descriptionFold = 150;

export interface Seen {
  seen: string;
  /** What is behind "selengkapnya", or cut off. */
  folded: string;
}

export function foldOf(platform: Platform, field: FieldName, text: string): Seen {
  const at = boundaryBefore(text, placeOf(platform, field, text));
  return { seen: text.slice(0, at), folded: text.slice(at) };
}

function placeOf(platform: Platform, field: FieldName, text: string): number {
  if (platform === 'x') return fittingPrefix(text, X_LIMIT);
  if (platform === 'instagram') return wordBefore(text, instagramFold);
  if (platform === 'facebook') return wordBefore(text, facebookFold);
  if (field === 'text') return wordBefore(text, communityFold);
  if (field === 'title') return wordBefore(text, youtubeTitle);
  const lines = /^[^\n]*\n[^\n]*/u.exec(text)?.[0].length ?? text.length;
  return Math.min(lines, wordBefore(text, descriptionFold));
}

function wordBefore(text: string, most: number): number {
  if (text.length <= most) return text.length;
  const space = text.slice(0, most + 1).search(/\s\S*$/u);
  return space > 0 ? space : most;
}
