/** Where something stands in the text of a JSON file: lines counted from 1, so that a person can go there. */

export type Key = string | number;

/** Line of an offset. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

/** `custom[3].examples.bad[0]`, cut where it gets long. */
export function nameOf(path: readonly Key[]): string {
  return path
    .map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i > 0 ? '.' : ''}${key}`))
    .join('')
    .slice(0, 200);
}

/** The path that `nameOf` wrote; names with dots in them come back in parts, which is enough to find a line. */
export function pathOf(name: string): Key[] {
  return [...name.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([part, index]) =>
    index === undefined ? part : Number(index),
  );
}

/**
 * Line of the value at a path, or of the nearest thing around it that is there. One pass, no recursion: the text may be anything
 * that `JSON.parse` took.
 */
export function lineOf(text: string, path: readonly Key[]): number {
  let best = 1;
  let matched = 0;
  let left = false;
  walk(text, (depth, key, line) => {
    // A neighbour of what was found already: the rest of the path is not there.
    if (depth <= matched) left = true;
    if (left || depth !== matched + 1 || key !== path[matched]) return;
    matched++;
    best = line;
  });
  return best;
}

/** The first key that stands twice in its object, of which JSON keeps only the last; null when there is none. */
export function twiceIn(text: string): { key: string; line: number } | null {
  const seen: Set<string>[] = [];
  let found: { key: string; line: number } | null = null;
  walk(
    text,
    (depth, key, line) => {
      if (found !== null || typeof key !== 'string') return;
      const own = seen[depth];
      if (own?.has(key)) found = { key, line };
      own?.add(key);
    },
    (depth) => {
      seen[depth] = new Set();
    },
  );
  return found;
}

/** How deep brackets are nested; counted before anything is parsed. */
export function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 34) at = stringEnd(text, at) - 1;
    else if (code === 123 || code === 91) deepest = Math.max(deepest, ++depth);
    else if (code === 125 || code === 93) depth--;
  }
  return deepest;
}

/** Calls for every key and every index, with the depth of its object or list (1 for the outermost) and its line. */
function walk(
  text: string,
  visit: (depth: number, key: Key, line: number) => void,
  open: (depth: number) => void = () => {},
): void {
  /** Of every open list the index of its next item, -1 for an object. */
  const stack: number[] = [];
  let line = 1;
  let expectsKey = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string;
    if (char === '\n') {
      line++;
      continue;
    }
    if (/\s/.test(char) || char === ':') continue;
    const index = stack.at(-1);
    if (char === ',') {
      expectsKey = index === -1;
      continue;
    }
    if (char === '}' || char === ']') {
      stack.pop();
      expectsKey = false;
      continue;
    }
    if (expectsKey && char === '"') {
      const end = stringEnd(text, at);
      visit(stack.length, keyIn(text.slice(at, end)), line);
      at = end - 1;
      expectsKey = false;
      continue;
    }
    if (index !== undefined && index >= 0) {
      visit(stack.length, index, line);
      stack[stack.length - 1] = index + 1;
    }
    if (char === '{' || char === '[') {
      stack.push(char === '[' ? 0 : -1);
      open(stack.length);
      expectsKey = char === '{';
    } else if (char === '"') at = stringEnd(text, at) - 1;
    else while (at + 1 < text.length && !/[\s,\]}]/.test(text[at + 1] as string)) at++;
  }
}

/** Offset behind the closing quote of the string that opens at `start`. */
function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 92) at++;
    else if (code === 34) return at + 1;
  }
  return text.length;
}

function keyIn(quoted: string): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted;
  }
}
