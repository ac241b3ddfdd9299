/** Undoes disguises of words: compatibility letters, digits and symbols for letters, drawn-out letters. */

const leet: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '+': 't',
  '|': 'i',
  '€': 'e',
  '£': 'l',
};

const letters = /^[a-z]*$/;
const mark = /\p{M}/u;
const doubled = /(.)\1/;

/** One word as its letters: `4njiiiing` → `anjing`. Letters are never dropped, only doubled ones. */
export function foldWord(word: string): string {
  let plain = '';
  if (letters.test(word)) {
    if (!doubled.test(word)) return word;
    plain = word;
  } else
    for (const char of word.normalize('NFKD').toLowerCase())
      plain += leet[char] ?? (mark.test(char) ? '' : char);
  let single = '';
  let last = '';
  for (const char of plain) {
    if (char !== last) single += char;
    last = char;
  }
  return single;
}

/** Without the enclitics of Indonesian: `begonya` → `bego`, `tololkah` → `tolol`. */
export function withoutClitics(word: string): string[] {
  const out = [word];
  const found = /^(.{3,}?)(?:nya|lah|kah|pun|mu|ku|loe|lu|lo|an|in|i)$/.exec(word);
  if (found?.[1] !== undefined) out.push(found[1]);
  const prefixed = /^(?:di|ke|se|nge|ng|meng|mem|men|me|ter|pe|peng|ber)(.{4,})$/.exec(word);
  if (prefixed?.[1] !== undefined) {
    out.push(prefixed[1]);
    const both = /^(.{4,}?)(?:kan|nya|an|in|i)$/.exec(prefixed[1]);
    if (both?.[1] !== undefined) out.push(both[1]);
    // ke-goblok-an, not ke-goblo-kan
    const noun = /^(.{4,})an$/.exec(prefixed[1])?.[1];
    if (noun !== undefined && noun !== both?.[1]) out.push(noun);
  }
  return out;
}
