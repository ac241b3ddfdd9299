/**
 * The first words in a box, read by the resident script until the companion has taken the box over: bringing it may take a
 * second on a busy machine, and a browser may be gone by then. Exact reading is the companion's; this one is small.
 */
import type { FieldName, Kind, Platform } from '../platform.ts';
import { gate } from './gate.ts';
import type { Match } from './match.ts';
import { fieldElements } from './on-page.ts';

export interface EarlyText {
  platform: Platform;
  surface: string;
  kind: Kind;
  fields: { field: FieldName; text: string }[];
}

const block = /^(DIV|P|LI|UL|OL|PRE|BLOCKQUOTE|H\d)$/;
/** What may change a text; editors keep some of these from becoming an `input`. */
const changes = ['keydown', 'input', 'paste', 'drop'];

/**
 * Gives a function that watches a box from its focus on. `matchOf` says whether it (still) may be read; `note` gets each
 * changed text, also an empty one. Listens only while a box waits for the companion.
 */
export function watchEarly(
  matchOf: (element: Element) => { platform: Platform; match: Match } | null,
  note: (text: EarlyText) => void,
  signal: AbortSignal,
): (element: Element) => void {
  let box: Element | null = null;
  let last = '';
  let queued = false;

  const read = () => {
    queued = false;
    const found = box && !signal.aborted && matchOf(box);
    if (!found) return;
    const { platform, match } = found;
    const { id, kind } = match.surface;
    // Of no use from here on, and felt at every key.
    if (gate().early.get(id)?.taken) return rest();
    const fields = fieldElements(match).map(({ name, element }) => ({ field: name, text: wordsOf(element) }));
    const now = JSON.stringify(fields);
    if (now === last || fields.length === 0) return;
    last = now;
    note({ platform, surface: id, kind, fields });
  };
  let channel: MessageChannel | null = null;
  let ear: AbortController | null = null;
  const rest = () => {
    ear?.abort();
    ear = null;
    box = null;
  };
  // In a task of its own: the editor takes the key in first. Not of a timer: those of a hidden tab are run late.
  const queue = ({ target }: Event) => {
    if (queued || !(target instanceof Node) || !box?.contains(target)) return;
    queued = true;
    channel?.port2.postMessage(0);
  };

  return (element) => {
    if (!channel) {
      channel = new MessageChannel();
      channel.port1.onmessage = read;
    }
    if (!ear) {
      ear = new AbortController();
      const options = { capture: true, signal: AbortSignal.any([signal, ear.signal]) };
      for (const type of changes) window.addEventListener(type, queue, options);
    }
    box = element;
  };
}

function wordsOf(element: HTMLElement): string {
  if (element instanceof HTMLTextAreaElement) return element.value;
  const lines: string[] = [];
  let open = false;
  const add = (text: string) => {
    if (open) lines.push(lines.pop() + text);
    else lines.push(text);
    open = true;
  };
  const visit = (parent: Node) => {
    for (const node of parent.childNodes) {
      if (node instanceof Text) {
        if (node.data) add(node.data);
        continue;
      }
      if (!(node instanceof HTMLElement)) continue;
      if (node.tagName === 'BR') {
        if (!open) lines.push('');
        open = false;
        continue;
      }
      if (node instanceof HTMLImageElement) add(node.alt);
      if (node.contentEditable === 'false' && !node.dataset.lexicalText) continue;
      const isBlock = block.test(node.tagName);
      if (isBlock) open = false;
      visit(node);
      if (isBlock) open = false;
    }
  };
  visit(element);
  return lines.join('\n');
}
