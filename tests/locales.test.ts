import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type TextKey, textsFor } from '../locales/index.ts';

type Entries = Record<string, string | { one: string; other: string }>;

const id = entries('id');
const en = entries('en');

function entries(language: string): Entries {
  return JSON.parse(readFileSync(`locales/${language}/ui.json`, 'utf8')) as Entries;
}

function forms(entry: Entries[string] | undefined): string[] {
  return typeof entry === 'string' ? [entry] : Object.values(entry ?? {});
}

/** The same in both languages: names, and words that Indonesian took over as they are. */
const shared = new Set([
  ...['Facebook', 'Instagram', 'X', 'YouTube', 'FB', 'IG', 'YT', 'Saring'],
  ...['Video', 'video', 'carousel', 'story', 'reel', 'Format', 'Platform', 'Editor', 'Status', 'Filter'],
  ...['Domain', 'Unit', 'Hotline'],
]);
/** Names of courses and places, whatever the language around them. */
const names = /BP PAUD dan Dikmas|Dinas Kesehatan Kota Awan|Antrean puskesmas|saring sebelum sharing/gi;
const indonesian = /\b(?:yang|dan|untuk|tidak|dengan|atau|ini|itu|dari|belum|sudah|akan|bila|agar)\b/i;
const english = /\b(?:the|and|of|with|not|is|are|your|this|that|from|when|until)\b/i;

/** True for a text that nobody has translated: the same in both, or with the small words of the other language in it. */
function isLeft(own: Entries[string] | undefined, other: Entries[string] | undefined): boolean {
  const bare = (text: string) => text.replace(/\{\w+\}|“[^”]*”/g, '').replace(names, '');
  const [first = ''] = forms(own);
  const same = forms(other).includes(first) && /\p{L}/u.test(bare(first)) && !shared.has(first);
  return same || forms(other).some((text) => indonesian.test(bare(text))) || english.test(bare(first));
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();
}

