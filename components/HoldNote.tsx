/** One line after the sheet: what to do next. Said to screen readers, and gone by itself. */
import type { Texts } from '../locales/index.ts';
import { Icon } from './Icon.tsx';

interface HoldNoteProps {
  texts: Texts;
  text: string;
  theme?: 'light' | 'dark' | undefined;
  onClose(): void;
}

export function HoldNote({ texts, text, theme, onClose }: HoldNoteProps) {
  return (
    <div class="note" role="status" data-theme={theme}>
      <Icon name="info" />
      <p>{text}</p>
      <button type="button" class="button-icon" aria-label={texts.t('notice.dismiss')} onClick={onClose}>
        <Icon name="close" size={14} />
      </button>
    </div>
  );
}
