/**
 * Draft.js (X). Blocks are `[data-block]`, their text is in `[data-text]`; everything else is decoration. It takes its
 * selection from `selectionchange` and its input from React's events, so writing is a paste after a turn.
 * `execCommand` on an empty Draft.js makes React lose its tree; never use it here.
 */
import { editorInDom } from './in-dom.ts';
import { Lines } from './lines.ts';
import { paste, pressBackspace } from './user-input.ts';

export default editorInDom({
  id: 'draft-js',
  // Generous: taken for a plain editor, Draft.js would be written into in a way that breaks it.
  owns: (element) =>
    element.classList.contains('public-DraftEditor-content') ||
    element.querySelector('[data-contents="true"]') !== null,
  read(element) {
    const lines = new Lines(element);
    for (const block of element.querySelectorAll('[data-block="true"]')) {
      lines.close();
      const leaves = block.querySelectorAll('[data-text="true"]');
      leaves.forEach((leaf, index) => {
        if (leaf.tagName === 'BR') lines.end(leaf);
        else addLeaf(leaf, index === leaves.length - 1, lines);
      });
    }
    return lines.reading();
  },
  put(element, text) {
    if (text === '') pressBackspace(element);
    else paste(element, text);
  },
});

/** Draft.js renders one line feed more than the model has where a block ends in a soft one, to keep its line open. */
function addLeaf(leaf: Element, lastOfBlock: boolean, lines: Lines): void {
  for (let node = leaf.firstChild; node; node = node.nextSibling) {
    if (node.nodeType !== Node.TEXT_NODE) continue;
    const text = node as Text;
    const filled = lastOfBlock && !node.nextSibling && text.data.endsWith('\n\n');
    lines.add(text, filled ? text.length - 1 : text.length);
  }
}
