/** A time of day as words for the text, in the own zone or in all three, put where the caret stands. */
import { useId, useState } from 'preact/hooks';
import type { Institution } from '../../utils/guideline/institution.ts';
import { localIn, momentIn, wordsForAllZones, wordsForZone, zoneOf } from '../../utils/plan/zones.ts';
import { Icon } from '../Icon.tsx';
import { useTexts } from '../texts-context.ts';
import { ClockInput } from './ClockInput.tsx';

interface TimeInsertProps {
  institution: Institution;
  /** What is offered first, ms since the epoch. */
  at: number;
  onInsert(words: string): void;
}

export function TimeInsert({ institution, at, onInsert }: TimeInsertProps) {
  const { t } = useTexts();
  const id = useId();
  const zone = zoneOf(institution);
  const offered = localIn(zone, at);
  const [chosen, setChosen] = useState<number | null>(null);
  const clock = chosen ?? offered.clock;
  const moment = momentIn(zone, { date: offered.date, clock });
  const words = [wordsForZone(zone, moment), wordsForAllZones(moment)];
  return (
    <div class="time-insert">
      <label for={id}>{t('hours.insert')}</label>
      <div class="time-insert-row">
        <ClockInput id={id} clock={clock} onChange={setChosen} />
        <span class="time-zone">{zone}</span>
      </div>
      <div class="time-insert-row">
        {(institution.national ? [...words].reverse() : words).map((each) => (
          <button
            type="button"
            class="button button-tonal"
            key={each}
            aria-label={t('hours.insert-this', { words: each })}
            onClick={() => onInsert(each)}
          >
            <Icon name="insert" size={14} /> <span>{each}</span>
          </button>
        ))}
      </div>
    </div>
  );
}
