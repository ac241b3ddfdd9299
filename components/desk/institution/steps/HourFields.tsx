import type { OwnWindow, PostingWindow } from '../../../../utils/guideline/institution.ts';
import { clockIn, usualWindows } from '../../../../utils/guideline/windows.ts';
import { platforms } from '../../../../utils/platform.ts';
import { useTexts } from '../../../texts-context.ts';
import { ChoiceField, TextField } from '../Field.tsx';
import { useForm } from '../form-context.ts';
import { Rows } from '../Rows.tsx';

const blank: PostingWindow = { from: '', to: '' };
const blankOwn: OwnWindow = { platform: 'instagram', days: [], windows: [{ from: '19:00', to: '20:00' }] };
const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;

export function HourFields() {
  const { t } = useTexts();
  const { institution, edit, keep } = useForm();
  const { windows, ownWindows, zone } = institution;
  return (
    <>
      <Hours
        at="windows"
        legend={t('setup-field.windows', { zone })}
        hint={t('setup-hint.windows')}
        // What is in force shows, though nobody has chosen it yet.
        windows={windows.length > 0 ? windows : usualWindows}
        onChange={(all) => edit({ windows: all })}
      />
      <Rows
        at="ownWindows"
        legend={t('setup-field.own-windows')}
        hint={t('setup-hint.own-windows')}
        rows={ownWindows}
        blank={blankOwn}
        add={t('setup-add.own-window')}
        none
        nameOf={({ platform }) => t(`platform.${platform}`)}
        onChange={(all) => edit({ ownWindows: all })}
        draw={(own, at, change) => (
          <>
            <ChoiceField
              at={`${at}.platform`}
              label={t('desk.platforms')}
              value={own.platform}
              options={platforms.map((value) => ({ value, name: t(`platform.${value}`) }))}
              onPick={(platform) => change({ platform })}
            />
            <fieldset class="weekdays">
              <legend>{t('setup-field.days')}</legend>
              {weekdays.map((day) => (
                <button
                  key={day}
                  type="button"
                  aria-pressed={own.days.includes(day)}
                  onClick={() => {
                    const days = own.days.includes(day)
                      ? own.days.filter((each) => each !== day)
                      : [...own.days, day].sort();
                    change({ days });
                    keep(`${at}.days`);
                  }}
                >
                  {t(`weekday.${day}`)}
                </button>
              ))}
            </fieldset>
            <Hours
              at={`${at}.windows`}
              legend={t('setup-field.hours')}
              windows={own.windows}
              onChange={(all) => change({ windows: all })}
            />
          </>
        )}
      />
    </>
  );
}

interface HoursProps {
  at: string;
  legend: string;
  hint?: string;
  windows: readonly PostingWindow[];
  onChange(windows: PostingWindow[]): void;
}

function Hours({ at, legend, hint, windows, onChange }: HoursProps) {
  const { t } = useTexts();
  return (
    <Rows
      at={at}
      legend={legend}
      {...(hint && { hint })}
      rows={windows}
      blank={blank}
      add={t('setup-add.window')}
      nameOf={({ from, to }) => from && `${from}–${to}`}
      onChange={onChange}
      draw={(window, each, change) => (
        <>
          <TextField
            at={`${each}.from`}
            type="clock"
            label={t('setup-field.from')}
            value={window.from.replace(':', '.')}
            placeholder="09.00"
            tidy={clockIn}
            onInput={(from) => change({ from })}
          />
          <TextField
            at={`${each}.to`}
            type="clock"
            label={t('setup-field.to')}
            value={window.to.replace(':', '.')}
            placeholder="10.00"
            tidy={clockIn}
            onInput={(to) => change({ to })}
          />
        </>
      )}
    />
  );
}
