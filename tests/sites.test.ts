import { describe, expect, it } from 'vitest';
import { siteOf, sites } from '../utils/composer/sites/index.ts';

describe('the registry of sites', () => {
  it('gives each host to one site', () => {
    const hosts = sites().flatMap((site) => site.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
    for (const host of hosts) expect(siteOf(host)?.hosts).toContain(host);
    expect(siteOf('accounts.google.com')).toBeNull();
  });

  it('is data and nothing else: it is built in as text', () => {
    expect(JSON.parse(JSON.stringify(sites()))).toStrictEqual(sites());
  });

  it('asks for its own hosts only, over https', () => {
    for (const site of sites()) {
      expect(site.matches.map((match) => new URL(match.replace('*', '')).host).sort()).toEqual(
        [...site.hosts].sort(),
      );
      for (const match of site.matches) expect(match).toMatch(/^https:\/\/[a-z.]+\/(\w+\/)?\*$/);
    }
  });

  it.each(sites().flatMap((site) => site.surfaces.map((surface) => [surface.id, surface] as const)))(
    '%s says when each selector was last seen, and its paths compile',
    (id, surface) => {
      expect(id).toMatch(/^[a-z]+-[a-z]+$/);
      const graded = [
        ...surface.fields.flatMap((field) => field.editor),
        ...surface.publish,
        ...(surface.next ?? []),
        ...(surface.account ?? []),
      ];
      for (const each of graded) expect(each.seen).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
      for (const where of surface.where ?? []) expect(() => new RegExp(where.path ?? '')).not.toThrow();
      expect(surface.publish.length).toBeGreaterThan(0);
      expect(surface.keys).toContain('mod+enter');
      // Where the texts stay, nothing else tells of a publish.
      if (surface.stays) expect(surface.done?.length).toBeGreaterThan(0);
    },
  );

  it.each([
    ['x.com', '/i/flow/login'],
    ['x.com', '/messages/123-456'],
    ['www.facebook.com', '/login/device-based/'],
    ['www.facebook.com', '/two_step_verification/'],
    ['www.facebook.com', '/messages/t/1'],
    ['www.instagram.com', '/accounts/login/'],
    ['www.instagram.com', '/direct/inbox/'],
    ['www.instagram.com', '/challenge/'],
  ])('runs nothing on %s%s', (host, path) => {
    expect(siteOf(host)?.exclude.some((each) => new RegExp(each).test(path))).toBe(true);
  });
});
