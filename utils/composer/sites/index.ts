/** Which site a page belongs to; each host belongs to one. */
import type { Platform } from '../../platform.ts';
import type { Site } from '../composer.ts';
import { allSites } from './all.ts';

let made: readonly Site[] | null = null;

/** Made when first asked for: the resident script runs on every page of the sites, and on most it never asks. */
export function sites(): readonly Site[] {
  made ??= allSites();
  return made;
}

/** The site of a host name, null when it is none of ours. */
export function siteOf(host: string): Site | null {
  return sites().find((site) => site.hosts.includes(host)) ?? null;
}

/** Where a text of this surface is written: the composer's own address, else the front page of its site. */
export function composeUrl(platform: Platform, surface: string, account: string | null): string {
  const own = sites().filter((site) => site.platform === platform);
  const site = own.find(({ surfaces }) => surfaces.some(({ id }) => id === surface)) ?? own[0];
  const home = `https://${site?.hosts[0] ?? 'www.youtube.com'}/`;
  const url = site?.surfaces.find(({ id }) => id === surface)?.compose?.url ?? home;
  if (!url.includes('{account}')) return url;
  return account !== null && /^@[\w.-]+$/.test(account) ? url.replace('{account}', account) : home;
}
