/**
 * What the panel and the companion of its tab tell each other over one port. The panel trusts shape, never content: a
 * compromised page process could send anything, so everything is parsed on arrival.
 */
import * as v from 'valibot';
import type {
  DrawnComposer,
  DrawnFinding,
  DrawnUnfinished,
  How,
  IgnoreScope,
  Notice,
  Phase,
  Privacy,
  Saving,
} from '../panel/store.ts';
import { type ViewName, views } from '../panel/views.ts';
import { type Plan, planChangeSchema, planSchema } from '../plan/plan.ts';
import { type FieldName, kinds, parseFieldName, platforms } from '../platform.ts';

export const portName = 'saring-panel';

/** `postMessage` from the companion into the frame it made, with its end of a channel; the background knows the key. */
export interface Handshake {
  saringFrame: string;
}

/** Everything about the composer that the panel draws; sent whole when a panel says hello. */
export interface Snapshot {
  phase: Exclude<Phase, 'locked' | 'gone'>;
  composer: DrawnComposer | null;
  findings: DrawnFinding[];
  /** How many could be fixed at once, without a choice. */
  sure: number;
  saving: Saving;
  draftId: string | null;
  plan: Plan;
  /** The draft whose time has come, for which this tab was opened. */
  offer: string | null;
  /** This page, as the rows of presence name it. */
  page: string;
  /** Others wrote into the draft, and the box does not hold it. */
  behind: boolean;
  unfinished: DrawnUnfinished | null;
  privacy: Privacy;
  dock: 'left' | 'right';
  institution: { name: string; isExample: boolean };
}

/** The parts of it that have changed; findings that the panel has been told are named by their id. */
export type News = Partial<Omit<Snapshot, 'findings'>> & { findings?: (DrawnFinding | string)[] };

/** What a panel had open, kept by the companion so that closing and reopening loses nothing. */
export interface View {
  view: ViewName;
  openFinding: string | null;
}

export type ToPanel =
  | { say: 'welcome'; snapshot: Snapshot; view: View }
  | { say: 'news'; news: News }
  | { say: 'notice'; notice: Notice };

export type ToCompanion =
  | { ask: 'hello' }
  | { ask: 'showPlace'; finding: string }
  | { ask: 'applyFix'; finding: string; fix: number }
  | { ask: 'fixSure' }
  | { ask: 'undo' }
  | { ask: 'ignore'; finding: string; scope: IgnoreScope }
  | {
      ask: 'insert';
      id: string;
      revision: number;
      platform: string;
      /** As whom it was written. */
      account: string | null;
      fields: { field: FieldName; text: string }[];
      how: How;
    }
  /** Parts of the plan that were said anew. */
  | { ask: 'plan'; change: Partial<Plan> }
  /** Words to put where the caret stands. */
  | { ask: 'insertText'; text: string }
  /** Go on with the unfinished draft; `decline`: not with this one. */
  | { ask: 'goOn'; how: How }
  | { ask: 'decline' }
  /** Put what others wrote into the box; `leave`: not now. */
  | { ask: 'catchUp' }
  | { ask: 'stayBehind' }
  | { ask: 'keepPrivately'; keep: boolean }
  | { ask: 'dock'; side: 'left' | 'right' }
  | { ask: 'remember'; view: View }
  | { ask: 'close' };

const fieldName = v.custom<FieldName>((value) => typeof value === 'string' && parseFieldName(value) !== null);
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const view = v.object({
  view: v.picklist(views),
  openFinding: v.nullable(v.string()),
});

const how = v.picklist(['empty', 'replace', 'append']);
const scope = v.picklist(['once', 'draft', 'word', 'rule']);

const finding = v.object({
  id: v.string(),
  quote: v.string(),
  rule: v.string(),
  severity: v.picklist(['block', 'warn', 'hint', 'prompt']),
  field: fieldName,
  start: offset,
  end: offset,
  message: v.string(),
  why: v.string(),
  todo: v.string(),
  source: v.string(),
  fixes: v.array(v.object({ label: v.string(), replacement: v.string() })),
  confidence: v.picklist(['sure', 'ask']),
  scopes: v.exactOptional(v.array(scope)),
});

