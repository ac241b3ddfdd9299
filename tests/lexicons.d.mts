export function packWords(words: Iterable<string>): string;
export function packPairs(pairs: string): string;
export function packedLists(): Record<string, string>;
