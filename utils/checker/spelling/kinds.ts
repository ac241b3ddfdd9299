/** What the spelling data say of a word besides that it is one; tests/spelling/own-kinds.mjs lists them. */

/** `place` stands behind di and ke; `verb` takes di-; `thing` does both; `common` is what tags and everyday posts are made of. */
export type WordKind = 'place' | 'verb' | 'thing' | 'common';

/** How the automaton holds it: no word begins with a hyphen. */
export const marked = (word: string, kind: WordKind) => `-${kind.charAt(0)}-${word}`;
