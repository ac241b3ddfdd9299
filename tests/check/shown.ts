/** A finding as a person reads it on a terminal. */
import type { Finding } from '../../utils/checker/rule.ts';

const colours = { block: 31, warn: 33, prompt: 35, hint: 36 } as const;

/** `file:line:column severity rule: message`, and the words meant. Lines and columns count from 1, columns in UTF-16 units. */
export interface Shown {
  /** `colour` for a terminal. */
  line(finding: Finding, colour: boolean): string;
}

/** Shows findings of one text; its lines are counted once. */
export function shownIn(file: string, text: string): Shown {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);

  /** The number of the line that the offset is in. */
  function lineOf(offset: number): number {
    let low = 1;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle - 1] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  return {
    line({ severity, rule, message, start, end, todo, fixes }, colour) {
      const line = lineOf(start);
      const column = start - (starts[line - 1] as number) + 1;
      const paint = (words: string, code: number) => (colour ? `\u001b[${code}m${words}\u001b[0m` : words);
      const words = end > start ? ` “${text.slice(start, end).replace(/\s+/g, ' ')}”` : '';
      const advice = fixes[0] === undefined ? todo : `${todo} → ${fixes[0].label.replace(/\s+/g, ' ')}`;
      const place = `${file === '-' ? 'stdin' : file}:${line}:${column}`;
      return `${place} ${paint(severity, colours[severity])} ${rule}: ${message}${words}\n    ${advice}`;
    },
  };
}
