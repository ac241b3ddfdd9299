import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../utils/decisions/decision.ts';
import { draftsCsv } from '../../utils/desk/drafts-csv.ts';
import { type Draft, untold } from '../../utils/drafts/draft.ts';
import type { Library } from '../../utils/drafts/library.ts';
import { isLocked, lock, unlock } from '../../utils/drafts/locked.ts';
import { openRepository } from '../../utils/drafts/repository.ts';
import { writeRescue } from '../../utils/drafts/rescue.ts';
import { readLibrary, writeLibrary } from '../../utils/drafts/transfer.ts';
import type { Version } from '../../utils/drafts/version.ts';
import { emptyPlan } from '../../utils/plan/plan.ts';
import { resultOf } from '../../utils/plan/results.ts';

const draft = (id: string, text: string, given: Partial<Draft> = {}): Draft => ({
  id,
  revision: 2,
  platform: 'x',
  surface: 'x-inline',
  kind: 'post',
  account: '@dinkestirta',
  fields: [{ field: 'text', text }],
  createdAt: 1_000,
  updatedAt: 2_000,
  ...untold,
  ...given,
});
const version = (of: string, text: string, given: Partial<Version> = {}): Version => ({
  id: `${of}:1:written`,
  draft: of,
  revision: 1,
  at: 1_500,
  why: 'written',
  fields: [{ field: 'text', text }],
  ...given,
});
const library: Library = {
  drafts: [
    draft('contoh-0001', 'Satu 🩺\n"kutip"', {
      status: 'review',
      mediaNotes: 'Foto posyandu, izin ada',
      plan: {
        ...emptyPlan,
        goal: 'Warga tahu, "segera"',
        programme: 'Sehat Bersama',
        scheduledAt: 9_000,
        format: 'photo',
      },
    }),
    draft('contoh-0002', 'Dua', { deletedAt: 3_000, message: 'contoh-0001' }),
  ],
  versions: [version('contoh-0001', 'Sa')],
};
const figure = (value: number, post: string | null = null) =>
  resultOf({ date: '2026-11-24', platform: 'x', account: '@dinkestirta', post, metric: 'reach' }, value);
const decision: Decision = {
  id: 'keputusan-0001',
  at: 3_000,
  platform: 'x',
  kind: 'post',
  account: '@dinkestirta',
  findings: [{ rule: 'pii-national-id', severity: 'block' }],
  answers: [{ rule: 'saring-checklist', answered: true }],
  reason: 'Nomor "pengaduan", bukan NIK',
  outcome: 'published',
  hash: '0'.repeat(64),
};
/** With all that a backup may hold. */
const full: Library = {
  ...library,
  decisions: [decision],
  results: [figure(120), figure(7, 'contoh-0001')],
  snippets: [{ id: 'sapaan-1', kind: 'own', title: 'Sapaan', text: 'Halo, {nama} 👋' }],
  targets: { posts: 5, windows: 80, linkBack: null, reach: 1_000, reply: 60 },
};
const open = () => openRepository(`saring-${crypto.randomUUID()}`);
const file = () => JSON.parse(writeLibrary(library, 5_000));

