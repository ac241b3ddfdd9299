/** Links that tell the website's statistics where a visitor came from. Pure. */
import type { Platform } from '../../platform.ts';

/** A campaign as statistics want it: lower case, without accents and spaces. */
export function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
}

/**
 * The address with `utm_source`, `utm_medium` and, where there is one, `utm_campaign`; what else stands in it stays, an earlier
 * campaign is replaced. Null when it is no web address.
 */
export function campaignLink(address: string, platform: Platform, campaign: string): string | null {
  const url = webAddress(address);
  if (url === null) return null;
  url.searchParams.set('utm_source', platform);
  url.searchParams.set('utm_medium', 'social');
  if (slug(campaign) === '') url.searchParams.delete('utm_campaign');
  else url.searchParams.set('utm_campaign', slug(campaign));
  return url.href;
}

/** An http or https address; `dinkes.example.go.id/layanan` counts as https. */
export function webAddress(text: string): URL | null {
  const trimmed = text.trim();
  if (trimmed === '' || /\s/.test(trimmed)) return null;
  const full = /^[a-z][a-z0-9+.-]*:/i.test(trimmed) ? trimmed : `https://${trimmed}`;
  const url = URL.canParse(full) ? new URL(full) : null;
  return url && /^https?:$/.test(url.protocol) && url.hostname.includes('.') ? url : null;
}
