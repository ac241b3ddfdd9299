/** One file per checker and surrounding, made by the product's own bundler, with the files that it loads beside it. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import { build } from 'vite';
import { root } from '../../tests/tool.mjs';

const bench = join(root, 'bench');

/** Where the bundles are: `chromium/`, `node/`, and `assets/` for both. */
export const bundled = join(bench, 'dist');

export const ours = 'saring';
/** Ours first: the others are compared with it. */
export const checkers = [ours, 'harper', 'retext', 'alex', 'write-good', 'obscenity', 'nspell'];

/** What a checker loads besides its code. */
const assets = { harper: ['harper_wasm_bg.wasm'], nspell: ['indonesian.dic'] };

/** @returns {Promise<Record<string, number>>} bytes of each checker for Chromium, minified and gzipped, with its assets */
export async function bundle() {
  rmSync(bundled, { recursive: true, force: true });
  mkdirSync(join(bundled, 'assets'), { recursive: true });
  writeFileSync(join(bundled, 'assets', 'indonesian.dic'), indonesian());
  const wasm = 'harper_wasm_bg.wasm';
  cpSync(join(bench, 'node_modules/harper.js/dist', wasm), join(bundled, 'assets', wasm));
  for (const checker of checkers) {
    await bundleOne(checker, 'chromium');
    await bundleOne(checker, 'node');
  }
  return Object.fromEntries(checkers.map((checker) => [checker, weight(checker)]));
}

async function bundleOne(checker, surrounding) {
  await build({
    root: bench,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    ...(surrounding === 'node' && { ssr: { noExternal: true }, resolve: { conditions: ['node'] } }),
    build: {
      target: 'es2023',
      outDir: join(bundled, surrounding, checker),
      minify: true,
      modulePreload: false,
      // Only so that Node's built-in modules stay out of the bundle; it is minified all the same.
      ssr: surrounding === 'node',
      copyPublicDir: false,
      rolldownOptions: {
        input: join(bench, 'checker', 'peers', `${checker}.mjs`),
        preserveEntrySignatures: 'strict',
        output: { format: 'es', entryFileNames: 'index.js', codeSplitting: false },
      },
    },
  });
}

function weight(checker) {
  const folder = join(bundled, 'chromium', checker);
  const code = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.js'));
  const files = [
    ...code.map((name) => join(folder, name)),
    ...(assets[checker] ?? []).map((name) => join(bundled, 'assets', basename(name))),
  ];
  return files.reduce((bytes, file) => bytes + gzipSync(readFileSync(file), { level: 9 }).length, 0);
}

/** The product's own dictionary, in the form that nspell reads: a count, then one word per line. */
function indonesian() {
  const file = join(root, 'node_modules/@cspell/dict-id-id/dict/id-id.trie');
  const words = [...decodeTrie(readFileSync(file)).words()].filter((word) =>
    /^[\p{L}][\p{L}'-]*$/u.test(word),
  );
  return `${words.length}\n${words.join('\n')}\n`;
}
