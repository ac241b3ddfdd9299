/** What was built, looked at as files: sizes, permissions, and what must never be in a package. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

const builds = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;
const pages = [
  'https://business.facebook.com/latest/*',
  'https://studio.youtube.com/*',
  'https://twitter.com/*',
  'https://web.facebook.com/*',
  'https://www.facebook.com/*',
  'https://www.instagram.com/*',
  'https://www.youtube.com/*',
  'https://x.com/*',
];

/** Bytes. */
const residentLimit = 6 * 1024;
const packageLimit = 1.5 * 1024 * 1024;

for (const [name, folder] of Object.entries(builds)) {
  test.describe(name, () => {
    test('asks for these permissions and no more', () => {
      const manifest = manifestOf(folder);
      expect(manifest.manifest_version).toBe(3);
      const shared = ['alarms', 'notifications', 'scripting', 'storage'];
      const wanted = name === 'chromium' ? [...shared, 'sidePanel'].sort() : shared;
      expect([...manifest.permissions].sort()).toEqual(wanted);
      expect([...manifest.host_permissions].sort()).toEqual(pages);
      expect(manifest.optional_permissions).toBeUndefined();
      expect(manifest.optional_host_permissions).toBeUndefined();
      expect(manifest.externally_connectable).toBeUndefined();
    });

    test('opens one page to the sites, the panel, and only to them', () => {
      const open = manifestOf(folder).web_accessible_resources;
      expect(open.flatMap(({ resources }) => resources)).toEqual(['panel.html']);
      for (const match of open.flatMap(({ matches }) => matches)) {
        expect(pages.some((page) => page.startsWith(match.replace(/\*$/, '')))).toBe(true);
      }
    });

    test('lets its own pages run no foreign code and reach no foreign host', () => {
      const policy = manifestOf(folder).content_security_policy.extension_pages;
      expect(policy).toContain("script-src 'self'");
      expect(policy).toContain("connect-src 'self'");
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
    });

    test('runs one small script on every page of the sites, and nothing else', () => {
      const scripts = manifestOf(folder).content_scripts;
      expect(scripts).toHaveLength(1);
      const [resident] = scripts;
      expect([...(resident?.matches ?? [])].sort()).toEqual(pages);
      expect(resident?.run_at).toBe('document_start');
      expect(resident?.css).toBeUndefined();
      const bytes = (resident?.js ?? []).reduce(
        (sum, file) => sum + gzipSync(read(folder, file), { level: 9 }).length,
        0,
      );
      expect(bytes, 'gzip bytes of the resident script').toBeLessThanOrEqual(residentLimit);
    });

    test('holds no HTML from strings, no code from strings, no network call and no remote address', () => {
      const found = filesOf(folder)
        .filter((file) => /\.(js|html|css)$/.test(file))
        .flatMap((file) => offences(read(folder, file).toString('utf8')).map((what) => `${file}: ${what}`));
      expect(found).toEqual([]);
    });

    test('fits the budget of the package', () => {
      const bytes = filesOf(folder).reduce((sum, file) => sum + deflateRawSync(read(folder, file)).length, 0);
      expect(bytes, 'compressed bytes of all files').toBeLessThanOrEqual(packageLimit);
    });

    test('names every file that its manifest names', () => {
      const manifest = JSON.stringify(manifestOf(folder));
      const named = [...manifest.matchAll(/"\/?([\w./-]+\.(?:js|html|css|png|svg))"/g)].map(
        ([, file]) => file ?? '',
      );
      expect(named.length).toBeGreaterThan(3);
      expect(named.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
    });
  });
}

interface Manifest {
  manifest_version: number;
  permissions: string[];
  host_permissions: string[];
  optional_permissions?: string[];
  optional_host_permissions?: string[];
  externally_connectable?: unknown;
  web_accessible_resources: { resources: string[]; matches: string[] }[];
  content_security_policy: { extension_pages: string };
  content_scripts: { matches: string[]; js: string[]; css?: string[]; run_at: string }[];
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(read(folder, 'manifest.json').toString('utf8')) as Manifest;
}

function filesOf(folder: string): string[] {
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length));
}

function read(folder: string, file: string): Buffer {
  return readFileSync(join(folder, file));
}

function offences(text: string): string[] {
  const found: string[] = [];
  // Preact carries its dangerouslySetInnerHTML, which no source of ours uses (tests/architecture.test.ts).
  const own = text
    .replace(/\.innerHTML\s*=\s*\w+\.__html\b/g, '')
    // The pattern engine calls a method of its own so: it asks whether a text holds the words that a pattern needs.
    .replace(/\beval\(\w+,\w+\)\{switch\(this\.type\)/g, '')
    .replace(/this\.(?:prefilter|subs\[\w+\])\.eval\(/g, '');
  if (/\.(innerHTML|outerHTML)\s*=(?!=)|insertAdjacentHTML|document\.write\b/.test(own))
    found.push('HTML from a string');
  if (/\beval\s*\(|\bnew Function\b/.test(own)) found.push('code from a string');
  if (/\bfetch\s*\(|XMLHttpRequest|\bnew WebSocket\b|sendBeacon|importScripts/.test(text))
    found.push('a network call');
  const loading =
    /(?:src|href)\s*=\s*["']https?:\/\/[^"']+|url\(\s*["']?https?:[^)]+|@import[^;]+|\bimport\(\s*["'`]https?:[^)]+/g;
  for (const [address] of text.matchAll(loading)) found.push(`something loaded from elsewhere: ${address}`);
  return found;
}
