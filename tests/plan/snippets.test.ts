/** Snippets: blanks, campaign links, and what is known before anybody types. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { exampleInstitution } from '../../utils/guideline/example.ts';
import { exampleGuideline } from '../../utils/guideline/guideline.ts';
import { campaignLink, slug, webAddress } from '../../utils/plan/snippets/campaign.ts';
import { hashtag, kindsFor, snippetsOf, type Wordings } from '../../utils/plan/snippets/catalogue.ts';
import { knownValues } from '../../utils/plan/snippets/known.ts';
import { blanksOf, filled, parseSnippets, unfilled } from '../../utils/plan/snippets/snippet.ts';
import { platforms } from '../../utils/platform.ts';
import { checkerOf, contextOf } from '../checker/given.ts';

const wordings = (language: string) =>
  JSON.parse(readFileSync(`locales/${language}/snippets.json`, 'utf8')) as Wordings;

describe('blanks', () => {
  it('are named once, and keep the capital of their sentence', () => {
    const text = '{Sapaan} {nama}, {sapaan} tidak sendirian.';
    expect(blanksOf(text)).toEqual(['sapaan', 'nama']);
    expect(unfilled(text, { sapaan: 'kakak', nama: ' ' })).toEqual(['nama']);
    expect(filled(text, { sapaan: 'kakak' })).toBeNull();
    expect(filled(text, { sapaan: 'kakak', nama: 'Sri' })).toBe('Kakak Sri, kakak tidak sendirian.');
  });

  it('what is typed is taken as it is, braces and all', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }).filter((each) => each.trim() !== ''),
        (value) => {
          expect(filled('a {nama} b', { nama: value })).toBe(`a ${value.trim()} b`);
        },
      ),
    );
  });
});

describe('campaign links', () => {
  test.each([
    [
      'https://dinkes.go.id/imunisasi',
      'x',
      'Sehat Bersama',
      'https://dinkes.go.id/imunisasi?utm_source=x&utm_medium=social&utm_campaign=sehat-bersama',
    ],
    [
      'https://dinkes.go.id/a?b=1&utm_source=lama#bagian',
      'facebook',
      '',
      'https://dinkes.go.id/a?b=1&utm_source=facebook&utm_medium=social#bagian',
    ],
    [
      'dinkes.go.id',
      'youtube',
      'Pekan ke-2',
      'https://dinkes.go.id/?utm_source=youtube&utm_medium=social&utm_campaign=pekan-ke-2',
    ],
  ] as const)('%s on %s', (address, platform, campaign, link) =>
    expect(campaignLink(address, platform, campaign)).toBe(link),
  );

  it('no other kind of address gets any', () => {
    for (const address of [
      'javascript:alert(1)',
      'data:text/html,x',
      'dua kata',
      '',
      'lokal',
      'mailto:a@b.id',
    ])
      expect(webAddress(address), address).toBeNull();
  });

  it('the same link twice is the same, and keeps every other parameter', () => {
    fc.assert(
      fc.property(
        fc.webUrl({ withQueryParameters: true }),
        fc.constantFrom(...platforms),
        fc.string(),
        (address, platform, campaign) => {
          const once = campaignLink(address, platform, campaign);
          expect(campaignLink(once ?? '', platform, campaign)).toBe(once);
          const url = new URL(once ?? '');
          expect(url.searchParams.getAll('utm_source')).toEqual([platform]);
          for (const [name, value] of new URL(address).searchParams)
            if (!name.startsWith('utm_')) expect(url.searchParams.getAll(name)).toContain(value);
        },
      ),
    );
  });

  it('slugs are plain', () => expect(slug('  Sehat Bérsama: 2026! ')).toBe('sehat-bersama-2026'));
});

describe('the catalogue', () => {
  const list = snippetsOf(exampleGuideline, wordings('id'), [], 'x');

  it('has links, tags, greetings, questions and the twelve answers; ids are unique', () => {
    const count = (kind: string) => list.filter((each) => each.kind === kind).length;
    expect(count('reply')).toBe(12);
    expect(count('link')).toBe(exampleInstitution.services.length + 1);
    expect(count('tag')).toBe(exampleInstitution.programmes.length);
    expect(count('question')).toBeGreaterThan(3);
    expect(count('greeting')).toBeGreaterThan(1);
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    expect(parseSnippets(list)).toEqual(list);
  });

  it('a closed service is not offered; reference accounts only where they are', () => {
    const institution = {
      ...exampleInstitution,
      services: [{ name: 'Lama', aliases: [], url: 'https://a.go.id', status: 'closed' as const }],
      references: [
        { platform: 'x' as const, handle: 'infobmkg' },
        { platform: 'instagram' as const, handle: '@infobmkg' },
      ],
    };
    const found = snippetsOf({ ...exampleGuideline, institution }, {}, [], 'x');
    expect(found.map(({ text }) => text)).toEqual([
      exampleInstitution.homepage,
      '#SehatBersama',
      '#TirtaBebasStunting',
      '@infobmkg',
    ]);
  });

  it('answers come first when answering', () => {
    expect(kindsFor('comment')[0]).toBe('reply');
    expect(kindsFor('post').at(-1)).toBe('reply');
  });

  test.each([
    ['Sehat Bersama', '#SehatBersama'],
    ['UMKM naik kelas', '#UMKMNaikKelas'],
    ['1.000 pohon', '#1000Pohon'],
  ])('%s', (name, tag) => expect(hashtag(name)).toBe(tag));
});

describe('what is known', () => {
  const friday = Date.parse('2026-11-27T15:00:00+08:00');
  const known = (language: 'id' | 'en') =>
    knownValues(exampleInstitution, { platform: 'x', account: '@dinkestirta' }, language, friday);

  it('the persona, the channel, and a deadline on a working day in the own zone', () => {
    expect(known('id')).toMatchObject({
      sapaan: 'Sobat Sehat',
      kanal: 'ULT (0370) 555-0119',
      'batas jawab': 'Senin, 30 November 2026, pukul 16.00 WITA',
      'batas selesai': 'Rabu, 2 Desember 2026, pukul 16.00 WITA',
      waktu: 'sore',
    });
    expect(known('en')['deadline to answer']).toBe('Monday, 30 November 2026, 16:00 WITA');
  });

  it('names and facts are never guessed', () => {
    for (const name of ['nama', 'masalah', 'nomor laporan', 'name', 'problem']) {
      expect(known('id')[name]).toBeUndefined();
      expect(known('en')[name]).toBeUndefined();
    }
  });
});

describe.each(['id', 'en'] as const)('the wordings in %s', (language) => {
  const entries = Object.entries(wordings(language));

  it('are the same pieces as in the other language', () => {
    expect(Object.keys(wordings('en'))).toEqual(Object.keys(wordings('id')));
  });

  test.each(entries)('%s: filled, it passes the checker as an answer', (id, { text }) => {
    const checker = checkerOf(language);
    const sample: Record<string, string> = Object.fromEntries(
      blanksOf(text).map((name) => [name, /kanal|channel/.test(name) ? 'ULT Dinas Sosial' : 'antrean']),
    );
    const values = {
      ...sample,
      ...knownValues(
        exampleInstitution,
        { platform: 'x', account: '@dinkestirta' },
        language,
        Date.parse('2026-11-27T15:00:00+08:00'),
      ),
    };
    const full = filled(text, values) ?? '';
    expect(full).not.toMatch(/[{}]/);
    const kind = id.startsWith('reply') ? 'reply' : 'post';
    const found = checker.check([{ field: 'text', text: full }], contextOf({ kind }));
    expect(found.filter(({ severity }) => severity === 'block').map(({ rule }) => rule)).toEqual([]);
    if (language === 'id' && kind === 'reply')
      expect(
        found.filter(({ severity }) => severity === 'warn').map(({ rule, message }) => `${rule}: ${message}`),
      ).toEqual([]);
    // An unfilled one would not get past it.
    if (text.includes('{'))
      expect(checker.check([{ field: 'text', text }], contextOf({ kind })).map(({ rule }) => rule)).toContain(
        'placeholder-left',
      );
  });
});
