/** A draft is to go into a box that holds text: in its place, under it, or not at all. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { How } from '../../utils/panel/store.ts';
import { useTexts } from '../texts-context.ts';

interface HowChoiceProps {
  onChoose(how: How): void;
  onCancel(): void;
}

export function HowChoice({ onChoose, onCancel }: HowChoiceProps) {
  const { t } = useTexts();
  const first = useRef<HTMLButtonElement>(null);
  // The button that led here is gone.
  useLayoutEffect(() => first.current?.focus(), []);
  return (
    <fieldset class="how">
      <legend>{t('how.title')}</legend>
      <div class="how-ways">
        <button
          ref={first}
          type="button"
          class="button button-tonal"
          data-how="append"
          onClick={() => onChoose('append')}
        >
          {t('how.append')}
        </button>
        <button type="button" class="button" data-how="replace" onClick={() => onChoose('replace')}>
          {t('how.replace')}
        </button>
        <button type="button" class="button-text" data-how="cancel" onClick={onCancel}>
          {t('how.cancel')}
        </button>
      </div>
      <p>{t('how.safe')}</p>
    </fieldset>
  );
}
