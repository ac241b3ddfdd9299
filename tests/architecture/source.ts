/** The shipped source as files with their imports. Paths are relative to the project's root, with forward slashes. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';

export interface Import {
  /** A file of the project, e.g. `utils/text.ts`, or a package, e.g. `preact/hooks`. */
  to: string;
  kind: 'file' | 'package';
  /** Erased by the compiler: it cannot bring code along. */
  typeOnly: boolean;
  /** `export … from`. */
  reexport: boolean;
}

export interface SourceFile {
  path: string;
  text: string;
  imports: readonly Import[];
}

export const folders = ['entrypoints', 'components', 'utils', 'locales', 'assets'];

const statement =
  /^\s*(import|export)\s(?:([^'"();]*?)\sfrom\s)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

/** Every file of the shipped folders; only TypeScript files have imports. */
export function readSource(): Map<string, SourceFile> {
  const paths = folders
    .flatMap((folder) => globSync(`${folder}/**/*.*`))
    .map((path) => path.replaceAll('\\', '/'));
  return new Map(
    paths.map((path) => {
      const text = /\.(ts|tsx|css|html|json)$/.test(path) ? readFileSync(path, 'utf8') : '';
      return [path, { path, text, imports: /\.tsx?$/.test(path) ? importsOf(path, text) : [] }];
    }),
  );
}

/** The imports that a file's text names. */
export function importsOf(path: string, text: string): Import[] {
  return [...text.matchAll(statement)].map(([, keyword, clause = '', from, dynamic]) => {
    const address = from ?? dynamic ?? '';
    const own = address.startsWith('.');
    return {
      to: own ? posix.join(dirname(path), address.replace(/\?.*$/, '')) : address,
      kind: own ? 'file' : 'package',
      typeOnly: isTypeOnly(clause),
      reexport: keyword === 'export',
    };
  });
}

function isTypeOnly(clause: string): boolean {
  if (/^type\s/.test(clause)) return true;
  const names = /^\{([^}]*)\}$/.exec(clause.trim())?.[1];
  if (names === undefined) return false;
  const each = names
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  return each.length > 0 && each.every((name) => name.startsWith('type '));
}

/** Imports of files that do not exist, e.g. without their extension. */
export function dangling(source: ReadonlyMap<string, SourceFile>): string[] {
  return [...source.values()].flatMap(({ path, imports }) =>
    imports.filter(({ kind, to }) => kind === 'file' && !existsSync(to)).map(({ to }) => `${path} → ${to}`),
  );
}

/** The shortest chain of imports that carries code from `start` to a file or package for which `isGoal` holds. */
export function pathTo(
  source: ReadonlyMap<string, SourceFile>,
  start: string,
  isGoal: (to: string) => boolean,
): string[] | null {
  const queue: string[][] = [[start]];
  const seen = new Set([start]);
  for (let chain = queue.shift(); chain; chain = queue.shift()) {
    const last = chain.at(-1) ?? start;
    for (const { to, typeOnly } of source.get(last)?.imports ?? []) {
      if (typeOnly || seen.has(to)) continue;
      if (isGoal(to)) return [...chain, to];
      seen.add(to);
      queue.push([...chain, to]);
    }
  }
  return null;
}
