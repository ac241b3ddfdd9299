/** Account, programme, status and time of the last change. */
import { useTexts } from '../../texts-context.ts';
import { useActions, useDesk } from '../desk-context.ts';
import { stages } from '../stages.ts';
import { dayOf, startOf } from './days.ts';

export function MoreFilters() {
  const { t } = useTexts();
  const { account, programme, status, from, to } = useDesk((state) => state.filters);
  const accounts = useDesk((state) => state.shelf?.accounts) ?? [];
  const programmes = useDesk((state) => state.shelf?.programmes) ?? [];
  const actions = useActions();
  return (
    <div class="filters" id="more-filters">
      <label>
        <span>{t('shelf.status')}</span>
        <select
          value={status}
          onChange={({ currentTarget }) => {
            const chosen = stages.find((each) => each === currentTarget.value);
            actions.find({ status: chosen ?? 'current' });
          }}
        >
          <option value="current">{t('shelf.current')}</option>
          {stages.map((stage) => (
            <option key={stage} value={stage}>
              {t(`stage.${stage}`)}
            </option>
          ))}
        </select>
      </label>
      <Choice
        label={t('desk.account')}
        all={t('shelf.any-account')}
        value={account}
        choices={accounts}
        onChoose={(next) => actions.find({ account: next })}
      />
      <Choice
        label={t('shelf.programme')}
        all={t('shelf.any-programme')}
        value={programme}
        choices={programmes}
        onChoose={(next) => actions.find({ programme: next })}
      />
      <label>
        <span>{t('shelf.from')}</span>
        <input
          type="date"
          value={dayOf(from)}
          onChange={({ currentTarget }) => actions.find({ from: startOf(currentTarget.value, 0) })}
        />
      </label>
      <label>
        <span>{t('shelf.to')}</span>
        <input
          type="date"
          value={dayOf(to === null ? null : to - 1)}
          onChange={({ currentTarget }) => actions.find({ to: startOf(currentTarget.value, 1) })}
        />
      </label>
    </div>
  );
}

interface ChoiceProps {
  label: string;
  /** How "no matter which" is called. */
  all: string;
  value: string | null;
  choices: readonly string[];
  onChoose(value: string | null): void;
}

function Choice({ label, all, value, choices, onChoose }: ChoiceProps) {
  return (
    <label>
      <span>{label}</span>
      <select
        value={value ?? ''}
        onChange={({ currentTarget }) => onChoose(currentTarget.value === '' ? null : currentTarget.value)}
      >
        <option value="">{all}</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </select>
    </label>
  );
}
