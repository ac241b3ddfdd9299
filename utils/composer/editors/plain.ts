/**
 * A contenteditable without a library (YouTube): the page reads the DOM, the browser writes it. A line is what a person
 * sees as one; `innerText` would count two line feeds for one blank line.
 */
import { editorInDom } from './in-dom.ts';
import { type } from './user-input.ts';
import { BLOCKS, walk } from './walk.ts';

const NO_TEXT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE']);

export default editorInDom({
  id: 'plain',
  owns: (element) => {
    const mode = element.getAttribute('contenteditable');
    return mode === '' || mode === 'true' || mode === 'plaintext-only';
  },
  read: (element) =>
    walk(element, {
      blocks: BLOCKS,
      feedsEndLines: true,
      skip: (child) => NO_TEXT.has(child.tagName),
      // YouTube draws emoji as pictures whose `alt` is the emoji.
      picture: (image) => image.alt,
    }),
  put: type,
});
