/** The walk that Lexical and plain editors share: text nodes, line breaks, and blocks, in document order. */
import { type LineReading, Lines } from './lines.ts';

/** How an editor's DOM differs from a line of text nodes. */
export interface Grammar {
  /** Elements, by upper-case tag name, that begin and end a line. */
  blocks: ReadonlySet<string>;
  /** True when a line feed inside a text node ends a line as `<br>` does, so that the last of a block adds none. */
  feedsEndLines: boolean;
  /** Elements that are not part of the text. */
  skip(element: Element): boolean;
  /** The characters that a picture stands for, empty when it is none. */
  picture(element: HTMLImageElement): string;
}

export const BLOCKS: ReadonlySet<string> = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE DD DIV DL DT H1 H2 H3 H4 H5 H6 HR LI OL P PRE SECTION TABLE TR UL'.split(' '),
);

/** Reads `root` by its grammar. Time is linear in the number of nodes. */
export function walk(root: Element, grammar: Grammar): LineReading {
  const lines = new Lines(root);
  visit(root, grammar, lines);
  return lines.reading();
}

function visit(parent: Element, grammar: Grammar, lines: Lines): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === Node.TEXT_NODE) addText(node as Text, grammar, lines);
    else if (node.nodeType === Node.ELEMENT_NODE) addElement(node as Element, grammar, lines);
  }
}

function addText(node: Text, grammar: Grammar, lines: Lines): void {
  const { length } = node;
  if (length === 0) return;
  const feed = grammar.feedsEndLines && node.data.charCodeAt(length - 1) === 10;
  lines.add(node, feed ? length - 1 : length);
  if (feed) lines.close();
}

function addElement(element: Element, grammar: Grammar, lines: Lines): void {
  if (grammar.skip(element)) return;
  if (element.tagName === 'BR') {
    lines.end(element);
  } else if (element.tagName === 'IMG') {
    const text = grammar.picture(element as HTMLImageElement);
    if (text !== '') lines.addFor(element, text);
  } else if (grammar.blocks.has(element.tagName)) {
    lines.close();
    visit(element, grammar, lines);
    lines.close();
  } else visit(element, grammar, lines);
}
