/** Where a reminder leads: the composer of the draft's own surface, or as near to it as an address comes. */
import { expect, test } from 'vitest';
import { composeUrl, sites } from '../../utils/composer/sites/index.ts';
import type { Platform } from '../../utils/platform.ts';

test.each<[Platform, string, string | null, string]>([
  ['x', 'x-post', '@dinkestirta', 'https://x.com/compose/post'],
  ['facebook', 'facebook-post', 'Dinkes Tirta', 'https://www.facebook.com/'],
  ['facebook', 'facebook-business', 'Dinkes Tirta', 'https://business.facebook.com/latest/composer/'],
  ['instagram', 'instagram-caption', '@dinkestirta', 'https://www.instagram.com/'],
  ['youtube', 'youtube-community', '@dinkestirta', 'https://www.youtube.com/@dinkestirta/posts'],
  // A name is no address: the front page, rather than a page of somebody else.
  ['youtube', 'youtube-community', 'Dinkes Tirta', 'https://www.youtube.com/'],
  ['youtube', 'youtube-community', '@a/../b?c', 'https://www.youtube.com/'],
  ['youtube', 'youtube-community', null, 'https://www.youtube.com/'],
  ['youtube', 'studio-upload', '@dinkestirta', 'https://www.youtube.com/upload'],
  // Of a surface that this version does not have.
  ['x', 'x-masa-depan', null, 'https://x.com/'],
])('%s, %s as %s', (platform, surface, account, url) => {
  expect(composeUrl(platform, surface, account)).toBe(url);
});

test('every surface of every site leads to a host of its platform', () => {
  for (const { platform, surfaces } of sites()) {
    const hosts = sites()
      .filter((site) => site.platform === platform)
      .flatMap((site) => site.hosts);
    for (const { id } of surfaces)
      expect(hosts, id).toContain(new URL(composeUrl(platform, id, '@akun')).host);
  }
});
