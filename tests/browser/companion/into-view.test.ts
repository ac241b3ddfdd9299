/** Words that are asked for are seen, in every editor, in boxes in boxes; words that are seen move nothing. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import sheet from '../../../assets/popover.css?inline';
import { bringIntoView } from '../../../utils/companion/into-view.ts';
import { createStage } from '../../../utils/companion/stage.ts';
import { createUnderlines, type Underlines } from '../../../utils/companion/underlines/underlines.ts';
import { names, Subject } from '../editors/subjects.ts';

const line = 'Baris biasa yang cukup panjang untuk dibaca.\n';
const text = `Awal disini.\n${line.repeat(60)}Akhir disana.`;

let subject: Subject;
let stop: AbortController;
let underlines: Underlines;

beforeEach(() => {
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  subject.destroy();
  document.body.removeAttribute('style');
  window.scrollTo(0, 0);
});

/** Around the editor a scroller of its own, on a page that scrolls. */
async function start(name: (typeof names)[number], style: string): Promise<void> {
  subject = new Subject(name);
  subject.host.style.cssText += style;
  document.body.style.cssText = 'padding: 700px 0 900px';
  await subject.start(text);
  if (subject.element instanceof HTMLTextAreaElement) subject.element.style.height = '120px';
  underlines = createUnderlines(
    createStage(document, sheet, stop.signal, () => true),
    stop.signal,
  );
  const fields = [{ field: 'text' as const, text }];
  underlines.show({ composer: subject.composer(), judged: fields, findings: [] });
}

function boxOf(words: string): DOMRect {
  const at = text.indexOf(words);
  const [box] = underlines.boxesOf({ field: 'text', start: at, end: at + words.length });
  if (!box) throw new Error(`No box of ${words}`);
  return box;
}

/** In the window, and inside whatever scrolls around it. */
function isInView({ top, bottom }: DOMRect): boolean {
  const edges = [new DOMRect(0, 0, window.innerWidth, window.innerHeight)];
  for (const each of [subject.element, subject.host]) edges.push(each.getBoundingClientRect());
  return edges.every((edge) => top >= edge.top - 1 && bottom <= edge.bottom + 1);
}

const places = () => [subject.element.scrollTop, subject.host.scrollTop, Math.round(window.scrollY)];

describe.each(names)('%s', (name) => {
  test.each([
    ['in a scroller', '; height: 150px; overflow: auto'],
    ['in a scroller that is scaled', '; height: 150px; overflow: auto; transform: scale(0.8)'],
    ['as long as its text', ''],
  ])('%s', async (_, style) => {
    await start(name, style);
    for (const words of ['disana', 'disini']) {
      bringIntoView(subject.element, boxOf(words));
      // A mirror follows its textarea with the next frame.
      await expect.poll(() => isInView(boxOf(words)), { message: words }).toBe(true);
      const seen = places();
      bringIntoView(subject.element, boxOf(words));
      expect(places()).toEqual(seen);
    }
  });
});
