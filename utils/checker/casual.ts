/** Words as they are said among friends: listed ones, and those made in the casual way. */
import type { Token } from '../text.ts';
import { acronyms } from './lexicons/acronyms.ts';
import {
  activeIn,
  drawn,
  laugh,
  nasal,
  notNasal,
  notPassiveIn,
  passiveIn,
  passiveKe,
  slang,
  soft,
} from './lexicons/slang.ts';
import type { Spelling } from './spelling/spelling.ts';

/** Written without a vowel in any text: measures and what EYD abbreviates. Own list. */
const measures = new Set(
  'mdpl kwh kwp kva mbps gbps kbps rpm ppm psi bpm kmh dll dst dsb dkk hlm yth mmhg'.split(' '),
);

/** A listed word, with its endings; or one made in the casual way. */
export function isCasual(word: string, text: string, lower: string): boolean {
  if (slang.has(word) || laugh.test(word) || drawn.test(lower)) return true;
  const bare = /^(.{4,})(?:nya|lah|an)$/.exec(word)?.[1];
  if ((bare !== undefined && slang.has(bare)) || (word.endsWith('in') && activeIn.test(word))) return true;
  // Names begin with a capital, also where the sentence does
  if (text !== lower) return false;
  if (passiveKe.test(word) || (nasal.test(word) && !notNasal.test(word))) return true;
  return word.endsWith('in') && passiveIn.test(word) && !notPassiveIn.test(word);
}

/** Forms of talk that no list holds. Only what no dictionary knows, as a name or a place may look the same. */
export function isSpoken({ text, lower }: Token, spelling: Spelling | undefined): boolean {
  if (spelling === undefined || text !== lower || lower.length < 3 || spelling.knows(lower)) return false;
  // blm, skrg, tmpt: without a vowel, and no unit
  if (/^[b-df-hj-np-tv-xz]{4,6}$/.test(lower))
    return !measures.has(lower) && !acronyms.has(lower.toUpperCase());
  // lhoo, dongg, infoo
  const [, plain] = /^(.*([a-z]))\2$/.exec(lower) ?? [];
  if (
    plain !== undefined &&
    (slang.has(plain) ||
      soft.has(plain) ||
      (plain.length > 3 && /[aiueoghk]$/.test(plain) && spelling.knows(plain)))
  )
    return true;
  if (lower.length < 5) return false;
  // cepet for cepat, semalem for semalam
  const [, head, tail] = /^([a-z]{3,})e([kmnprst])(?:nya|an|in)?$/.exec(lower) ?? [];
  if (
    head !== undefined &&
    (spelling.isOf('common', `${head}a${tail}`) || (head.length > 3 && spelling.knows(`${head}a${tail}`)))
  )
    return true;
  // sediain for sediakan, bantuin for bantu
  const [, root] = /^(?:di|nge?)?([a-z]{3,})in(?:nya|lah)?$/.exec(lower) ?? [];
  if (root !== undefined && (spelling.knows(`${root}kan`) || (root.length > 3 && spelling.knows(`${root}i`))))
    return true;
  // kebaca for terbaca
  const [, met] = /^ke([a-z]{4,})$/.exec(lower) ?? [];
  if (met !== undefined && spelling.knows(met) && spelling.knows(`ter${met}`)) return true;
  // nulis for menulis
  return /^[nm][aiueo][a-z]{3,}$/.test(lower) && spelling.knows(`me${lower}`);
}
