/** How a rule is changed: on this device with one switch, for the institution in its guideline pack. */
import type { RuleHelp } from '../../../utils/desk/help/rules.ts';
import { sections } from '../../../utils/desk/sections.ts';
import { Icon } from '../../Icon.tsx';
import { useTexts } from '../../texts-context.ts';
import { useActions } from '../desk-context.ts';
import { useInForce } from './use-in-force.ts';

export function RuleSwitch({ rule }: { rule: RuleHelp }) {
  const { t } = useTexts();
  const actions = useActions();
  const { severity, off, changed, fixedBy } = useInForce()(rule);
  const mayTurn = severity !== 'block' && fixedBy === null && off !== 'pack';
  return (
    <section class="card rule-change" aria-labelledby="rule-change">
      <h2 id="rule-change">{t('rules.change')}</h2>
      {mayTurn ? (
        <button
          type="button"
          role="switch"
          class="switch"
          aria-checked={off === null}
          onClick={() => actions.switchRule(rule.id, rule.message, off !== null)}
        >
          <span class="switch-track" aria-hidden="true" />
          {t('rules.switch')}
        </button>
      ) : (
        <p>
          <Icon name="info" size={14} />{' '}
          {off === 'pack'
            ? t('rules.off-by-pack')
            : fixedBy !== null
              ? t('rules.fixed', { pack: fixedBy || t('guide.administrator') })
              : t('rules.blocks')}
        </p>
      )}
      {changed && <p>{t('rules.changed', { severity: t(`severity.${severity}`) })}</p>}
      <p>
        {t('rules.by-pack')}{' '}
        <a class="button-text" href={`${sections.guidelines}/aturan`}>
          {t('rules.to-guidelines')}
        </a>
      </p>
    </section>
  );
}
