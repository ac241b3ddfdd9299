export function spellingData(): Record<string, Uint8Array>;