/** Every string and template literal in the code, templates with `*` for what is filled in. */
function literals(): Set<string> {
  const found = new Set<string>();
  for (const folder of ['components', 'entrypoints', 'utils', 'locales']) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.tsx?$/.test(entry.name)) continue;
      const code = readFileSync(join(entry.parentPath, entry.name), 'utf8');
      for (const [, text] of code.matchAll(/'([a-z][\w.-]*)'/g)) found.add(text ?? '');
      for (const [, text] of code.matchAll(/`([a-z][^`\s]*)`/g))
        found.add((text ?? '').replace(/\$\{[^}]*\}/g, '*'));
    }
  }
  return found;
}

describe('texts of the interface', () => {
  test('both languages have the same keys in the same order', () => {
    expect(Object.keys(en)).toEqual(Object.keys(id));
  });

  test.each(Object.keys(id))('%s has the same placeholders in every form', (key) => {
    const [first = '', ...others] = [...forms(id[key]), ...forms(en[key])];
    const counted = forms(en[key]).length > 1;
    for (const other of others) {
      expect(placeholders(other), `${first} / ${other}`).toEqual(placeholders(first));
    }
    if (counted) expect(placeholders(first).some((name) => name === 'n' || name === 'count')).toBe(true);
  });

  test('Indonesian has no plural forms, English has one and other', () => {
    for (const entry of Object.values(id)) expect(entry).toBeTypeOf('string');
    for (const entry of Object.values(en)) {
      if (typeof entry !== 'string') expect(Object.keys(entry)).toEqual(['one', 'other']);
    }
  });

  test('no key is unused', () => {
    const used = literals();
    const patterns = [...used]
      .filter((text) => /^[a-z-]+\.\*$/.test(text))
      .map((text) => new RegExp(`^${text.replace(/[.]/g, '\\.').replace('*', '.+')}$`));
    const unused = Object.keys(id).filter(
      (key) => !used.has(key) && !patterns.some((pattern) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });

  test('no key is missing', () => {
    const asked = new Set<string>();
    for (const folder of ['components', 'entrypoints', 'utils']) {
      for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile() || !/\.tsx?$/.test(entry.name)) continue;
        const code = readFileSync(join(entry.parentPath, entry.name), 'utf8');
        for (const [, key] of code.matchAll(/\bt\(\s*'([^']+)'/g)) asked.add(key ?? '');
      }
    }
    expect(asked.size).toBeGreaterThan(200);
    expect([...asked].filter((key) => !(key in id) || !(key in en))).toEqual([]);
  });

  test('no text was left in the other language', () => {
    expect(Object.keys(id).filter((key) => isLeft(id[key], en[key]))).toEqual([]);
  });

  test('no text names a rule by its id', () => {
    const ids = Object.keys(JSON.parse(readFileSync('locales/id/rules.json', 'utf8')) as object).filter(
      (each) => each.includes('-'),
    );
    for (const [key, entry] of [...Object.entries(id), ...Object.entries(en)])
      for (const text of forms(entry))
        expect(
          ids.filter((each) => text.includes(each)),
          key,
        ).toEqual([]);
  });

  test('no text says what a machine would say', () => {
    for (const entry of [...Object.values(id), ...Object.values(en)]) {
      for (const text of forms(entry)) {
        expect(text).not.toMatch(/error|gagal total|invalid|null|undefined|!/i);
        expect(text.trim()).toBe(text);
      }
    }
  });
});

describe('the store’s texts', () => {
  test.each(['id', 'en'])('%s: name and description are within the stores’ limits', (language) => {
    const messages = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));
    expect(Object.keys(messages)).toEqual(['name', 'description', 'open', 'toggle', 'next', 'previous']);
    // https://developer.chrome.com/docs/extensions/reference/manifest: 75 and 132 characters.
    expect(messages.name.message.length).toBeLessThanOrEqual(75);
    expect(messages.description.message.length).toBeLessThanOrEqual(132);
  });
});

describe('formats', () => {
  const now = new Date(2026, 10, 22, 14, 32).getTime();
  const daysAgo = (days: number, hour = 9) => new Date(2026, 10, 22 - days, hour, 5).getTime();

  test.each<[string, number, string, string]>([
    ['seconds ago', now - 20_000, 'baru saja', 'just now'],
    ['one minute ago', now - 60_000, '1 menit lalu', '1 minute ago'],
    ['twelve minutes ago', now - 12 * 60_000, '12 menit lalu', '12 minutes ago'],
    ['this morning', daysAgo(0), 'hari ini 09.05', 'today 09:05'],
    ['yesterday, less than a day ago', daysAgo(1, 23), 'kemarin 23.05', 'yesterday 23:05'],
    ['this week', daysAgo(3), 'Kamis 09.05', 'Thursday 09:05'],
    ['a week ago', daysAgo(7), '15 Nov', '15 Nov'],
    ['another year', daysAgo(400), '18 Okt 2025', '18 Oct 2025'],
    ['a clock that was set back', now + 3_600_000, 'hari ini 15.32', 'today 15:32'],
  ])('%s', (_, at, indonesian, english) => {
    expect(textsFor('id').when(at, now)).toBe(indonesian);
    expect(textsFor('en').when(at, now)).toBe(english);
  });

  test('numbers are written as the language writes them', () => {
    expect(textsFor('id').t('status.of', { count: 1204, limit: 63_206 })).toBe('1.204 dari 63.206 karakter');
    expect(textsFor('en').t('status.of', { count: 1204, limit: 63_206 })).toBe('1,204 of 63,206 characters');
    expect(textsFor('en').t('status.left', { n: 1 })).toBe('1 character left');
    expect(textsFor('en').t('status.left', { n: 0 })).toBe('0 characters left');
  });

  test('what people wrote is put in as it is', () => {
    const key: TextKey = 'fix.replace';
    expect(textsFor('id').t(key, { from: '{to} $1', to: '$&' })).toBe('Ganti “{to} $1” menjadi “$&”');
  });
});

describe('the rules’ texts', () => {
  type RuleEntry = Record<string, unknown>;
  const read = (language: string) =>
    JSON.parse(readFileSync(`locales/${language}/rules.json`, 'utf8')) as Record<string, RuleEntry>;
  const [inIndonesian, inEnglish] = [read('id'), read('en')];

  test('every rule speaks both languages, with the same parts', () => {
    expect(Object.keys(inEnglish)).toEqual(Object.keys(inIndonesian));
    for (const [rule, own] of Object.entries(inIndonesian))
      expect(Object.keys(inEnglish[rule] ?? {}).sort(), rule).toEqual(Object.keys(own).sort());
  });

  test.each(['message', 'why', 'todo'])('no %s was left in the other language', (part) => {
    const left = Object.keys(inIndonesian).filter((rule) =>
      isLeft(String(inIndonesian[rule]?.[part] ?? ''), String(inEnglish[rule]?.[part] ?? '')),
    );
    expect(left).toEqual([]);
  });
});
