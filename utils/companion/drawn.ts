/** Findings as the panel draws them: with the words they are about, and an id that outlives edits elsewhere. Pure. */
import type { FieldText, Finding } from '../checker/rule.ts';
import type { DrawnFinding } from '../panel/store.ts';

/** Longest quote shown, in UTF-16 units. */
const longest = 160;

/** Identity numbers are masked even in our own list: people share their screens. */
const personal = /^pii-/;

/** How many findings of one key the running call has met: alike ones are told apart by their order. */
interface Order {
  call: number;
  met: number;
}

/** What was worked out for a finding, good while its words and its place among alike ones stay the same. */
interface Drawing {
  field: string;
  words: string;
  key: string;
  quote: string;
  order: Order;
  nth: number;
  /** The finding as last drawn, and what came of it. */
  last: { finding: Finding; drawn: DrawnFinding } | null;
}

/** Keys that are remembered before all is worked out anew. */
const mostKeys = 10_000;

/** By the fixes of a finding: they are the finding's own, and stay the same object when an edit elsewhere moves it. */
let drawings = new WeakMap<Finding['fixes'], Drawing>();
let orders = new Map<string, Order>();
let calls = 0;

/** The same words found by the same rule keep their id in order of appearance; what did not change is the same object. */
export function drawFindings(findings: readonly Finding[], fields: readonly FieldText[]): DrawnFinding[] {
  calls++;
  if (orders.size > mostKeys) {
    orders = new Map();
    drawings = new WeakMap();
  }
  const texts = new Map(fields.map(({ field, text }) => [field, text]));
  return findings.map((finding) => {
    let drawing = drawings.get(finding.fixes);
    // The very same finding is about the very same words: an edit in them makes another.
    if (drawing?.last?.finding !== finding) {
      const { rule, field, start, end, fixes } = finding;
      const words = (texts.get(field) ?? '').slice(start, end);
      if (drawing === undefined || drawing.words !== words || drawing.field !== field) {
        drawing = drawingOf(rule, field, words);
        drawings.set(fixes, drawing);
      }
    }
    const { order } = drawing;
    if (order.call !== calls) {
      order.call = calls;
      order.met = 0;
    }
    const nth = order.met++;
    if (drawing.last?.finding === finding && drawing.nth === nth) return drawing.last.drawn;
    drawing.nth = nth;
    const drawn: DrawnFinding = { ...finding, id: `${drawing.key}/${nth}`, quote: drawing.quote };
    drawing.last = { finding, drawn };
    return drawn;
  });
}

function drawingOf(rule: string, field: string, words: string): Drawing {
  const key = `${rule}/${field}/${hash(words)}`;
  const quote = words.length > longest ? `${words.slice(0, longest - 1)}…` : words;
  const order = orders.get(key) ?? { call: 0, met: 0 };
  orders.set(key, order);
  const shown = personal.test(rule) ? mask(quote) : quote;
  return { field, words, key, quote: shown, order, nth: -1, last: null };
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
