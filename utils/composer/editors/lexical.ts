/**
 * Lexical (Facebook, Instagram). Blocks are the root's children; a `<br>` is a soft break, or keeps a block's last line
 * open (the mark that Lexical puts on the latter is the page's own and invisible to us, so the place decides). It takes
 * its selection from `selectionchange`, so writing is a paste after a turn.
 */
import { editorInDom } from './in-dom.ts';
import { paste, pressBackspace } from './user-input.ts';
import { BLOCKS, walk } from './walk.ts';

export default editorInDom({
  id: 'lexical',
  owns: (element) => element.hasAttribute('data-lexical-editor'),
  read: (element) =>
    walk(element, {
      blocks: BLOCKS,
      feedsEndLines: false,
      // Decorators: not text of the model, unless it is a text node that merely forbids editing (a mention).
      skip: (child) =>
        child.getAttribute('contenteditable') === 'false' && !child.hasAttribute('data-lexical-text'),
      picture: () => '',
    }),
  put(element, text) {
    if (text === '') pressBackspace(element);
    else paste(element, text);
  },
});
