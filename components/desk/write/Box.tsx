/** One text box that grows with its text, and tells how long the text is as its platform counts. */
import { useRef } from 'preact/hooks';
import type { Editor } from '../../../utils/desk/library-state.ts';
import type { FieldName } from '../../../utils/platform.ts';
import { lengthLine } from '../../panel/length.ts';
import { useTexts } from '../../texts-context.ts';
import { useCaret } from './use-caret.ts';

interface BoxProps {
  editor: Editor;
  field: FieldName;
  text: string;
  label: string;
  /** The text was published as it is. */
  closed: boolean;
  onWrite(text: string): void;
}

export function Box({ editor, field, text, label, closed, onWrite }: BoxProps) {
  const texts = useTexts();
  const box = useRef<HTMLTextAreaElement>(null);
  useCaret(box, text);
  const length = editor.lengths.find(({ name }) => name === field);
  return (
    <label class="write-box" data-field={field}>
      <span class="write-label">
        <span>{label}</span>
        {length && (
          <span class="write-length" data-over={length.count > length.limit}>
            {lengthLine(texts, length, [])}
          </span>
        )}
      </span>
      <span class="write-grow" data-text={`${text} `}>
        <textarea
          ref={box}
          value={text}
          readOnly={closed}
          rows={field === 'title' ? 1 : 3}
          spellcheck={false}
          onInput={(event) => onWrite(event.currentTarget.value)}
        />
      </span>
    </label>
  );
}
