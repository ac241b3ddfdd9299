/** Underlined words are the findings' words, in every editor, whatever happens to the text and the page around it. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import sheet from '../../../assets/popover.css?inline';
import marks from '../../../entrypoints/marks.css?inline';
import type { Finding } from '../../../utils/checker/rule.ts';
import { drawFindings } from '../../../utils/companion/drawn.ts';
import { observe } from '../../../utils/companion/observe.ts';
import { createStage } from '../../../utils/companion/stage.ts';
import { createUnderlines, type Underlines } from '../../../utils/companion/underlines/underlines.ts';
import { findingAt } from '../../finding.ts';
import { NAME, names, press, Subject, type, undo } from '../editors/subjects.ts';

const TEXT = `Layanan disini buka.\n\nAyo #SobatSehat ke @${NAME} dan dirumah sakit 👨‍👩‍👧 terdekat disana`;

/** A checker small enough to see through: words that begin with "di" and are written together. */
const wrong = /\b(?:disini|dirumah|disana|dikota)\b/g;
const severityOf = { disini: 'block', dirumah: 'warn', disana: 'hint', dikota: 'prompt' } as const;

let subject: Subject;
let stop: AbortController;
let underlines: Underlines;
let page: HTMLStyleElement;

beforeEach(() => {
  page = document.createElement('style');
  page.textContent = marks;
  document.head.append(page);
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  subject.destroy();
  page.remove();
});

function findingsIn(text: string): Finding[] {
  return [...text.matchAll(wrong)].map(({ 0: word, index }) =>
    findingAt(index, index + word.length, { severity: severityOf[word as keyof typeof severityOf] }),
  );
}

/** Mounts, reads at every change as a session does, and draws. */
async function start(name: (typeof names)[number], text: string): Promise<void> {
  subject = new Subject(name);
  await subject.start(text);
  follow();
}

function follow(): void {
  const { element, editor } = subject;
  const composer = subject.composer();
  underlines = createUnderlines(
    createStage(document, sheet, stop.signal, () => true),
    stop.signal,
  );
  const check = () => {
    const fields = [{ field: 'text' as const, text: editor.read(element).text }];
    underlines.show({
      composer,
      judged: fields,
      findings: drawFindings(findingsIn(fields[0]?.text ?? ''), fields),
    });
  };
  observe(composer, { onChange: check, onRest: () => {}, onMissing: () => {} }, stop.signal);
  check();
}

/** Severity and words of every painted range that is over text, in the order of the page. */
function painted(): string[] {
  const found: { at: Range; said: string }[] = [];
  for (const severity of ['block', 'warn', 'hint', 'prompt']) {
    for (const name of [`saring-${severity}`, `saring-${severity}-thin`]) {
      for (const each of CSS.highlights.get(name) ?? []) {
        const at = new Range();
        at.setStart(each.startContainer, each.startOffset);
        at.setEnd(each.endContainer, each.endOffset);
        if (each.startContainer.isConnected) found.push({ at, said: `${severity}: ${at}` });
      }
    }
  }
  return found.sort((a, b) => a.at.compareBoundaryPoints(Range.START_TO_START, b.at)).map(({ said }) => said);
}

const expected = (text: string) =>
  [...text.matchAll(wrong)].map(([word]) => `${severityOf[word as keyof typeof severityOf]}: ${word}`);

/** Lines come when the typing rests, and a value that the page set is looked for twice a second: longer than the usual wait. */
async function expectPainted(): Promise<void> {
  await vi.waitFor(
    () => {
      const { text } = subject.read();
      expect(painted()).toEqual(expected(text));
    },
    { timeout: 5_000 },
  );
}

