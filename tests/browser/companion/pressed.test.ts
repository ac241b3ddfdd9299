/** Whose text a press publishes when its editor is gone, or when nobody has touched the box. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createPressed } from '../../../utils/companion/hold/pressed.ts';
import type { Session } from '../../../utils/companion/session.ts';
import type { Surface } from '../../../utils/composer/composer.ts';
import plain from '../../../utils/composer/editors/plain.ts';

const surface: Surface = {
  id: 'facebook-post',
  kind: 'post',
  fields: [{ name: 'text', editor: [], limit: 280 }],
  publish: [{ selector: '[aria-label="Posting"], [aria-label="Simpan"]', seen: '2026-11', grade: 'A' }],
  next: [{ selector: '[aria-label="Berikutnya"]', seen: '2026-11', grade: 'A' }],
  keys: ['mod+enter'],
};

let sessions: WeakMap<Element, Session>;
let current: Session | null;
let published: number;
let pressed: ReturnType<typeof createPressed>;
/** The box that somebody restored a text to, with what its composer becomes. */
let restored: { box: Element; session: Session } | null;

beforeEach(() => {
  sessions = new WeakMap();
  current = null;
  restored = null;
  published = 0;
  pressed = createPressed({
    sessions,
    current: () => current,
    missing: leave,
    boxAt: () => restored?.box ?? null,
    look() {
      if (!restored) return;
      sessions.set(restored.session.state.composer.root, restored.session);
      current = restored.session;
    },
  });
});
afterEach(() => document.body.replaceChildren());

function dialog(...labels: string[]): HTMLElement {
  const made = document.createElement('div');
  made.setAttribute('role', 'dialog');
  for (const label of labels) {
    const button = document.createElement('button');
    button.setAttribute('aria-label', label);
    button.textContent = label;
    made.append(button);
  }
  document.body.append(made);
  return made;
}

function sessionIn(root: HTMLElement, of = surface): Session {
  const element = document.createElement('div');
  element.contentEditable = 'true';
  element.textContent = 'Halo';
  root.append(element);
  const composer = {
    platform: 'facebook',
    surface: of,
    root,
    confidence: 'full',
    fields: [{ name: 'text', element, editor: plain, limit: 280 }],
  };
  const session = {
    state: { composer, fields: [{ field: 'text', text: 'Halo' }] },
    refresh() {},
    keeping: { seenPublished: () => published++ },
  } as unknown as Session;
  sessions.set(root, session);
  current = session;
  return session;
}

function leave(session: Session): void {
  sessions.delete(session.state.composer.root);
  if (current === session) current = null;
  pressed.left(session);
}

/** Whose text a click on this button would publish. */
function click(root: Element, label: string): Session | null {
  let found: Session | null = null;
  window.addEventListener(
    'click',
    (event) => {
      found = pressed.find(event);
    },
    { capture: true, once: true },
  );
  root.querySelector<HTMLElement>(`[aria-label="${label}"]`)?.click();
  return found;
}

it('a step that was gone on to publishes the text of the step before', () => {
  const writing = dialog('Berikutnya');
  const session = sessionIn(writing);
  expect(click(writing, 'Berikutnya')).toBe(null);
  writing.remove();
  expect(click(dialog('Posting'), 'Posting')).toBe(session);
});

it('a dialog that was closed leaves its text to no other one', () => {
  const writing = dialog('Posting');
  const session = sessionIn(writing);
  writing.remove();
  leave(session);
  expect(click(dialog('Simpan'), 'Simpan')).toBe(null);
});

it('nor one whose next step was refused by the site before it was closed', () => {
  const writing = dialog('Berikutnya', 'Tutup');
  const session = sessionIn(writing);
  click(writing, 'Berikutnya');
  click(writing, 'Tutup');
  writing.remove();
  leave(session);
  expect(click(dialog('Simpan'), 'Simpan')).toBe(null);
});

it('what was published is not published again by the next dialog', () => {
  const writing = dialog('Berikutnya');
  const session = sessionIn(writing);
  click(writing, 'Berikutnya');
  writing.remove();
  expect(click(dialog('Posting'), 'Posting')).toBe(session);
  pressed.published(session);
  expect(published).toBe(1);
  expect(click(dialog('Simpan'), 'Simpan')).toBe(null);
});

it('a new box of the same kind takes its place, one of another kind does not', () => {
  const writing = dialog('Berikutnya');
  const session = sessionIn(writing);
  click(writing, 'Berikutnya');
  writing.remove();
  leave(session);
  pressed.arrived(sessionIn(dialog('Komentari'), { ...surface, id: 'facebook-comment' }));
  const settings = dialog('Posting');
  expect(click(settings, 'Posting')).toBe(session);
  pressed.arrived(sessionIn(dialog('Posting')));
  expect(click(settings, 'Posting')).toBe(null);
});

it('a text that the site restored in a box without focus is met by its button', () => {
  sessionIn(dialog('Posting'));
  const other = dialog('Posting');
  const before = current;
  const session = sessionIn(other);
  sessions.delete(other);
  current = before;
  expect(click(other, 'Posting')).toBe(null);
  restored = { box: other.querySelector('[contenteditable]') as Element, session };
  expect(click(other, 'Posting')).toBe(session);
});
