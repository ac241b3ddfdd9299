/**
 * What stays of a decision to publish: enough to answer for it later, and nothing of the text itself. No quotes, no names of
 * third persons; the text is there as a SHA-256 hash only, so that a copy of it can be recognised.
 */
import * as v from 'valibot';
import { kinds, platforms } from '../platform.ts';

/** `published` was seen on the page; `cancelled`: went back to the text; `unknown`: pressed, and nothing was seen. */
export const outcomes = ['published', 'cancelled', 'unknown'] as const;
export type Outcome = (typeof outcomes)[number];

const ruleId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/));
const made = v.object({
  id: v.pipe(v.string(), v.regex(/^[0-9a-z-]{8,40}$/)),
  /** ms since the epoch */
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
  platform: v.picklist(platforms),
  kind: v.picklist(kinds),
  account: v.nullable(v.pipe(v.string(), v.maxLength(200))),
  findings: v.pipe(
    v.array(v.object({ rule: ruleId, severity: v.picklist(['block', 'warn', 'hint', 'prompt']) })),
    v.maxLength(2_000),
  ),
  /** The questions that the text raised, and whether they were answered. */
  answers: v.pipe(v.array(v.object({ rule: ruleId, answered: v.boolean() })), v.maxLength(500)),
  /** Why it was published all the same; written by the person who decided. */
  reason: v.nullable(v.pipe(v.string(), v.maxLength(1_000))),
  outcome: v.picklist(outcomes),
});

export const decisionSchema = v.object({
  ...made.entries,
  /** SHA-256 of the fields' texts, joined by a line break, in hexadecimal. */
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

/** What a composer knows; the text travels to our own background only, to be hashed there. */
const madeSchema = v.object({ ...made.entries, text: v.pipe(v.string(), v.maxLength(1_000_000)) });

export type Decision = v.InferOutput<typeof decisionSchema>;
export type MadeDecision = v.InferOutput<typeof madeSchema>;

/** Reads a stored row; null when it is none. */
export function parseDecision(value: unknown): Decision | null {
  const parsed = v.safeParse(decisionSchema, value);
  return parsed.success ? parsed.output : null;
}

/** Reads what a composer sent; null when it is malformed. */
export function parseMadeDecision(value: unknown): MadeDecision | null {
  const parsed = v.safeParse(madeSchema, value);
  return parsed.success ? parsed.output : null;
}

/** Replaces the text by its hash. */
export async function withHash({ text, ...rest }: MadeDecision): Promise<Decision> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const hash = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { ...rest, hash };
}
