/**
 * Patterns of packs: read and run by an engine whose time is linear in the text, whatever the pattern (RE2). A script of its own
 * in pages, as most packs have none: `slot.ts` is where it is waited for.
 */

/** Where a pattern was found; UTF-16 offsets. Empty matches are left out. */
export interface Pattern {
  spans(text: string): { start: number; end: number }[];
}

export interface Patterns {
  /** The pattern, or what is wrong with it in the engine's words. `size`: instructions; time is their number times the text. */
  compile(source: string, caseSensitive: boolean): { pattern: Pattern; size: number } | { fault: string };
}
