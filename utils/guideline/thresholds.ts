/** The numbers that a guideline may set, with what they are when nobody does. */
import type { Platform } from '../platform.ts';

interface Bounds {
  /** What counts when no guideline says anything. */
  usual: number;
  least: number;
  most: number;
}

/** All of them are upper limits: a lower number is the stricter one. */
export const thresholds = {
  /** Words in a sentence. GCS: 25. */
  'sentence-words': { usual: 25, least: 8, most: 60 },
  /** Tags in a post, by platform. */
  'hashtags-x': { usual: 2, least: 0, most: 30 },
  'hashtags-facebook': { usual: 3, least: 0, most: 30 },
  'hashtags-instagram': { usual: 5, least: 0, most: 30 },
  'hashtags-youtube': { usual: 15, least: 0, most: 60 },
  /** Emoji in a draft. */
  emoji: { usual: 3, least: 0, most: 30 },
  /** Posts within one hour on a platform. */
  'posts-an-hour': { usual: 3, least: 1, most: 30 },
  /** Days without a post on a platform. */
  'silent-days': { usual: 7, least: 1, most: 60 },
} as const satisfies Record<string, Bounds>;

export type Threshold = keyof typeof thresholds;
export type Thresholds = Readonly<Partial<Record<Threshold, number>>>;

export const thresholdNames = Object.keys(thresholds) as Threshold[];

/** The number that counts. */
export function limitOf(name: Threshold, set: Thresholds | undefined): number {
  return set?.[name] ?? thresholds[name].usual;
}

export const hashtagLimit = (platform: Platform): Threshold => `hashtags-${platform}`;