describe.each(names)('%s', (name) => {
  test('words get a line by severity', async () => {
    await start(name, TEXT);
    await expectPainted();
    expect(painted()).toEqual(['block: disini', 'warn: dirumah', 'hint: disana']);
  });

  test('typing before, inside and behind', async () => {
    await start(name, TEXT);
    await expectPainted();
    await subject.select(0);
    await press('Baru ');
    await expectPainted();
    await subject.select(subject.read().text.indexOf('buka'));
    await press('dikota ');
    await expectPainted();
    expect(painted()).toContain('prompt: dikota');
    await subject.select(subject.read().text.indexOf('disini') + 3);
    await press('x');
    await expectPainted();
    expect(painted()).not.toContain('block: disini');
    await press('{Backspace}');
    await expectPainted();
    expect(painted()).toContain('block: disini');
  });

  test('no line is ever under other words, not even before the next check', async () => {
    await start(name, TEXT);
    await expectPainted();
    await subject.select(TEXT.indexOf('disini') + 3);
    await type('x');
    for (const said of painted()) expect(expected(TEXT)).toContain(said);
  });

  test('Enter, undo, redo', async () => {
    await start(name, TEXT);
    await subject.select(TEXT.indexOf('disini'));
    await press('{Enter}');
    await expectPainted();
    await undo();
    await expectPainted();
    await press('{Control>}{Shift>}z{/Shift}{/Control}');
    await expectPainted();
  });

  test('a fix takes its own line away and moves the others', async () => {
    await start(name, TEXT);
    await expectPainted();
    const at = TEXT.indexOf('disini');
    await subject.editor.replace(subject.element, at, at + 6, 'di sini');
    await expectPainted();
    expect(painted()).toEqual(['warn: dirumah', 'hint: disana']);
    await undo();
    await expectPainted();
    expect(painted()).toHaveLength(3);
  });

  test('new text nodes with the same text', async () => {
    await start(name, TEXT);
    await expectPainted();
    for (const node of textNodes(subject.element)) node.replaceWith(node.cloneNode());
    await expectPainted();
  });

  test('a translator wraps the words, and changes some', async () => {
    await start(name, TEXT);
    await expectPainted();
    for (const node of textNodes(subject.element)) {
      const outer = document.createElement('font');
      const inner = outer.appendChild(document.createElement('font'));
      node.replaceWith(outer);
      inner.append(node.data.replace('Layanan', 'Service'));
    }
    await expectPainted();
  });

  test('a text set by the page', async () => {
    await start(name, TEXT);
    await expectPainted();
    subject.mounted.setText('Sekarang dikota lain, disana');
    await expectPainted();
    subject.mounted.clear();
    await vi.waitFor(() => expect(painted()).toEqual([]));
  });

  test('nothing of ours is in or over the editor, and nothing stays', async () => {
    await start(name, TEXT);
    await expectPainted();
    const inside = subject.element.innerHTML;
    stop.abort();
    expect(painted()).toEqual([]);
    expect([...CSS.highlights.keys()].filter((key) => key.startsWith('saring-'))).toEqual([]);
    expect(document.querySelector('saring-ui')).toBeNull();
    expect(subject.element.innerHTML).toBe(inside);
    expect(subject.host.querySelectorAll('[class*="saring"], saring-ui')).toHaveLength(0);
  });

  test('another checker on the page: thin lines', async () => {
    const other = document.createElement('grammarly-extension');
    document.body.append(other);
    try {
      await start(name, TEXT);
      document.documentElement.append(other);
      await expectPainted();
      expect(CSS.highlights.has('saring-block')).toBe(false);
      expect(CSS.highlights.get('saring-block-thin')?.size).toBe(1);
      expect(underlines.yields()).toBe(true);
    } finally {
      other.remove();
    }
  });

  test.each([
    ['as it is', ''],
    ['CSS zoom', 'zoom: 1.5'],
    ['a transform', 'transform: translate(37px, 21px) scale(0.8); transform-origin: 0 0'],
    ['a zoom of 80 percent in a transform', 'zoom: 0.8; transform: scale(1.25); transform-origin: 0 0'],
    ['a fixed box', 'position: fixed; left: 40px; top: 60px'],
    ['large type', 'font: 27px/1.7 Georgia, serif; letter-spacing: 1px'],
  ])('hit under the pointer: %s', async (_, style) => {
    subject = new Subject(name);
    await subject.start(TEXT);
    subject.host.style.cssText += `; ${style}`;
    follow();
    await expectPainted();
    await expectHits();
  });

  test('hit under the pointer: a page that zooms itself', async () => {
    document.documentElement.style.zoom = '1.25';
    try {
      await start(name, TEXT);
      await expectPainted();
      await expectHits();
    } finally {
      document.documentElement.removeAttribute('style');
    }
  });

  test('only the lines that moved are drawn anew', async () => {
    await start(name, TEXT);
    await expectPainted();
    const first = [...(CSS.highlights.get('saring-block') ?? [])];
    await subject.select(subject.read().text.length);
    await press(' dikota');
    await expectPainted();
    expect([...(CSS.highlights.get('saring-block') ?? [])]).toEqual(first);
    expect(painted()).toContain('prompt: dikota');
  });

  test('a page that clears the registry of highlights gets its lines back with the next edit', async () => {
    await start(name, TEXT);
    await expectPainted();
    CSS.highlights.clear();
    await subject.select(subject.read().text.length);
    await press('!');
    await expectPainted();
  });

  test('hit under the pointer after scrolling and resizing', async () => {
    subject = new Subject(name);
    const { host, element } = subject;
    host.style.cssText += '; height: 90px; overflow: auto';
    const long = `${'Baris biasa tanpa apa-apa.\n'.repeat(12)}Layanan disini buka, dan disana juga.\n${'Akhir.\n'.repeat(6)}`;
    await subject.start(long);
    if (element instanceof HTMLTextAreaElement) element.style.height = '90px';
    const scroller = element instanceof HTMLTextAreaElement ? element : host;
    follow();
    await expectPainted();
    await expectHitsSomewhere(scroller);
    host.style.width = '260px';
    await frames();
    await expectHitsSomewhere(scroller);
  });
});

