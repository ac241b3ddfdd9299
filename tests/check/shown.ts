/** A finding as a person reads it on a terminal. */
import type { Finding } from '../../utils/checker/rule.ts';

const colours = { block: 31, warn: 33, prompt: 35, hint: 36 } as const;

/** `file:line:column severity rule: message`, and the words meant. Lines and columns count from 1, columns in UTF-16 units; `colour` for a terminal. */
export function shown(file: string, text: string, finding: Finding, colour: boolean): string {
  const { severity, rule, message, start, end, todo, fixes } = finding;
  const before = text.slice(0, start);
  const line = before.split('\n').length;
  const column = start - before.lastIndexOf('\n');
  const paint = (words: string, code: number) => (colour ? `\u001b[${code}m${words}\u001b[0m` : words);
  const words = end > start ? ` “${text.slice(start, end).replace(/\s+/g, ' ')}”` : '';
  const advice = fixes[0] === undefined ? todo : `${todo} → ${fixes[0].label.replace(/\s+/g, ' ')}`;
  return `${file === '-' ? 'stdin' : file}:${line}:${column} ${paint(severity, colours[severity])} ${rule}: ${message}${words}\n    ${advice}`;
}
