/** The editors under one contract, each mounted fresh, focused with a real click and driven with real keys. */

import type {} from '@vitest/browser-playwright';
import { cdp, userEvent } from 'vitest/browser';
import type { Composer, Editor, Surface } from '../../../utils/composer/composer.ts';
import { selectable } from '../../../utils/composer/editors/in-dom.ts';
import { editorOf } from '../../../utils/composer/editors/index.ts';
import type { LineReading } from '../../../utils/composer/editors/lines.ts';
import { selectAndSettle } from '../../../utils/composer/editors/selecting.ts';
import { nextTask } from '../../../utils/composer/editors/turns.ts';
import { mountDraftJs } from '../../fixtures/editors/draft-js.ts';
import { mountLexical } from '../../fixtures/editors/lexical.ts';
import type { Mounted, MountedWithMentions } from '../../fixtures/editors/mounted.ts';
import { mountPlain } from '../../fixtures/editors/plain.ts';
import { mountReactTextarea } from '../../fixtures/editors/react-textarea.ts';

export const NAME = 'Dinas Kominfo';
const common = { label: 'Teks', placeholder: 'Apa kabar?', people: [NAME] };

const mounts = {
  'Draft.js': (host: HTMLElement) => mountDraftJs(host, common),
  'Lexical rich': (host: HTMLElement) => mountLexical(host, { ...common, rich: true }),
  'Lexical plain': (host: HTMLElement) => mountLexical(host, { ...common, rich: false }),
  'contenteditable=true': (host: HTMLElement) => mountPlain(host, common),
  'contenteditable=plaintext-only': (host: HTMLElement) =>
    mountPlain(host, { ...common, mode: 'plaintext-only' }),
  textarea: (host: HTMLElement) => mountReactTextarea(host, common),
} satisfies Record<string, (host: HTMLElement) => Mounted>;

export type SubjectName = keyof typeof mounts;
export const names = Object.keys(mounts) as SubjectName[];

const post: Surface = { id: 'x-post', kind: 'post', fields: [], publish: [], keys: [] };

/** One mounted editor and what a test does with it. */
export class Subject {
  readonly host = document.createElement('div');
  readonly mounted: Mounted | MountedWithMentions;

  constructor(readonly name: SubjectName) {
    document.body.replaceChildren(this.host);
    this.host.style.width = '600px';
    this.mounted = mounts[name](this.host);
  }

  get element(): HTMLElement {
    return this.mounted.element();
  }

  get editor(): Editor {
    const editor = editorOf(this.element);
    if (!editor) throw new Error(`No editor for ${this.name}`);
    return editor;
  }

  /** The editor as the only field of a post on X. */
  composer(surface: Surface = post, editor: Editor = this.editor): Composer {
    const { element, host } = this;
    return {
      platform: 'x',
      surface,
      root: host,
      fields: [{ name: 'text', element, editor, limit: 280 }],
      confidence: 'full',
    };
  }

  get mentions(): MountedWithMentions | null {
    return 'mention' in this.mounted ? this.mounted : null;
  }

  read(): LineReading {
    return this.editor.read(this.element) as LineReading;
  }

  async start(text: string): Promise<void> {
    // A click gives the frame of the tests the page's focus; after that, focusing is enough and much quicker.
    if (document.hasFocus()) this.element.focus();
    else await userEvent.click(this.element);
    this.mounted.setText(text);
    await settle();
  }

  /** Puts the selection where `position` says and waits until the editor has taken it. */
  async select(start: number, end = start): Promise<void> {
    const { element } = this;
    if (element instanceof HTMLTextAreaElement) return element.setSelectionRange(start, end);
    const place = selectable(element, () => this.read());
    const { length } = this.read().text;
    if (!(await selectAndSettle(document, place, start, end, length)))
      throw new Error(`No position for ${start}..${end} of ${length}`);
  }

  /** Where typing would go on; fails when more than a caret is selected. */
  caret(): number {
    const { element } = this;
    const [start, end] =
      element instanceof HTMLTextAreaElement
        ? [element.selectionStart, element.selectionEnd]
        : (this.mentions?.selection() ?? selectable(element, () => this.read()).selected() ?? []);
    if (start === undefined || start !== end) throw new Error(`Selected: ${start}..${end}`);
    return start;
  }

  destroy(): void {
    this.mounted.destroy();
    this.host.remove();
  }
}

/** Trusted input of any characters at once, as an emoji picker or a keyboard with the letters gives it. */
export async function type(text: string): Promise<void> {
  await cdp().send('Input.insertText', { text });
}

export const press = (keys: string) => userEvent.keyboard(keys);
export const undo = () => press('{Control>}z{/Control}');

/** Two tasks: Draft.js takes native typing into its model in a task of its own. */
export async function settle(): Promise<void> {
  await nextTask();
  await nextTask();
}

const graphemes = new Intl.Segmenter('id', { granularity: 'grapheme' });

/** Offsets between which a caret can stand. */
export const stops = (text: string) => [
  ...[...graphemes.segment(text)].map(({ index }) => index),
  text.length,
];