/** Asks at the place of each word, as the browser itself lays it out. */
async function expectHits(): Promise<void> {
  expect(await countHits(), 'words in view').toBeGreaterThanOrEqual(2);
}

/** Scrolls until words come into view. */
async function expectHitsSomewhere(scroller: HTMLElement): Promise<void> {
  let hits = 0;
  for (let top = 0; hits === 0 && top < scroller.scrollHeight; top += 60) {
    scroller.scrollTop = top;
    await frames();
    hits = await countHits();
  }
  expect(scroller.scrollTop).toBeGreaterThan(0);
  expect(hits).toBeGreaterThan(0);
}

async function countHits(): Promise<number> {
  const { text } = subject.read();
  let hits = 0;
  for (const { index, 0: word } of text.matchAll(wrong)) {
    for (const part of [1, word.length - 1]) {
      const box = await boxOf(index + part - 1, index + part);
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const over = document.elementFromPoint(x, y);
      if (!over || !subject.element.contains(over)) continue;
      expect(underlines.at(x, y)?.split('/')[0], `${word} at ${x}, ${y}`).toBe('di-ke-preposition');
      hits++;
    }
  }
  const first = await boxOf(0, 3);
  if (first.y > 0) expect(underlines.at(first.x + 2, first.y + first.height / 2)).toBeNull();
  return hits;
}

/** Where the browser has these characters; in a textarea it says so by the caret's place, found by asking it. */
async function boxOf(start: number, end: number): Promise<DOMRect> {
  const { element, editor } = subject;
  if (element instanceof HTMLTextAreaElement) return boxInTextarea(element, start);
  const at = editor.range(element, start, end);
  if (!at) throw new Error(`No range ${start}..${end}`);
  const range = new Range();
  range.setStart(at.startContainer, at.startOffset);
  range.setEnd(at.endContainer, at.endOffset);
  return range.getBoundingClientRect();
}

/**
 * `caretPositionFromPoint` knows the letters of a textarea: the points of one column at which it answers with this offset, and of
 * those the middle, since a tall line answers above and below its letters too.
 */
