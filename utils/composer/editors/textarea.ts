/** A textarea (Instagram comments), controlled by React or not. `execCommand` keeps the browser's undo and tells React. */
import type { Editor } from '../composer.ts';
import { type } from './user-input.ts';
import { verifiedWrite } from './verified-write.ts';

const textarea: Editor = {
  id: 'textarea',
  owns: (element) => element.tagName === 'TEXTAREA',
  /** There are no nodes to point at inside a textarea: every position is null. */
  read: (element) => ({
    text: (element as HTMLTextAreaElement).value,
    position: () => null,
    range: () => null,
  }),
  selected: (element) => {
    const { selectionStart, selectionEnd } = element as HTMLTextAreaElement;
    return [selectionStart, selectionEnd];
  },
  async select(element, start, end) {
    const area = element as HTMLTextAreaElement;
    if (end > area.value.length) return false;
    area.setSelectionRange(start, end);
    return true;
  },
  range: () => null,
  replace(element, start, end, replacement) {
    const area = element as HTMLTextAreaElement;
    return verifiedWrite(
      area,
      {
        text: () => area.value,
        select(from, to) {
          area.setSelectionRange(from, to);
          return true;
        },
        selected: () => [area.selectionStart, area.selectionEnd],
        put: (text) => type(area, text),
      },
      start,
      end,
      replacement,
    );
  },
};

export default textarea;