describe('one file', () => {
  it('goes out and in and out again as it was', async () => {
    const [from, to] = [open(), open()];
    await from.takeIn(library);
    const read = readLibrary(writeLibrary(await from.whole(), 5_000));
    if (!read.ok) throw new Error(read.problem.what);
    expect(await to.takeIn(read.library)).toMatchObject({ added: 2, updated: 0, known: 0 });
    expect(writeLibrary(await to.whole(), 5_000)).toBe(writeLibrary(await from.whole(), 5_000));
    expect(await to.takeIn(read.library)).toMatchObject({ added: 0, updated: 0, known: 2 });
    expect(await to.whole()).toEqual(await from.whole());
    from.shut();
    to.shut();
  });

  it('holds decisions, figures, snippets and targets exactly', async () => {
    const [from, to] = [open(), open()];
    const { snippets, targets } = full;
    await from.takeIn(full);
    const text = writeLibrary({ ...(await from.whole()), snippets, targets } as Library, 5_000);
    const read = readLibrary(text);
    if (!read.ok) throw new Error(read.problem.what);
    expect(read.library).toEqual({ ...full, results: expect.arrayContaining(full.results ?? []) });
    expect(await to.takeIn(read.library)).toMatchObject({ added: 2, beside: 3 });
    expect(writeLibrary({ ...(await to.whole()), snippets, targets } as Library, 5_000)).toBe(text);
    expect(await to.takeIn(read.library)).toMatchObject({ added: 0, known: 2, beside: 0 });
    from.shut();
    to.shut();
  });

  it('leaves a decision and a figure that are there as they are', async () => {
    const repository = open();
    await repository.takeIn({ ...full, results: [figure(121)] });
    expect(await repository.takeIn({ ...full, decisions: [{ ...decision, reason: 'Lain' }] })).toMatchObject({
      beside: 1,
    });
    const { decisions, results } = await repository.whole();
    expect(decisions).toEqual([decision]);
    expect(results?.map(({ value }) => value).sort()).toEqual([121, 7]);
    repository.shut();
  });

  it.each<[string, Partial<Record<keyof Library, unknown>>, string, string]>([
    ['a figure under another’s name', { results: [{ ...figure(1), id: '[]' }] }, 'wrong-value', 'results[0]'],
    ['a figure twice', { results: [figure(1), figure(2)] }, 'twice', 'results[1].id'],
    [
      'a decision with a quote',
      { decisions: [{ ...decision, text: 'isi' }] },
      'wrong-value',
      'decisions[0].text',
    ],
    [
      'a snippet without a text',
      { snippets: [{ id: 'a', kind: 'own', title: 'A', text: '' }] },
      'wrong-value',
      'snippets[0].text',
    ],
    ['a target of nothing', { targets: { ...full.targets, posts: 0 } }, 'wrong-value', 'targets.posts'],
  ])('with %s is refused', (_, change, what, place) => {
    const text = JSON.stringify({ ...JSON.parse(writeLibrary(full, 0)), ...change });
    expect(readLibrary(text)).toEqual({ ok: false, problem: { what, place } });
  });

  it('of the second format is read as well', () => {
    expect(readLibrary(JSON.stringify({ ...file(), version: 2 }))).toEqual({ ok: true, library });
  });

  it('of the first format, without message, status, plan and notes, is read as well', () => {
    const { message, status, plan, mediaNotes, ...older } = draft('contoh-0001', 'Satu');
    const first = { ...file(), version: 1, drafts: [older], versions: [] };
    expect(readLibrary(JSON.stringify(first))).toEqual({
      ok: true,
      library: { drafts: [draft('contoh-0001', 'Satu')], versions: [] },
    });
  });

  it('holds any text exactly', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const read = readLibrary(writeLibrary({ drafts: [draft('contoh-0001', text)], versions: [] }, 0));
        expect(read).toMatchObject({ ok: true, library: { drafts: [{ fields: [{ text }] }] } });
      }),
    );
  });

  it('a newer text of the file takes the place, and what was there is a version', async () => {
    const repository = open();
    await repository.takeIn({ drafts: [draft('contoh-0001', 'Lama')], versions: [] });
    const newer = { drafts: [draft('contoh-0001', 'Baru', { revision: 2, updatedAt: 9_000 })], versions: [] };
    expect(await repository.takeIn(newer)).toMatchObject({ updated: 1 });
    expect(await repository.get('contoh-0001')).toMatchObject({ revision: 3, fields: [{ text: 'Baru' }] });
    expect((await repository.history('contoh-0001')).map((each) => each.fields[0]?.text)).toEqual(['Lama']);
    expect(await repository.takeIn(newer)).toMatchObject({ known: 1, updated: 0 });
    repository.shut();
  });

  it('an older text of the file becomes a version', async () => {
    const repository = open();
    await repository.takeIn({ drafts: [draft('contoh-0001', 'Kini', { updatedAt: 9_000 })], versions: [] });
    await repository.takeIn({ drafts: [draft('contoh-0001', 'Dulu')], versions: [] });
    expect(await repository.get('contoh-0001')).toMatchObject({ fields: [{ text: 'Kini' }] });
    expect((await repository.history('contoh-0001')).map((each) => each.fields[0]?.text)).toEqual(['Dulu']);
    repository.shut();
  });

  it('versions of the same name and another text stand side by side', async () => {
    const repository = open();
    await repository.takeIn(library);
    await repository.takeIn({ ...library, versions: [version('contoh-0001', 'Lain', { at: 1_600 })] });
    expect((await repository.history('contoh-0001')).map((each) => each.fields[0]?.text)).toEqual([
      'Lain',
      'Sa',
    ]);
    repository.shut();
  });
});