function boxInTextarea(area: HTMLTextAreaElement, offset: number): DOMRect {
  const box = area.getBoundingClientRect();
  const isThere = (x: number, y: number) => {
    const caret = document.caretPositionFromPoint(x, y);
    const inside = caret?.offsetNode === area || area.contains(caret?.offsetNode ?? null);
    return inside && caret?.offset === offset + 1;
  };
  for (let top = box.top + 3; top < box.bottom; top += 3) {
    for (let x = box.left + 3; x < box.right; x += 2) {
      if (!isThere(x, top)) continue;
      let bottom = top;
      while (bottom < box.bottom && isThere(x, bottom + 1)) bottom++;
      return new DOMRect(x - 2, (top + bottom) / 2 - 3, 2, 6);
    }
  }
  return new DOMRect(-100, -100, 0, 0);
}

function textNodes(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

describe('the mirror of a textarea', () => {
  const area = () => subject.element as HTMLTextAreaElement;

  test.each([
    ['direction by its words', 'padding: 4px 6px', { dir: 'auto' }],
    ['from right to left', '', { dir: 'rtl' }],
    [
      'padding, a thick border, an indent',
      'padding: 3px 31px 9px 17px; border: 7px solid; text-indent: 40px',
      {},
    ],
    ['spaced letters and words, tall lines', 'letter-spacing: 2px; word-spacing: 6px; line-height: 2.3', {}],
    ['capitals, tabs, right-aligned', 'text-transform: uppercase; tab-size: 3; text-align: right', {}],
    ['its scrollbar always there', 'overflow-y: scroll; scrollbar-gutter: stable', {}],
    ['no wrapping', '', { wrap: 'off' }],
    ['broken anywhere', 'word-break: break-all; font: 22px monospace', {}],
    [
      'a variable face',
      'font: 24px/1.4 system-ui; font-variation-settings: "wdth" 75; font-kerning: none',
      {},
    ],
  ])('%s', async (_, style, attributes) => {
    subject = new Subject('textarea');
    for (const [key, value] of Object.entries(attributes)) area().setAttribute(key, value);
    area().style.cssText = `width: 330px; height: 190px; ${style}`;
    await subject.start(
      'مرحبا disini\nLayanan disini\tbuka  dan e\u0301 👨‍👩‍👧 dirumah\u00a0sakit, lalu disana   \n',
    );
    follow();
    await expectPainted();
    await expectHits();
    // By its handle.
    area().style.width = '270px';
    await vi.waitFor(expectHits);
  });

  test('its lines stay inside of what it scrolls in, and inside of the window', async () => {
    subject = new Subject('textarea');
    const { host } = subject;
    host.style.cssText += '; height: 100px; overflow: auto; border: 3px solid';
    area().style.cssText = 'display: block; width: 300px; height: 200px; margin: 60px 0';
    await subject.start('Layanan disini\n\n\n\n\n\n\n\n\nbuka disana');
    follow();
    await expectPainted();
    for (const top of [0, 60, 130, 190]) {
      host.scrollTop = top;
      await frames();
      const frame = [...(CSS.highlights.get('saring-block') ?? [])][0]?.startContainer.parentElement
        ?.parentElement;
      const seen = frame?.getBoundingClientRect();
      const edge = host.getBoundingClientRect();
      expect(seen?.top, `top at ${top}`).toBeGreaterThanOrEqual(edge.top);
      expect(seen?.bottom, `bottom at ${top}`).toBeLessThanOrEqual(edge.bottom);
      await countHits();
    }
  });
});

test('an input method composes: the words around keep their lines', async () => {
  await start('Lexical rich', TEXT);
  await expectPainted();
  await userEvent.click(subject.element);
  await subject.select(7);
  await cdp().send('Input.imeSetComposition', { text: 'にほん', selectionStart: 3, selectionEnd: 3 });
  await frames();
  expect(painted()).toEqual(['block: disini', 'warn: dirumah', 'hint: disana']);
  await cdp().send('Input.insertText', { text: '日本' });
  await expectPainted();
});
