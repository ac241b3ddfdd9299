/** Findings as the panel draws them: with the words they are about, and an id that outlives edits elsewhere. Pure. */
import type { FieldText, Finding } from '../checker/rule.ts';
import type { DrawnFinding } from '../panel/store.ts';

/** Longest quote shown, in UTF-16 units. */
const longest = 160;

/** Identity numbers are masked even in our own list: people share their screens. */
const personal = /^pii-/;

/** The same words found by the same rule keep their id in order of appearance. */
export function drawFindings(findings: readonly Finding[], fields: readonly FieldText[]): DrawnFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const text = fields.find((each) => each.field === finding.field)?.text ?? '';
    const words = text.slice(finding.start, finding.end);
    const key = `${finding.rule}/${finding.field}/${hash(words)}`;
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    const quote = words.length > longest ? `${words.slice(0, longest - 1)}…` : words;
    return { ...finding, id: `${key}/${nth}`, quote: personal.test(finding.rule) ? mask(quote) : quote };
  });
}

/** `5371010112900004` → `5371••••••••0004`; short numbers lose everything but their ends. */
export function mask(words: string): string {
  let seen = 0;
  const total = words.replace(/[^\p{L}\p{N}]/gu, '').length;
  const kept = total > 10 ? 4 : 1;
  return words.replace(/[\p{L}\p{N}]/gu, (sign) => {
    seen += sign.length;
    return seen <= kept || seen > total - kept ? sign : '•';
  });
}

/** FNV-1a: ids need no secrecy, only to be short and steady. */
function hash(words: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) value = Math.imul(value ^ words.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(36);
}
