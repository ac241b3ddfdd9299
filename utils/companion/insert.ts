/** Writes drafts into the composer. Each write is verified by the editor. */
import type { FieldText } from '../checker/rule.ts';
import type { Composer, ComposerField, Written } from '../composer/composer.ts';
import { undoTo } from '../composer/editors/undo.ts';
import { changedStretch } from '../drafts/changed-stretch.ts';
import { fitDraft } from '../drafts/fit.ts';
import { isEmpty } from '../drafts/identity.ts';
import type { How, Notice } from '../panel/store.ts';
import { takeFocus } from './take-focus.ts';

type Told = Notice['about'];

export interface Inserted {
  about: Told;
  /** What the box holds of the draft as it is stored; null when it was made into something else. */
  same: FieldText[] | null;
}

/** Puts a draft into a composer, into a box that holds text only as the person chose. */
export async function insertDraft(
  composer: Composer,
  draft: readonly FieldText[],
  how: How,
): Promise<Inserted> {
  const now = readAll(composer);
  if (how === 'empty' && !isEmpty(now)) return { about: 'not-empty', same: null };
  const fitted = fitDraft(
    draft,
    composer.fields.map((field) => field.name),
  );
  const meant = fitted.fields.map(({ field, text }) => {
    const before = now.find((each) => each.field === field)?.text ?? '';
    return { field, text: how === 'append' ? appended(field, before, text) : text };
  });
  const { about } = await writeFields(composer, meant);
  if (about !== 'inserted') return { about, same: null };
  const isSame = how !== 'append' && meant.every(({ field, text }) => textOf(draft, field) === text);
  return { about: fitted.left.length > 0 ? 'parts-left' : 'inserted', same: isSame ? meant : null };
}

/**
 * Brings each field of the box to its text, touching only the stretch that differs; stops at the first that fails. `written`:
 * the fields in which something was written and stayed, also where it could not be confirmed.
 */
export async function writeFields(
  composer: Composer,
  meant: readonly FieldText[],
): Promise<{ about: Told; written: FieldText[] }> {
  const written: FieldText[] = [];
  for (const { field: name, text } of meant) {
    const field = composer.fields.find((each) => each.name === name);
    if (!field) continue;
    if (!(await takeFocus(field.element))) return { about: 'no-focus', written };
    let outcome = await bring(field, text);
    // What came out different is taken back. An editor that had not taken the selection yet has by then: once more.
    if (outcome.state === 'unverified' && (await undoTo(field.element, field.editor, outcome.before))) {
      outcome = await bring(field, text);
      if (outcome.state === 'unverified' && (await undoTo(field.element, field.editor, outcome.before)))
        return { about: 'not-verified', written };
    }
    if (outcome.state !== 'refused') written.push({ field: name, text });
    const about = tell(outcome);
    if (about !== 'inserted') return { about, written };
  }
  return { about: 'inserted', written };
}

async function bring(
  { element, editor }: ComposerField,
  text: string,
): Promise<Exclude<Written, { state: 'unverified' }> | { state: 'unverified'; before: string }> {
  const before = editor.read(element).text;
  const { start, end, put } = changedStretch(before, text);
  if (start === end && put === '') return { state: 'written' };
  const outcome = await editor.replace(element, start, end, put);
  return outcome.state === 'unverified' ? { state: 'unverified', before } : outcome;
}

function readAll(composer: Composer): FieldText[] {
  return composer.fields.map(({ name, element, editor }) => ({
    field: name,
    text: editor.read(element).text,
  }));
}

/** A title is one line: what is there stays. */
function appended(field: string, before: string, text: string): string {
  if (before.trim() === '') return text;
  return field === 'title' ? before : `${before.trimEnd()}\n\n${text}`;
}

function textOf(draft: readonly FieldText[], field: string): string | undefined {
  return draft.find((each) => each.field === field)?.text;
}

function tell(written: Awaited<ReturnType<typeof bring>>): Told {
  if (written.state === 'written') return 'inserted';
  if (written.state === 'unverified') return 'not-verified';
  return refusals[written.because];
}

/** Nothing was written, and why. */
const refusals = {
  'no-focus': 'no-focus',
  detached: 'no-composer',
  'out-of-bounds': 'text-changed',
  'not-handled': 'not-inserted',
} as const satisfies Record<string, Told>;
