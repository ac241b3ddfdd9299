/** How the pause works, for each account of the institution. */
import { platforms } from '../../utils/platform.ts';
import { useTexts } from '../texts-context.ts';
import { useActions, useDesk } from './desk-context.ts';
import { pauseKeys } from './pause-keys.ts';

const modes = ['pause', 'advise', 'off'] as const;

export function PauseChoices() {
  const { t } = useTexts();
  const pause = useDesk((state) => state.pause);
  const decisions = useDesk((state) => state.decisions);
  const own = useDesk((state) => state.guideline)?.institution.accounts ?? [];
  const actions = useActions();
  if (!pause) return null;
  const keys = pauseKeys(pause, own, decisions);
  const named = (key: string) => {
    const platform = platforms.find((each) => key.startsWith(`${each}/`));
    return platform ? `${t(`platform.${platform}`)} · ${key.slice(platform.length + 1)}` : key;
  };
  const set = (key: string, mode: (typeof modes)[number]) =>
    actions.setPause({ ...pause, accounts: { ...pause.accounts, [key]: mode } });
  return (
    <details class="disclosure pause">
      <summary>{t('pause.title')}</summary>
      <p>{t('pause.body')}</p>
      <div class="pause-rows">
        {keys.map((key) => (
          <Row
            key={key}
            name={named(key)}
            value={pause.accounts[key] ?? pause.mode}
            onPick={(mode) => set(key, mode)}
          />
        ))}
        <Row
          name={t('pause.everywhere')}
          value={pause.mode}
          onPick={(mode) => actions.setPause({ ...pause, mode })}
        />
      </div>
      <Tick
        text={t('pause.release')}
        checked={pause.after === 'release'}
        onTick={(yes) => actions.setPause({ ...pause, after: yes ? 'release' : 'again' })}
      />
      <Tick
        text={t('pause.late')}
        checked={pause.late === 'ask'}
        onTick={(yes) => actions.setPause({ ...pause, late: yes ? 'ask' : 'pass' })}
      />
    </details>
  );
}

interface RowProps {
  name: string;
  value: (typeof modes)[number];
  onPick(mode: (typeof modes)[number]): void;
}

function Row({ name, value, onPick }: RowProps) {
  const { t } = useTexts();
  return (
    <label class="pause-row">
      <span>{name}</span>
      <select
        value={value}
        onChange={(event) => {
          const mode = modes.find((each) => each === event.currentTarget.value);
          if (mode) onPick(mode);
        }}
      >
        {modes.map((mode) => (
          <option key={mode} value={mode}>
            {t(`pause-mode.${mode}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Tick({ text, checked, onTick }: { text: string; checked: boolean; onTick(yes: boolean): void }) {
  return (
    <label class="pause-tick">
      <input type="checkbox" checked={checked} onChange={(event) => onTick(event.currentTarget.checked)} />
      {text}
    </label>
  );
}