describe('a damaged or hostile file: the first problem, with its place', () => {
  const changed = (change: (value: ReturnType<typeof file>) => unknown): string => {
    const value = file();
    change(value);
    return JSON.stringify(value);
  };
  const nested = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  it.each<[string, () => string, string, string]>([
    ['cut off', () => writeLibrary(library, 0).slice(0, -20), 'not-json', ''],
    ['empty', () => '', 'not-json', ''],
    ['something else', () => '{"name":"paket"}', 'not-ours', ''],
    ['a list', () => '[]', 'not-ours', ''],
    ['nested beyond measure', () => nested, 'not-ours', ''],
    ['a later format', () => changed((value) => (value.version = 4)), 'newer', ''],
    ['no drafts', () => changed((value) => delete value.drafts), 'wrong-value', 'drafts'],
    [
      'a text that is a number',
      () => changed((value) => (value.drafts[1].fields[0].text = 7)),
      'wrong-value',
      'drafts[1].fields[0].text',
    ],
    [
      'a strange platform',
      () => changed((value) => (value.drafts[0].platform = 'myspace')),
      'wrong-value',
      'drafts[0].platform',
    ],
    [
      'a negative time',
      () => changed((value) => (value.drafts[0].updatedAt = -1)),
      'wrong-value',
      'drafts[0].updatedAt',
    ],
    [
      'a key too many',
      () => changed((value) => (value.drafts[1].script = 'x')),
      'wrong-value',
      'drafts[1].script',
    ],
    [
      'an id that is a path',
      () => changed((value) => (value.drafts[0].id = '../../etc')),
      'wrong-value',
      'drafts[0].id',
    ],
    [
      'the same id twice',
      () => changed((value) => value.drafts.push(value.drafts[0])),
      'twice',
      'drafts[2].id',
    ],
    [
      'a version of nothing',
      () => changed((value) => (value.versions[0].draft = 'tidak-ada')),
      'stray-version',
      'versions[0].draft',
    ],
    [
      'a prototype',
      () => writeLibrary(library, 0).replace('"revision"', '"__proto__": {"x": 1}, "revision"'),
      'foreign-key',
      'drafts[0].__proto__',
    ],
    ['a constructor', () => changed((value) => (value.constructor = {})), 'foreign-key', 'constructor'],
    [
      'a text of 50 MB',
      () => changed((value) => (value.drafts[0].fields[0].text = 'x'.repeat(50_000_000))),
      'wrong-value',
      'drafts[0].fields[0].text',
    ],
  ])('%s', (_, text, what, place) => {
    expect(readLibrary(text())).toEqual({ ok: false, problem: { what, place } });
  });

  it('leaves no trace on what objects inherit', () => {
    readLibrary(writeLibrary(library, 0).replace('"revision"', '"__proto__": {"polluted": 1}, "revision"'));
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('is read in seconds at 50 MB', () => {
    const rows = Array.from({ length: 60_000 }, (_, n) => draft(`banyak-${n}`, 'kata '.repeat(130)));
    const text = JSON.stringify({ ...file(), drafts: [...rows, { ...rows[0], id: 'x' }], versions: [] });
    expect(text.length).toBeGreaterThan(50_000_000);
    const from = performance.now();
    expect(readLibrary(text)).toEqual({
      ok: false,
      problem: { what: 'wrong-value', place: 'drafts[60000].id' },
    });
    expect(performance.now() - from).toBeLessThan(20_000);
  });
});

describe('the file of a database that could not be upgraded', () => {
  const raw = {
    version: 10,
    tables: {
      drafts: [draft('contoh-0001', 'Satu'), { id: 'rusak-0001' }, draft('contoh-0002', 'Dua')] as unknown[],
      versions: [version('contoh-0001', 'Sa'), version('rusak-0001', 'Tak bertuan')] as unknown[],
      decisions: [decision] as unknown[],
      results: [figure(3), { ...figure(1), id: '[]' }] as unknown[],
      writers: [{ draft: 'contoh-0001' }] as unknown[],
    },
  };
  const changed = (
    change: (value: Record<string, unknown> & { tables: Record<string, unknown> }) => void,
  ) => {
    const value = JSON.parse(writeRescue(raw, {}, 5_000));
    change(value);
    return JSON.stringify(value);
  };

  it('gives every row that can be read, and names the first that cannot', () => {
    const { snippets, targets } = full;
    expect(readLibrary(writeRescue(raw, { snippets, targets } as Library, 5_000))).toEqual({
      ok: true,
      library: {
        drafts: [draft('contoh-0001', 'Satu'), draft('contoh-0002', 'Dua')],
        versions: [version('contoh-0001', 'Sa')],
        decisions: [decision],
        results: [figure(3)],
        snippets,
        targets,
      },
      left: { count: 3, first: 'tables.drafts[1]' },
    });
  });

  it.each<[string, () => string, string, string]>([
    ['without drafts', () => changed(({ tables }) => delete tables.drafts), 'wrong-value', 'tables.drafts'],
    [
      'whose table is none',
      () => changed(({ tables }) => (tables.versions = {})),
      'wrong-value',
      'tables.versions',
    ],
    ['with a key too many', () => changed((value) => (value.script = 'x')), 'wrong-value', 'script'],
    [
      'with a prototype in a row',
      () => changed(() => {}).replace('"revision"', '"__proto__": {"x": 1}, "revision"'),
      'foreign-key',
      'tables.drafts[0].__proto__',
    ],
    ['cut off', () => changed(() => {}).slice(0, -9), 'not-json', ''],
  ])('%s is refused with its place', (_, text, what, place) => {
    expect(readLibrary(text())).toEqual({ ok: false, problem: { what, place } });
  });

  it('a row that is there twice counts once', () => {
    const read = readLibrary(
      changed(({ tables }) => (tables.drafts = [raw.tables.drafts[0], raw.tables.drafts[0]])),
    );
    expect(read).toMatchObject({ ok: true, library: { drafts: [{ id: 'contoh-0001' }] } });
    expect(read).toMatchObject({ left: { first: 'tables.drafts[1]' } });
  });
});

describe('behind a pass phrase', () => {
  const text = writeLibrary(library, 5_000);

  it('opens with the phrase alone', async () => {
    const locked = await lock(text, 'kata sandi é');
    expect(isLocked(locked)).toBe(true);
    expect(isLocked(text)).toBe(false);
    expect(locked).not.toContain('Satu');
    expect(JSON.parse(locked).rounds).toBeGreaterThanOrEqual(600_000);
    expect(await unlock(locked, 'kata sandi e\u0301')).toBe(text);
    expect(await unlock(locked, 'kata sandi')).toBeNull();
  });

  it('never twice the same, and no change goes unnoticed', async () => {
    const [one, two] = [await lock(text, 'sandi'), await lock(text, 'sandi')];
    expect(JSON.parse(one).data).not.toBe(JSON.parse(two).data);
    const changed = JSON.parse(one);
    changed.data = `${changed.data[0] === 'A' ? 'B' : 'A'}${changed.data.slice(1)}`;
    expect(await unlock(JSON.stringify(changed), 'sandi')).toBeNull();
  });

  it('a file cannot make us work for hours, nor weaken the lock', async () => {
    const locked = JSON.parse(await lock(text, 'sandi'));
    expect(await unlock(JSON.stringify({ ...locked, rounds: 4_000_000_000 }), 'sandi')).toBeNull();
    expect(await unlock(JSON.stringify({ ...locked, rounds: 1 }), 'sandi')).toBeNull();
    expect(await unlock('{', 'sandi')).toBeNull();
  });
});

describe('for spreadsheets', () => {
  it.each(['=1+1', '+62 811', '-1', '@dinkes', '\t=x', '＝1', ' =HYPERLINK("http://x")'])(
    '%j is no formula',
    (text) => {
      const row = draftsCsv([draft('contoh-0001', text)]).split('\r\n')[1] ?? '';
      expect(row).toContain(`"'${text.replaceAll('"', '""')}"`);
    },
  );

  it('quotes, commas and lines stay in their cell', () => {
    const csv = draftsCsv([draft('contoh-0001', 'a "b", c\nd')]);
    expect(csv.startsWith('\uFEFF"id","platform"')).toBe(true);
    expect(csv).toContain('"a ""b"", c\nd"');
  });

  it('says status, plan and notes', () => {
    const [names, row] = draftsCsv(library.drafts).replace('\uFEFF', '').split('\r\n').map(cells);
    const said = Object.fromEntries((names ?? []).map((name, i) => [name, row?.[i]]));
    expect(said).toMatchObject({
      message: 'contoh-0001',
      status: 'review',
      scheduled: '1970-01-01T00:00:09.000Z',
      media: 'Foto posyandu, izin ada',
      goal: 'Warga tahu, "segera"',
      programme: 'Sehat Bersama',
      format: 'photo',
      horizon: '',
    });
  });
});

/** The cells of one line; every cell is in quotes. */
function cells(line: string): string[] {
  return [...line.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell]) => (cell ?? '').replaceAll('""', '"'));
}
