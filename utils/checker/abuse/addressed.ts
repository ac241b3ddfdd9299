/** When a word that can also name an animal, an illness or a thing is said of a person. */
import type { Token } from '../../text.ts';
import { chatAbbreviations } from '../lexicons/chat-abbreviations.ts';
import { addressing } from '../lexicons/profanity.ts';
import { drawn, laugh, slang } from '../lexicons/slang.ts';
import type { Sentence } from '../rule.ts';

/** Animals and such are abuse when said to or of somebody, or alone with an exclamation mark. */
export function addressed(sentence: Sentence, token: Token): boolean {
  const words = sentence.tokens.filter(({ kind }) => kind === 'word');
  const at = words.indexOf(token);
  const before = words[at - 1]?.lower ?? '';
  const behind = words[at + 1]?.lower ?? '';
  if (/^bodoh?$/.test(token.lower) && (before === 'masa' || before === 'orang' || behind === 'amat'))
    return false;
  if (['gila', 'edan', 'sinting'].includes(token.lower))
    return (
      ['dasar', 'lu', 'lo', 'kamu', 'kalian', 'pada'].includes(before) ||
      ['lu', 'lo', 'kamu', 'kalian'].includes(behind)
    );
  if (
    [
      'otak',
      'tuli',
      'buta',
      'hewan',
      'binatang',
      'kambing',
      'kerbau',
      'maling',
      'cebol',
      'kere',
      'udik',
      'sampah',
      'tikus',
      'biadab',
      'bejat',
      'laknat',
      'homo',
      'autis',
      'terkutuk',
      'lacur',
      'comberan',
      'dodol',
      'kutil',
      'dog',
      'pig',
    ].includes(token.lower)
  ) {
    if (before === 'dasar' && words[at - 2]?.lower !== 'kebutuhan' && words[at - 2]?.lower !== 'kemampuan')
      return token.lower !== 'hewan' || at === 1;
    const who = new Set(['lu', 'lo', 'loe', 'kamu', 'kau', 'kalian', 'mereka', 'si', 'kayak', 'you']);
    return (
      (['lu', 'lo', 'kau', 'kalian', 'kamu', 'berdasi', 'you', 'loe', 'sia', 'siah', 'kowe'].includes(
        behind,
      ) &&
        words.length < 12) ||
      (who.has(before) && !['otak', 'maling', 'kambing'].includes(token.lower))
    );
  }
  if (words.length === 1) return /[!]/.test(sentence.text) || words[0]?.text.length === sentence.text.length;
  if (words.length < 4 && /!/.test(sentence.text)) return true;
  // "Kini anjing itu sudah pulang": the animal
  if (behind === 'itu' && called.has(token.lower) && !isChat(sentence)) return addressing.before.has(before);
  return addressing.before.has(before) || addressing.behind.has(behind);
}

/** Words of talk in regional languages: a sentence that holds one is chat. Own list. */
const regional = new Set(
  `kowe koe awakmu iki kuwi iku ora ra wae mung tenan mosok piye ngono ngene opo kok_ sopo aing sia maneh siah teh atuh kumaha naon eta ieu teu moal urang_
  ang den waang awak bana ndak indak manga ambo kau bah pulak kali_ kalian lae ko_ deng beta katong ose nda tra kamorang torang ngana kita_ kita_ ente ane pun_`
    .split(/\s+/)
    .filter((word) => !word.endsWith('_')),
);

/** Chat rather than prose: casual words, laughter, or a beginning in lower case. Nothing an institution would publish. */
export function isChat({ tokens }: Sentence): boolean {
  const first = tokens.find(({ kind }) => kind === 'word');
  if (first === undefined) return false;
  if (first.text === first.lower) return true;
  return tokens.some(
    ({ kind, lower }) =>
      kind === 'word' &&
      (slang.has(lower) ||
        chatAbbreviations.has(lower) ||
        regional.has(lower) ||
        laugh.test(lower) ||
        drawn.test(lower)),
  );
}

/** Insults that chat hardly uses for the thing itself, wherever they stand. */
const plain = new Set(
  'bodoh bodo lacur laknat jahanam biadab bejat terkutuk najis kafir kapir homo maho jongos kacung bajingan keparat tai'.split(
    ' ',
  ),
);
/** Animals: at the edge of a clause they are called, in its middle they are spoken about. */
const called = new Set(
  'anjing babi monyet setan iblis dajjal jing nyet wedus celeng jurig monyong onta'.split(' '),
);
/** Before an animal that is one. */
const about = new Set(
  `sama dengan dgn ama punya ada beli jual lihat liat seekor ekor dua tiga lima kasih makan melihara pelihara piara ke di dan atau atau_ nama namanya jenis foto video daging
  takut dari untuk buat nemu nolong kayak_ jalan-jalan mandiin mandikan anak_ bernama seperti_ masa amat`
    .split(/\s+/)
    .filter((word) => !word.endsWith('_')),
);
/** Behind an animal that is one. */
const owned = new Set(
  'gue gua gw aku saya ku kami tetangga peliharaan liar itu ini di yang yg mati sakit lucu hilang ilang dan atau panggang guling hutan amat'.split(
    ' ',
  ),
);

/** In chat: the word stands where it abuses. `level` words of the list only; the innocent surroundings are ruled out before. */
export function thrownIn(sentence: Sentence, token: Token): boolean {
  if (!isChat(sentence)) return false;
  const words = sentence.tokens.filter(({ kind }) => kind === 'word');
  const at = words.indexOf(token);
  const before = words[at - 1];
  const behind = words[at + 1];
  if (plain.has(token.lower))
    return !(behind?.lower === 'amat' || before?.lower === 'masa' || about.has(before?.lower ?? ''));
  if (!called.has(token.lower)) return false;
  if (before !== undefined && about.has(before.lower)) return false;
  if (behind !== undefined && owned.has(behind.lower)) return false;
  const edge = (from: number, to: number) => /[^\p{L}\p{N}\s'’-]/u.test(sentence.text.slice(from, to));
  return (
    before === undefined ||
    behind === undefined ||
    edge(before.end, token.start) ||
    edge(token.end, behind.start) ||
    token.lower === before.lower
  );
}
