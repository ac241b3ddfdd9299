/** The registry of sites; each host belongs to one. */
import type { Site } from '../composer.ts';
import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import { studio } from './studio.ts';
import { x } from './x.ts';
import { youtube } from './youtube.ts';

export const sites: readonly Site[] = [facebook, instagram, studio, x, youtube];

/** The site of a host name, null when it is none of ours. */
export function siteOf(host: string): Site | null {
  return sites.find((site) => site.hosts.includes(host)) ?? null;
}
