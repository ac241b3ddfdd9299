/** What a variant is made for: a platform, and on YouTube the video or the community post. Pure. */
import { type Platform, platforms } from '../../platform.ts';
import type { Draft } from '../draft.ts';

export const targets = [...platforms, 'youtube-post'] as const satisfies readonly (
  | Platform
  | 'youtube-post'
)[];
export type Target = (typeof targets)[number];

export function targetOf({ platform, kind }: Pick<Draft, 'platform' | 'kind'>): Target {
  return platform === 'youtube' && kind === 'post' ? 'youtube-post' : platform;
}

export function platformOf(target: Target): Platform {
  return target === 'youtube-post' ? 'youtube' : target;
}

/** For sorting: platform by platform. */
export function byTarget(a: Pick<Draft, 'platform' | 'kind'>, b: Pick<Draft, 'platform' | 'kind'>): number {
  return targets.indexOf(targetOf(a)) - targets.indexOf(targetOf(b));
}
