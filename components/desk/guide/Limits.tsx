/** The numbers that rules count with. */
import type { LimitLine } from '../../../utils/desk/guide/guide-state.ts';
import { useTexts } from '../../texts-context.ts';
import { useActions, useDesk } from '../desk-context.ts';
import { By } from './By.tsx';

export function Limits() {
  const { t } = useTexts();
  const limits = useDesk((state) => state.guide.limits);
  return (
    <section class="card" aria-labelledby="guide-limits">
      <h2 id="guide-limits">{t('guide.limits')}</h2>
      <ul class="limit-lines">
        {limits.map((limit) => (
          <Limit key={limit.name} limit={limit} />
        ))}
      </ul>
    </section>
  );
}

function Limit({ limit }: { limit: LimitLine }) {
  const { t } = useTexts();
  const actions = useActions();
  const { name, value, least, most, by, heldBy, changed } = limit;
  return (
    <li data-limit={name}>
      <label for={`limit-${name}`}>{t(`limit.${name}`)}</label>
      <input
        id={`limit-${name}`}
        class="input"
        type="number"
        min={least}
        max={most}
        value={value}
        disabled={least === most}
        onChange={(event) => {
          const next = event.currentTarget.valueAsNumber;
          if (Number.isInteger(next) && next >= least && next <= most) actions.setLimit(name, next);
          else event.currentTarget.value = String(value);
        }}
      />
      {changed && (
        <button type="button" class="button-text" onClick={() => actions.setLimit(name, null)}>
          {t('guide.back')}
          <span class="unseen"> {t(`limit.${name}`)}</span>
        </button>
      )}
      <By teller={by} lockedBy={least === most ? heldBy : null} heldBy={heldBy} />
    </li>
  );
}
