/** What the institution wants to reach; stored as it is typed. */
import { targetNames } from '../../utils/plan/targets.ts';
import { useActions, useDesk } from '../desk/desk-context.ts';
import { useTexts } from '../texts-context.ts';

const shares = new Set<string>(['windows', 'linkBack']);

export function TargetsForm() {
  const { t } = useTexts();
  const actions = useActions();
  const targets = useDesk((state) => state.report.targets);
  return (
    <section class="card report-form" aria-labelledby="report-targets">
      <h2 id="report-targets">{t('targets.title')}</h2>
      <p>{t('targets.about')}</p>
      <div class="report-fields">
        {targetNames.map((name) => (
          <label key={name} class="labelled">
            <span>{t(`target.${name}`)}</span>
            <input
              type="number"
              inputMode="numeric"
              min="1"
              max={shares.has(name) ? 100 : 1_000_000_000}
              step="1"
              value={targets[name] ?? ''}
              onChange={({ currentTarget: { value, validity } }) => {
                if (validity.valid)
                  actions.setTargets({ ...targets, [name]: value === '' ? null : Number(value) });
              }}
            />
          </label>
        ))}
      </div>
    </section>
  );
}
