/** The shape of the source, executable: who imports whom, what never ships, how files are named and how long they get. */
import { describe, expect, test } from 'vitest';
import { type Arrow, arrows, pageScripts, registries } from './architecture/arrows.ts';
import {
  dangling,
  type Import,
  importsOf,
  pathTo,
  readSource,
  type SourceFile,
} from './architecture/source.ts';

/** Lines; above it a file is more than one idea. Data may be as long as it is. */
const ceilings: Readonly<Record<string, number>> = { ts: 300, tsx: 300, html: 300, css: 500 };
const isData = /\/lexicons\//;

const source = readSource();
const files = [...source.values()];
const scripts = files.filter(({ path }) => /\.tsx?$/.test(path));

test('there is source to look at', () => {
  expect(scripts.length).toBeGreaterThan(20);
});

describe('imports', () => {
  test('every file is named with its extension and exists', () => {
    expect(dangling(source)).toEqual([]);
  });

  test('arrows point one way', () => {
    expect(scripts.flatMap(({ path, imports }) => imports.flatMap((each) => against(path, each)))).toEqual(
      [],
    );
  });

  test('only registries pass on what they import', () => {
    const passing = scripts.filter(({ imports }) => imports.some(({ reexport }) => reexport));
    expect(passing.map(({ path }) => path).filter((path) => !registries.includes(path))).toEqual([]);
  });

  test('Dexie is imported by the repository alone', () => {
    const users = scripts.filter(({ imports }) => imports.some(({ to }) => to === 'dexie'));
    expect(users.map(({ path }) => path)).toEqual(['utils/drafts/repository.ts']);
  });

  const inPage = scripts.filter(({ path }) => pageScripts.test(path));
  test('there are two scripts that run in the page', () => {
    expect(inPage).toHaveLength(2);
  });

  test.each(inPage)('$path brings no database into the page', ({ path }) => {
    const isDatabase = (to: string) => to === 'dexie' || to === 'utils/drafts/repository.ts';
    expect(pathTo(source, path, isDatabase)?.join(' → ') ?? 'nothing').toBe('nothing');
  });

  test('the resident script brings neither Preact nor rules nor validation into every page', () => {
    const isHeavy = (to: string) => /^(preact|zustand|valibot)\b/.test(to) || to.startsWith('utils/checker/');
    const chain = pathTo(source, 'entrypoints/watch.ts', isHeavy);
    expect(chain?.join(' → ') ?? 'nothing').toBe('nothing');
  });
});

describe('source', () => {
  test.each([
    ['the type any', /(?:[:<|&,(]\s*|\bas\s+)any\b(?!\s*\))/],
    [
      'HTML from strings',
      /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML)\b|document\.write/,
    ],
    ['the network', /\bfetch\s*\(|\b(XMLHttpRequest|WebSocket|EventSource|WebTransport|sendBeacon)\b/],
    ['code from strings', /\beval\s*\(|\bnew\s+Function\b/],
    ['an open shadow root', /attachShadow\(\s*\{[^}]*mode:\s*'open'/],
    ['the browser API past its one import', /\bchrome\.[a-z]+\./],
  ])('has no %s', (_, forbidden) => {
    expect(
      scripts.filter(({ text }) => forbidden.test(withoutComments(text))).map(({ path }) => path),
    ).toEqual([]);
  });

  test('a file is one idea', () => {
    const long = files
      .filter(({ path }) => !isData.test(path))
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ path, lines }) => lines > (ceilings[path.split('.').at(-1) ?? ''] ?? Infinity));
    expect(long).toEqual([]);
  });

  test('every word list says on top where its words come from', () => {
    const lists = scripts.filter(({ path }) => isData.test(path));
    expect(lists.length).toBeGreaterThan(0);
    const origin = /\b(source:|own (list|selection)|public record)/i;
    const silent = lists.filter(({ text }) => !origin.test(/^\/\*\*[\s\S]*?\*\//.exec(text)?.[0] ?? ''));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  test('files are named after what they are', () => {
    expect(files.map(misnamed).filter(Boolean)).toEqual([]);
  });
});

describe('the reader of imports', () => {
  test.each([
    ["import { a } from './b.ts';", { to: 'x/b.ts', kind: 'file', typeOnly: false, reexport: false }],
    ["import type { A } from '../b.ts';", { to: 'b.ts', kind: 'file', typeOnly: true, reexport: false }],
    [
      "import { type A, type B } from './b.ts';",
      { to: 'x/b.ts', kind: 'file', typeOnly: true, reexport: false },
    ],
    ["import { type A, b } from './b.ts';", { to: 'x/b.ts', kind: 'file', typeOnly: false, reexport: false }],
    [
      "import {\n  a,\n  b,\n} from 'dexie';",
      { to: 'dexie', kind: 'package', typeOnly: false, reexport: false },
    ],
    ["import './a.css';", { to: 'x/a.css', kind: 'file', typeOnly: false, reexport: false }],
    ["const a = await import('./b.ts');", { to: 'x/b.ts', kind: 'file', typeOnly: false, reexport: false }],
    ["export * from './b.ts';", { to: 'x/b.ts', kind: 'file', typeOnly: false, reexport: true }],
  ])('%j', (text, found) => {
    expect(importsOf('x/a.ts', text)).toEqual([found]);
  });

  test('a chain through a file of types is no chain', () => {
    const chain = (clause: string) =>
      new Map<string, SourceFile>([
        ['a.ts', { path: 'a.ts', text: '', imports: importsOf('a.ts', `import ${clause} from './b.ts';`) }],
        ['b.ts', { path: 'b.ts', text: '', imports: importsOf('b.ts', "import { Dexie } from 'dexie';") }],
      ]);
    expect(pathTo(chain('{ b }'), 'a.ts', (to) => to === 'dexie')).toEqual(['a.ts', 'b.ts', 'dexie']);
    expect(pathTo(chain('type { B }'), 'a.ts', (to) => to === 'dexie')).toBeNull();
  });
});

/** What an import does wrong, in a sentence; nothing when it is right. */
function against(path: string, { to, kind, typeOnly }: Import): string[] {
  const arrow = arrows.find(({ from }) => path.startsWith(from));
  if (!arrow) return [`${path}: no arrow says what it may import (tests/architecture/arrows.ts)`];
  if (isAllowed(path, arrow, to, kind, typeOnly)) return [];
  return [`${path} → ${to}: ${arrow.why}`];
}

function isAllowed(path: string, arrow: Arrow, to: string, kind: Import['kind'], typeOnly: boolean): boolean {
  const begins = (list: readonly string[] = []) => list.some((start) => to.startsWith(start));
  if (kind === 'package') return arrow.packages?.includes(to) || (typeOnly && begins(arrow.types));
  // The parts of one entrypoint stand in one folder.
  const folder = /^entrypoints\/[^/]+\//.exec(path)?.[0];
  if (folder && to.startsWith(folder)) return true;
  return begins(arrow.to) || (typeOnly && begins(arrow.types));
}

function misnamed({ path }: SourceFile): string | null {
  const name = path.split('/').at(-1) ?? '';
  if (/^(helpers?|manager|types|utils\d?|misc|common|service)\./i.test(name)) return `${path}: says nothing`;
  const component = path.startsWith('components/') && name.endsWith('.tsx');
  const right = component ? /^[A-Z][A-Za-z0-9]*\.tsx$/ : /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)+$/;
  return right.test(name) ? null : `${path}: should be ${component ? 'PascalCase' : 'kebab-case'}`;
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}
