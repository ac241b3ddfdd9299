/** The practice composers by name, and where each is. `practice.open(name)` brings it up as the site's own code would. */
import type { Page } from '@playwright/test';

const sites = {
  x: 'https://x.com/home',
  facebook: 'https://www.facebook.com/',
  business: 'https://business.facebook.com/latest/composer',
  instagram: 'https://www.instagram.com/',
  youtube: 'https://www.youtube.com/',
  studio: 'https://studio.youtube.com/',
} as const;

/** Which site has which composers. */
export const surfaces = {
  'x-inline': 'x',
  'x-modal': 'x',
  'x-thread': 'x',
  'x-reply': 'x',
  'x-dm': 'x',
  'facebook-post': 'facebook',
  'facebook-two-step': 'facebook',
  'facebook-comment': 'facebook',
  'facebook-messenger': 'facebook',
  'facebook-business': 'business',
  'instagram-caption': 'instagram',
  'instagram-comment': 'instagram',
  'instagram-direct': 'instagram',
  'youtube-community': 'youtube',
  'youtube-comment': 'youtube',
  'studio-upload': 'studio',
  'studio-edit': 'studio',
} as const satisfies Record<string, keyof typeof sites>;

export type SurfaceName = keyof typeof surfaces;

/** Host names that the practice server answers for: the sites' own, and the index. */
export const practiceHosts: ReadonlySet<string> = new Set([
  ...Object.values(sites).map((address) => new URL(address).hostname),
  'twitter.com',
  'web.facebook.com',
  'practice.saring.example',
]);

/** Goes to a practice composer; `query` is added to the address, e.g. `{ lang: 'en' }`. */
export async function goToSurface(
  page: Page,
  surface: SurfaceName,
  query: Readonly<Record<string, string>> = {},
): Promise<void> {
  const address = new URL(sites[surfaces[surface]]);
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
  await page.goto(address.href);
  await page.evaluate((name) => window.practice.open(name), surface);
}

/** What each editor's own model holds, by `surface/field`: what the site would publish, whatever the DOM shows. */
export function models(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => window.practice.models());
}
