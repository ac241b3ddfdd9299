/** Moving a post by whole days without dragging it: for fingers, and for whoever does not drag. The clock stays. */
import { dayLength } from '../../utils/plan/zones.ts';
import { useTexts } from '../texts-context.ts';

const steps = [-1, 1, 7] as const;

interface MoveByProps {
  /** ms since the epoch. */
  at: number;
  onMove(at: number): void;
}

export function MoveBy({ at, onMove }: MoveByProps) {
  const { t } = useTexts();
  return (
    <fieldset class="move-by">
      <legend>{t('calendar.move')}</legend>
      {steps.map((days) => (
        <button key={days} type="button" class="button" onClick={() => onMove(at + days * dayLength)}>
          {t(`move-by.${days}`)}
        </button>
      ))}
    </fieldset>
  );
}
