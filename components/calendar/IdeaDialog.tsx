/** An idea for a day: what, where, when. The rest comes when it is written. */
import { useId, useState } from 'preact/hooks';
import type { Institution } from '../../utils/guideline/institution.ts';
import { hoursOf } from '../../utils/plan/windows.ts';
import { momentIn, weekdayOf, zoneOf } from '../../utils/plan/zones.ts';
import { type Platform, platforms } from '../../utils/platform.ts';
import { ClockInput } from '../plan/ClockInput.tsx';
import { HoursLine } from '../plan/HoursLine.tsx';
import { useTexts } from '../texts-context.ts';
import { Modal } from './Modal.tsx';

interface IdeaDialogProps {
  date: string;
  institution: Institution;
  onAdd(idea: { platform: Platform; text: string; at: number }): void;
  onClose(): void;
}

export function IdeaDialog({ date, institution, onAdd, onClose }: IdeaDialogProps) {
  const { t, longDate } = useTexts();
  const id = useId();
  const zone = zoneOf(institution);
  const [text, setText] = useState('');
  const [platform, setPlatform] = useState<Platform>('instagram');
  const usual = hoursOf(institution, platform).on(weekdayOf(date))[0]?.from ?? 9 * 60;
  const [chosen, setChosen] = useState<number | null>(null);
  const at = momentIn(zone, { date, clock: chosen ?? usual });
  const add = (event: Event) => {
    event.preventDefault();
    if (text.trim() === '') return;
    onAdd({ platform, text: text.trim(), at });
    onClose();
  };
  return (
    <Modal title={longDate(date)} onClose={onClose}>
      <form class="plan idea" onSubmit={add}>
        <div class="plan-line">
          <label for={`${id}-text`}>{t('calendar.idea')}</label>
          <textarea
            id={`${id}-text`}
            rows={2}
            maxLength={2_000}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </div>
        <fieldset class="plan-choice">
          <legend>{t('calendar.platform')}</legend>
          <div class="plan-chips">
            {platforms.map((each) => (
              <button
                type="button"
                key={each}
                aria-pressed={each === platform}
                onClick={() => setPlatform(each)}
              >
                {t(`platform.${each}`)}
              </button>
            ))}
          </div>
        </fieldset>
        <div class="plan-line">
          <label for={`${id}-time`}>{t('plan.time')}</label>
          <div class="plan-when">
            <ClockInput id={`${id}-time`} clock={chosen ?? usual} onChange={setChosen} />
            <span class="time-zone">{zone}</span>
          </div>
          <HoursLine institution={institution} platform={platform} kind="post" at={at} planned />
        </div>
        <p class="modal-actions">
          <button type="submit" class="button button-primary" aria-disabled={text.trim() === ''}>
            {t('calendar.add')}
          </button>
        </p>
      </form>
    </Modal>
  );
}
