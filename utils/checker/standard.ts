/** The standard form of a word, found through its affixes: the table holds roots, people write forms. */
import { nonstandard } from './lexicons/nonstandard.ts';

const clitic = /^(.{4,}?)(nya|ku|mu|lah|kah|pun)$/;
const suffix = /^(.{4,}?)(kan|an|i)$/;
const prefix =
  /^((?:mem|pem)(?=[bfpv])|(?:men|pen)(?=[cdjtz])|(?:meng|peng)(?=[aiueoghkx])|(?:me|pe)(?=[lmnrwy])|ber|be(?=r)|ter|te(?=r)|di|ke|se|per)(.{4,})$/;
/** Shorter roots hide in too many words. */
const shortest = 5;
/** Words that look like an affix on a listed root and are none. Own list. */
const whole = new Set(
  'kekhusyukan direktur filosofi kontestan survei kewirausahaan kejaman menyarikan menyucikan kosenan pengrajinan'.split(
    ' ',
  ),
);

/** `word` in lower case; `null` when it is not known to be non-standard. */
export function standardOf(word: string): string | null {
  const direct = nonstandard.get(word) ?? affixed(word);
  if (direct !== null && direct !== undefined) return direct;
  const [, stem, ending] = clitic.exec(word) ?? [];
  if (stem === undefined || ending === undefined) return null;
  const right = nonstandard.get(stem) ?? affixed(stem);
  return right === null ? null : right + ending;
}

/** With a prefix, a suffix or both: `menganalisa`, `perijinan`, `dilegalisirkan`. */
function affixed(word: string): string | null {
  if (word.length < shortest + 1 || whole.has(word)) return null;
  const [, root, ending] = suffix.exec(word) ?? [];
  if (root !== undefined && ending !== undefined && root.length >= shortest) {
    const right = nonstandard.get(root) ?? prefixed(root);
    if (right !== undefined && right !== null && !right.includes(' ')) return right + ending;
  }
  return prefixed(word);
}

function prefixed(word: string): string | null {
  const [, head, root] = prefix.exec(word) ?? [];
  if (head === undefined || root === undefined || root.length < shortest) return null;
  const right = nonstandard.get(root);
  if (right === undefined || right.includes(' ')) return null;
  const lead = right.charAt(0).toLowerCase();
  // The prefix goes by the first letter: where that differs, only a silent h may have gone (menghisap, mengisap).
  if (lead === 'r' && /^[bt]er$/.test(head)) return head.slice(0, 2) + right;
  if (lead === root.charAt(0) || !/[mnpb]/.test(head.charAt(0))) return head + right;
  return root.startsWith('h') && /[aiueo]/.test(lead) ? head + right : null;
}
