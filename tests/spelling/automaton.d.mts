export function pack(words: Iterable<string>): Uint8Array;
