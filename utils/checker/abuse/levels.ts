/** How bad a word is, whatever it is disguised as. */
import { Has } from '../../text.ts';
import { foldWord, withoutClitics } from '../fold.ts';
import { glued, type Level, profanity } from '../lexicons/profanity.ts';

/** Folded words, so that drawn-out letters compare; real words that fold onto abuse stand in `innocentForms`. */
let folds: ReadonlyMap<string, Level> | undefined;
const folded = () => {
  folds ??= new Map([...profanity].map(([word, level]) => [foldWord(word), level]));
  return folds;
};
/** Real words that look like abuse once a clitic, an affix or a doubled letter is taken away. */
const innocentForms = new Set(
  `sarapan taiwan asuh asuhan asumsi asuransi mengasuh diasuh pengasuh beku perekat perekam perekaman perekrut perekrutan kolinya kolik colin mekin memeksa pepekan
  kebodohan pembodohan membodohi sampahnya persampahan tikusan kegilaan gilang kambingan pantatnya lapantek entotan tain taip
  kebutaan butakan tulis tulisan otaknya perotak kere kerelaan keren kerek tahin tahinya binatangnya hewani hewannya sucks asem asam telekan teleki itilan cukin cukai
  dongin setanan maling malin semaling damnasi oony kimaki pelira jamet crapi anjingan anjirnya kerei sundalan mekinya pukian semprulan dogma pigura`.split(
    /\s+/,
  ),
);

/** Only a word that is disguised, drawn out or in decorative letters needs to be folded. */
export function levelOf(word: string, has: number): Level | null {
  if (word.length < 3 || innocentForms.has(word)) return null;
  const exact = profanity.get(word);
  if (exact !== undefined) return exact;
  for (const form of withoutClitics(word)) {
    const level = profanity.get(form);
    if (
      level === 'block' ||
      (level !== undefined && form.length > 3 && word.length - form.length < 4 && word.startsWith(form))
    )
      return level;
  }
  if (!(has & (Has.disguised | Has.fancy)) && !/(.)\1/.test(word)) return null;
  const plain = foldWord(word);
  if (plain === word || innocentForms.has(plain) || plain.length < 3) return null;
  const drawn = /(.)\1\1|\d/.test(word) || has & Has.fancy;
  // Folding melts the clitic's letter with the one before it: cangkemmu, cangkemu
  const melted = /^(.{4,}([mk]))u$/.exec(plain)?.[1];
  for (const form of [...withoutClitics(plain), ...(melted === undefined ? [] : [melted])]) {
    const level = folded().get(form);
    if (level !== undefined && form.length > 2 && (drawn || form.length > 4)) return level;
  }
  return null;
}

/** `b*doh`, `g0bl0k`, `a.s.u`: a star stands for one letter. */
export function hiddenLevel(chunk: string): Level | null {
  const joined = foldWord(chunk.replace(/[._'’-]/g, '').replace(/[!+]$/, ''));
  const direct = joined.includes('*')
    ? undefined
    : /[a-z]{2}[._'’-]|[._'’-][a-z]{2}/.test(chunk)
      ? undefined
      : folded().get(joined);
  // "go-blok": one hyphen inside a word that is abuse in any case
  if (/^[a-z]{2,5}-[a-z]{2,6}$/.test(chunk) && joined.length > 4 && folded().get(joined) === 'block')
    return 'block';
  if (direct !== undefined) return direct === 'context' ? 'block' : direct;
  if (/[!@$]/.test(chunk) && !joined.includes('*')) {
    const level = folded().get(joined);
    if (level !== undefined) return level === 'context' ? 'block' : level;
  }
  if (!chunk.includes('*')) return null;
  const masked = chunk.replace(/[^a-z*]/g, (char) => foldWord(char)).replace(/\*+/g, (stars) => stars);
  const letters = masked.replace(/\*/g, '').length;
  if (letters < 2 || !/^[a-z]/.test(masked)) return null;
  for (const [word, level] of profanity) {
    if (word.length !== masked.length || word.length < 4) continue;
    let same = true;
    for (let at = 0; at < word.length && same; at++) same = masked[at] === '*' || masked[at] === word[at];
    if (same) return level === 'context' ? 'block' : level;
  }
  return null;
}

/** What abuse can begin with, so that few pairs of words are looked at. */
let pieces: ReadonlySet<string> | undefined;
const beginnings = () => {
  pieces ??= new Set(
    [...folded().keys()]
      .filter((word) => word.length > 5)
      .flatMap((word) => [word.slice(0, 1), word.slice(0, 2), word.slice(0, 3), word.slice(0, 4)]),
  );
  return pieces;
};

/** One word in two pieces, neither of which is long: `go bl0k`, `ang jing`. Only what is abuse wherever it stands. */
export function brokenLevel(first: string, second: string): Level | null {
  if (
    first.length > 4 ||
    second.length > 6 ||
    !beginnings().has(first) ||
    second.length < 3 ||
    first.length + second.length < 6
  )
    return null;
  const level = folded().get(foldWord(first + second));
  return level === 'block' ? level : null;
}

/** Letters apart: `a n j i n g`. */
export const spelledLevel = (letters: string): Level | undefined =>
  folded().get(foldWord(letters.replace(/[ .\-_*~]/g, '')));

/** `presidengoblok`, `#WasitTolol`: abuse grown together with another word; `null` when there is none. */
export function gluedIn(word: string): string | null {
  if (word.length < 8) return null;
  const plain = foldWord(word);
  return glued.find((one) => plain.includes(one)) ?? null;
}
