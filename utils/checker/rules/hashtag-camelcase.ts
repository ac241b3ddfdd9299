import { Has } from '../../text.ts';
import { acronyms } from '../lexicons/acronyms.ts';
import { wordsOf } from '../match.ts';
import { type Context, defineRule, type Examples } from '../rule.ts';
import type { Spelling } from '../spelling/spelling.ts';

const SHORTEST = 10;

/** A tag in small letters that falls into two words or more. */
export default defineRule({
  id: 'hashtag-camelcase',
  category: 'accessibility',
  severity: 'hint',
  scope: 'sentence',
  needs: Has.hashtag,
  *check({ tokens }, context) {
    for (const token of tokens) {
      if (token.kind !== 'hashtag') continue;
      const tag = token.text.slice(1);
      if (tag.length < SHORTEST || tag !== tag.toLowerCase() || !/^[a-z]+\d*$/.test(tag)) continue;
      const digits = /\d*$/.exec(tag)?.[0] ?? '';
      const cut = words(tag.slice(0, tag.length - digits.length), ownWords(context), context.spelling);
      if (cut === null) continue;
      const camel = cut.parts
        .map((part) =>
          isAcronym(part, context.spelling)
            ? part.toUpperCase()
            : part.charAt(0).toUpperCase() + part.slice(1),
        )
        .join('');
      yield {
        start: token.start,
        end: token.end,
        confidence: cut.sure ? 'sure' : 'ask',
        fixes: [{ replacement: `#${camel}${digits}` }],
      };
    }
  },
});

let lastNames = '';
let lastWords: ReadonlySet<string> = new Set();

/** Names that the institution's own tags are made of. */
function ownWords({ institution, account }: Context): ReadonlySet<string> {
  const names = [
    institution.name,
    account ?? '',
    ...institution.programmes.flatMap(({ name, tags = [] }) => [name, ...tags]),
    ...institution.services.map(({ name }) => name),
  ].join(' ');
  if (names !== lastNames) {
    lastNames = names;
    lastWords = new Set(wordsOf(names).filter((word) => word.length > 2));
  }
  return lastWords;
}

const short = new Set([
  'di',
  'ke',
  'dan',
  'rt',
  'rw',
  'ri',
  'go',
  'ini',
  'itu',
  'air',
  'ayo',
  'yuk',
  'ibu',
  'api',
  'doa',
  'gas',
  'uang',
]);
const joining = new Set(['di', 'ke', 'rt', 'rw', 'ri', 'go']);

/** `umkm`, `bpjs`: written in capitals; not what is a word too. */
const isAcronym = (part: string, spelling: Spelling | undefined) =>
  part.length > 2 && acronyms.has(part.toUpperCase()) && !spelling?.isOf('common', part);

/** What a piece of a tag costs: everyday words least, words of the dictionary more, the shorter the dearer. */
const Price = { common: 1, joining: 1.6, listed: 1.4, short: 2.4, strange: 4 } as const;

/**
 * The tag's words, the cheapest that cover it. One unknown piece is allowed (a place, a name) when most of the tag is known. Until the
 * spelling data have come only the institution's own words are. Null when it is one word, or when nothing can be said.
 */
function words(
  tag: string,
  own: ReadonlySet<string>,
  spelling: Spelling | undefined,
): { parts: string[]; sure: boolean } | null {
  const known = (part: string) =>
    own.has(part) || ((part.length > 3 || short.has(part)) && spelling?.isOf('common', part) === true);
  if (known(tag) || isDerived(tag, known) || spelling?.knows(tag) === true) return null;
  const priceOf = (part: string) => {
    if (known(part)) return joining.has(part) ? Price.joining : Price.common;
    if (part.length > 5 && isDerived(part, known)) return Price.common;
    if (isAcronym(part, spelling)) return part.length > 3 ? Price.listed : Price.short;
    if (part.length > 3 && spelling?.knows(part) === true)
      return part.length > 4 ? Price.listed : Price.short;
    return null;
  };
  // cost[i]: cheapest way to cover tag[0..i); an unknown piece costs much.
  const cost: number[] = [0];
  const from: number[] = [0];
  const unknown: boolean[] = [false];
  for (let end = 1; end <= tag.length; end++) {
    let best = Number.POSITIVE_INFINITY;
    let at = 0;
    let strange = false;
    for (let start = Math.max(0, end - 16); start < end; start++) {
      const base = cost[start] as number;
      if (base === Number.POSITIVE_INFINITY) continue;
      const part = tag.slice(start, end);
      const sound = priceOf(part);
      const strangest = spelling !== undefined && part.length > 3 ? Price.strange + part.length * 0.5 : null;
      const price = sound ?? strangest;
      if (price === null) continue;
      if (base + price < best) {
        best = base + price;
        at = start;
        strange = sound === null;
      }
    }
    cost.push(best);
    from.push(at);
    unknown.push(strange);
  }
  if (cost[tag.length] === Number.POSITIVE_INFINITY) return null;
  const parts: string[] = [];
  let strangers = 0;
  let strangeLength = 0;
  for (let end = tag.length; end > 0; end = from[end] as number) {
    parts.unshift(tag.slice(from[end], end));
    if (unknown[end]) {
      strangers++;
      strangeLength += end - (from[end] as number);
    }
  }
  if (parts.length < 2 || strangers > 1 || strangeLength > tag.length / 2) return null;
  if (parts.every((part) => joining.has(part) || part.length < 4)) return null;
  return { parts, sure: strangers === 0 };
}

/** One word with affixes: pembangunan, kesejahteraannya. */
function isDerived(word: string, known: (part: string) => boolean): boolean {
  const cores = [word.replace(/(?:nya|lah|kah|pun)$/, '')];
  cores.push(...cores.map((core) => core.replace(/(?:kan|an|i)$/, '')));
  for (const core of cores) {
    const found = /^(?:mem|men|meng|meny|me|pem|pen|peng|peny|per|pe|ber|be|ter|te|ke|se|di)/.exec(core);
    if (found === null) continue;
    for (let length = found[0].length; length >= 2; length--) {
      const stem = core.slice(length);
      if (stem.length < 4) continue;
      if (known(stem) || ['p', 't', 'k', 's'].some((letter) => known(letter + stem))) return true;
    }
  }
  return cores[1] !== undefined && cores[1] !== word && cores[1].length > 3 && known(cores[1]);
}

export const examples: Examples = {
  bad: [
    { text: 'Mari bergerak. ⟦#sekolahsehat⟧', fixed: 'Mari bergerak. #SekolahSehat' },
    {
      text: '⟦#tirtakencanasehat⟧ ⟦#cegahstuntingbersama⟧',
      fixed: '#TirtaKencanaSehat #CegahStuntingBersama',
    },
    { text: 'Pilah sampah! ⟦#kotabersih2026⟧', fixed: 'Pilah sampah! #KotaBersih2026' },
    {
      text: '⟦#wisatarinjanilombok⟧ ⟦#pekanimunisasinasional⟧',
      fixed: '#WisataRinjaniLombok #PekanImunisasiNasional',
    },
    { text: 'Ayo, ⟦#dukungumkm⟧', fixed: 'Ayo, #DukungUMKM' },
    { text: 'Bangga. ⟦#wargapeduliairbersih⟧', fixed: 'Bangga. #WargaPeduliAirBersih' },
  ],
  ok: [
    '#SekolahSehat',
    '#pembangunan #keterbukaan',
    '#kesehatan #posyandu',
    '#COVID19 #dinkes',
    'Cek #sehat',
    '#xqzvbnmlkp',
    '#penyelenggaraan #pertanggungjawaban #masyarakatnya',
  ],
};