const snapshot = v.object({
  phase: v.picklist(['waiting', 'live', 'unreadable']),
  composer: v.nullable(
    v.object({
      platform: v.picklist(platforms),
      surface: v.string(),
      kind: v.picklist(kinds),
      account: v.nullable(v.string()),
      fields: v.array(v.object({ name: fieldName, count: offset, limit: offset })),
      empty: v.boolean(),
      confidence: v.picklist(['full', 'advice']),
    }),
  ),
  findings: v.array(finding),
  sure: offset,
  saving: v.variant('state', [
    v.object({ state: v.literal('none') }),
    v.object({ state: v.literal('off') }),
    v.object({ state: v.literal('saving') }),
    v.object({
      state: v.literal('saved'),
      at: v.number(),
      merged: v.exactOptional(v.object({ conflicts: v.number() })),
    }),
    v.object({
      state: v.literal('failed'),
      because: v.picklist(['quota', 'closed', 'asleep', 'context-gone', 'refused']),
    }),
  ]),
  draftId: v.nullable(v.string()),
  plan: planSchema,
  offer: v.nullable(v.string()),
  page: v.string(),
  behind: v.boolean(),
  privacy: v.picklist(['open', 'off', 'on', 'never']),
  unfinished: v.nullable(v.object({ id: v.string(), at: v.number(), line: v.string() })),
  dock: v.picklist(['left', 'right']),
  institution: v.object({ name: v.string(), isExample: v.boolean() }),
});

const news = v.object({
  ...exact(snapshot.entries),
  findings: v.exactOptional(v.array(v.union([v.string(), finding]))),
});

const toPanel = v.variant('say', [
  v.object({ say: v.literal('welcome'), snapshot, view }),
  v.object({ say: v.literal('news'), news }),
  v.object({
    say: v.literal('notice'),
    notice: v.object({
      about: v.picklist([
        'inserted',
        'text-inserted',
        'fixed',
        'copied',
        'not-empty',
        'no-focus',
        'no-composer',
        'text-changed',
        'not-verified',
        'parts-left',
        'cannot-open-side',
        'not-handled',
        'composing',
        'not-inserted',
        'went-wrong',
        'fixed-all',
        'nothing-sure',
        'undone',
        'not-undone',
        'caught-up',
        'not-saved-yet',
        'ignored-once',
        'ignored-draft',
        'ignored-word',
        'ignored-rule',
      ]),
      n: v.exactOptional(offset),
      corrected: v.exactOptional(v.string()),
      copied: v.exactOptional(v.boolean()),
    }),
  }),
]);

const toCompanion = v.variant('ask', [
  v.object({ ask: v.literal('hello') }),
  v.object({ ask: v.literal('showPlace'), finding: v.string() }),
  v.object({ ask: v.literal('applyFix'), finding: v.string(), fix: offset }),
  v.object({ ask: v.literal('fixSure') }),
  v.object({ ask: v.literal('undo') }),
  v.object({ ask: v.literal('ignore'), finding: v.string(), scope }),
  v.object({
    ask: v.literal('insert'),
    id: v.string(),
    revision: offset,
    platform: v.string(),
    account: v.nullable(v.string()),
    fields: v.array(v.object({ field: fieldName, text: v.string() })),
    how,
  }),
  v.object({ ask: v.literal('plan'), change: planChangeSchema }),
  v.object({ ask: v.literal('insertText'), text: v.pipe(v.string(), v.maxLength(5_000)) }),
  v.object({ ask: v.literal('goOn'), how }),
  v.object({ ask: v.literal('decline') }),
  v.object({ ask: v.literal('catchUp') }),
  v.object({ ask: v.literal('stayBehind') }),
  v.object({ ask: v.literal('keepPrivately'), keep: v.boolean() }),
  v.object({ ask: v.literal('dock'), side: v.picklist(['left', 'right']) }),
  v.object({ ask: v.literal('remember'), view }),
  v.object({ ask: v.literal('close') }),
]);

type Optional<E extends v.ObjectEntries> = { [K in keyof E]: v.ExactOptionalSchema<E[K], undefined> };

function exact<E extends v.ObjectEntries>(entries: E): Optional<E> {
  return Object.fromEntries(
    Object.entries(entries).map(([name, entry]) => [name, v.exactOptional(entry)]),
  ) as Optional<E>;
}

/** Null when the message is malformed. */
export function parseToPanel(message: unknown): ToPanel | null {
  const parsed = v.safeParse(toPanel, message);
  return parsed.success ? parsed.output : null;
}

/** Null when the message is malformed. */
export function parseToCompanion(message: unknown): ToCompanion | null {
  const parsed = v.safeParse(toCompanion, message);
  return parsed.success ? parsed.output : null;
}

const standing = v.object({
  id: v.string(),
  revision: offset,
  fields: v.array(v.object({ field: fieldName, text: v.string() })),
});

/** What the background tells of a draft that was changed; null when it is malformed. */
export function parseStanding(message: unknown): v.InferOutput<typeof standing> | null {
  const parsed = v.safeParse(standing, message);
  return parsed.success ? parsed.output : null;
}
