/** The Indonesian word list, without what the reader derives by itself and what no one writes. */
import { readFileSync } from 'node:fs';
import { decodeTrie } from 'cspell-trie-lib';
import { bare } from '../../utils/checker/spelling/affixes.ts';
import { marked } from '../../utils/checker/spelling/kinds.ts';
import { standardOf } from '../../utils/checker/standard.ts';
import { ownForms } from './own-forms.mjs';
import { ownKinds } from './own-kinds.mjs';
import { ownWords } from './own-words.mjs';

/** Roots in pen…, which lose their p behind me- and pe-: memenuhi, pementasan. Own list. */
const penRoots =
  'uh|garuh|jara|tas|dam|dek|car|cil|ggal|alti|ting|cet|at|tal|tung|dar|jaja?|gkal|dapa|yet|sil';
/** Roots that begin with men- or mem- and keep it: pemenang, kemenyan. Own list. */
const menRoots =
  'menang|mentah|mental|menteri|mengerti|mentereng|menung|memori|memble|mendung|menyan|mentor|menara|mensi';
/** Roots that begin with ter-: menerbitkan is no me-ter-bit-kan. Own list. */
const terRoots =
  'bang|bit|ang|im|ap|jang|jemah|jun|obos|or|pa|ka|opong|iak|tawa|tib|us|as|owong|nak|lantar|awang|oka|uk|ompet|ung|aju|atai|ik|ek';
/** Verbs in ber- that take memper- or member- and pem- on top. Own list. */
const berRoots =
  'henti|angkat|laku|daya|i|kat|sih|es|ontak|ita|ita|kas|antas|tahu|ang|kah|at|untung|ak|ondong|dir|ikut|langsung|guru|eskan|edel';
/** Nouns in pe- that take ke-…-an: kepemimpinan. Own list. */
const peNouns =
  'pend(?:uduk|idik|eta|ek|uduk)|peng(?:urus|arang|acara|huni|awas|awal)|pemi(?:lik|mpin)|pemu(?:da|ka)|penu(?:lis|h)|penting|penat|pengap|pemerintah|pem(?:bimbing|andu|ilu)|penyi?ar|penyair';

/**
 * The source multiplies prefixes without asking whether anyone says them (pemenelahan, dimenasionalisasikan). Each such form
 * hides a slip of the finger, so chains of prefixes stay only on roots that carry them.
 */
const nonsense = [
  new RegExp(`^(?:me|pe|di|ke|per|ber|se)(?!${menRoots})me(?:m|n(?!${penRoots}))[a-z-]{4}`),
  new RegExp(`^(?:me|pe)ner(?!${terRoots})[a-z]{4}`),
  new RegExp(`^(?:di|keter|per)ter(?!${terRoots})[a-z]{4}`),
  new RegExp(`^(?:mem|pem|di)ber(?!${berRoots})[a-z]{4}`),
  /^(?:perber|keterber|keterter|keterme|perter|perme[mn]|perpe[mn]|permeng|sememp|bermen[gy]|dipermen|memperme|(?:mem|di)perber(?!at|es))/,
  new RegExp(`^ke(?=pe[mn])(?!${peNouns})`),
  new RegExp(`^dipe(?:m|n(?!${penRoots}))[a-z]{4}`),
];
/** What the patterns above would take along. Own list. */
const kept =
  /^(?:pemer(?:iksa|hati|intah|an|kosa)|semesta|semen|kemen[a-z]{0,7}|permen|memengaruhi|memenuhi|memesan|pemesan|kemeng|dimengerti|pertern|perterak|permeab|pertem)/;

/**
 * Forms of the source that nobody writes, in the place of everyday ones: whoever types them has left a letter out. Beside these, every
 * verb in -an whose form in -kan stands in the list (meningkatan, diberian). Own list.
 */
const slips = new Set(
  `setela sepeti seperi terebut seluru janari masarakat kembal keselamaan jembaan bantun petanian pengadun pemohonan peubahan terapat
  peting dukunan mengambi menaga menajak menimbau bahagi bedungan bererak bersat alaman jabata kapung laksan langah akanan masala menabun
  pemimpi sudara selamakan selaan selesa tabunan tangap telaan teradu mengelolaan`.split(/\s+/),
);

/** @param {string} file @returns {Set<string>} lower case, a–z and single hyphens */
export function indonesianWords(file) {
  const all = new Set();
  for (const word of decodeTrie(readFileSync(file)).words()) {
    if (/^[a-z]+(?:-[a-z]+)*$/.test(word)) all.add(word);
    // Names of days, months, places and faiths; not the variants for God's own Ku, Mu and Nya.
    else if (/^[A-Z][a-z]{3,}$/.test(word)) all.add(word.toLowerCase());
  }
  const out = new Set();
  for (const word of all) {
    if (standardOf(word) !== null) continue;
    if (isDerived(word, all) || slips.has(word)) continue;
    if (/^(?:me|di)[a-z]{3,}[^k]an$/.test(word) && all.has(`${word.slice(0, -2)}kan`)) continue;
    // perlombahan for perlombaan; perubahan and pembelahan have a root in -ah
    const root = /^(?:per|pem?|pen|ke)([a-z]{2,}ah)an$/.exec(word)?.[1];
    if (root !== undefined && !all.has(root) && all.has(`${word.slice(0, -3)}an`)) continue;
    if (nonsense.some((pattern) => pattern.test(word)) && !kept.test(word)) continue;
    out.add(word);
  }
  for (const word of [...ownWords(), ...ownForms()]) if (standardOf(word) === null) out.add(word);
  for (const [kind, word] of ownKinds()) out.add(marked(word, kind));
  return out;
}

/** Forms that the reader finds by their stem. A word that takes suffixes itself is none: buku is not bu-ku. */
function isDerived(word, all) {
  if (
    ['nya', 'ku', 'mu', 'an', 'kan'].some((suffix) => all.has(word + suffix)) &&
    !/^di.*(?:kan|i)$/.test(word)
  )
    return false;
  return bare(word).some((stem) => all.has(stem));
}
