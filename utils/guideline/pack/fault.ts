/** Where a text stops being JSON: browsers say it in their own words, and not always. */
import { lineAt } from './place.ts';

const token =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them in strings.
  /[\t\n\r ]*(?:([{[])|([}\]])|([,:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.]))/y;

/** What may come next. */
type State = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'more';

/** Line of the first thing that JSON does not take there; null when there is none. */
export function faultLine(text: string): number | null {
  const open: string[] = [];
  let state: State = 'value';
  token.lastIndex = 0;
  for (;;) {
    const start = token.lastIndex;
    if (state === 'more' && open.length === 0) {
      const rest = /\S/.exec(text.slice(start));
      return rest === null ? null : lineAt(text, start + rest.index);
    }
    const found = token.exec(text);
    const place = () => lineAt(text, start + (/\S/.exec(text.slice(start))?.index ?? text.length - start));
    if (found === null) return place();
    const [, opens, closes, sign, string] = found;
    if (opens !== undefined) {
      if (!(state === 'value' || state === 'first-value')) return place();
      open.push(opens);
      state = opens === '{' ? 'first-key' : 'first-value';
    } else if (closes !== undefined) {
      const empty = state === 'first-key' || state === 'first-value';
      if (!(empty || state === 'more') || open.pop() !== (closes === '}' ? '{' : '[')) return place();
      state = 'more';
    } else if (sign !== undefined) {
      if (sign === ':' ? state !== 'colon' : state !== 'more') return place();
      state = sign === ':' || open.at(-1) === '[' ? 'value' : 'key';
    } else if (state === 'key' || state === 'first-key') {
      if (string === undefined) return place();
      state = 'colon';
    } else if (state === 'value' || state === 'first-value') state = 'more';
    else return place();
  }
}
