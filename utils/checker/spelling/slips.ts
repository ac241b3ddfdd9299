/**
 * What a slip of the finger or of the ear costs, in tenths of a plain wrong letter. Own choice: neighbours on the QWERTY
 * keyboard, and the letters that Indonesian spells alike or used to (f/p/v, z/j/s, e/i, o/u, final d/t and b/p; Soewandi's oe).
 */
export const Cost = {
  letter: 10,
  neighbour: 7,
  alike: 5,
  swapped: 7,
  doubled: 5,
  /** A silent h or an unstressed e, written or not. */
  weak: 6,
  /** A letter left out: the commonest slip of a thumb. */
  left: 8,
  /** On top, where the first letter is wrong: hardly anyone slips there. */
  first: 4,
} as const;

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const alike = 'fp fv pv zj zs js ei ou dt bp kg kq cs xs yi wu'.split(' ');
const weak = new Set(['h', 'e'].map(number));

function number(letter: string): number {
  return letter.charCodeAt(0) - 97;
}

/** Cost of one letter for another, at 32 × written + meant. */
const table = new Uint8Array(32 * 32).fill(Cost.letter);

function set(a: string, b: string, cost: number): void {
  table[number(a) * 32 + number(b)] = cost;
  table[number(b) * 32 + number(a)] = cost;
}
rows.forEach((row, height) => {
  [...row].forEach((letter, at) => {
    const beside = [row[at + 1], rows[height + 1]?.[at], rows[height + 1]?.[at - 1]];
    for (const other of beside) if (other !== undefined) set(letter, other, Cost.neighbour);
  });
});
for (const [a = '', b = ''] of alike) set(a, b, Cost.alike);

/** Cost of writing letter `a` where `b` was meant, by number. */
export function wrong(a: number, b: number): number {
  return a === b ? 0 : (table[a * 32 + b] ?? Cost.letter);
}

/** Cost of a letter too many; `before` and `behind` are its neighbours, −1 for none. */
export function stray(letter: number, before: number, behind: number): number {
  if (letter === before || letter === behind) return Cost.doubled;
  return weak.has(letter) ? Cost.weak : Cost.letter;
}

/** Cost of a letter left out between `before` and `behind`. */
export function left(letter: number, before: number, behind: number): number {
  return Math.min(Cost.left, stray(letter, before, behind));
}
