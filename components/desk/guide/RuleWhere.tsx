/** Where a rule counts, and its words in English: what most rules need not say. */
import { useId } from 'preact/hooks';
import type { RuleDraft } from '../../../utils/desk/guide/rule-draft.ts';
import { kinds, platforms } from '../../../utils/platform.ts';
import { Icon } from '../../Icon.tsx';
import { useTexts } from '../../texts-context.ts';
import { Box } from './Fields.tsx';

interface RuleWhereProps {
  draft: RuleDraft;
  change(part: Partial<RuleDraft>): void;
}

export function RuleWhere({ draft, change }: RuleWhereProps) {
  const { t } = useTexts();
  const { en } = draft;
  const everywhere = draft.platforms.length === 0 && draft.kinds.length === 0;
  return (
    <>
      <details class="more rule-more" open={!everywhere}>
        <summary>
          {t('rule-form.where')} <Icon name="down" size={14} />
        </summary>
        <p class="field-hint">{t('rule-form.where-hint')}</p>
        <Ticks
          legend={t('desk.platforms')}
          all={platforms}
          ticked={draft.platforms}
          nameOf={(each) => t(`platform.${each}`)}
          onChange={(next) => change({ platforms: next })}
        />
        <Ticks
          legend={t('decisions.kind')}
          all={kinds}
          ticked={draft.kinds}
          nameOf={(each) => t(`kind.${each}`)}
          onChange={(next) => change({ kinds: next })}
        />
      </details>
      <details class="more rule-more" open={Object.values(en).some((text) => text !== '')}>
        <summary>
          {t('rule-form.english')} <Icon name="down" size={14} />
        </summary>
        <p class="field-hint">{t('rule-form.english-hint')}</p>
        {(['message', 'why', 'todo'] as const).map((key) => (
          <Box
            key={key}
            label={t(`rule-form.en-${key}`)}
            value={en[key]}
            most={key === 'message' ? 70 : 300}
            onInput={(value) => change({ en: { ...en, [key]: value } })}
          />
        ))}
      </details>
    </>
  );
}

interface TicksProps<Value extends string> {
  legend: string;
  all: readonly Value[];
  ticked: readonly Value[];
  nameOf(value: Value): string;
  onChange(ticked: Value[]): void;
}

/** In the order of the list, whatever was ticked first. */
function Ticks<Value extends string>({ legend, all, ticked, nameOf, onChange }: TicksProps<Value>) {
  const id = useId();
  return (
    <fieldset class="rule-ticks">
      <legend>{legend}</legend>
      {all.map((value) => (
        <div key={value} class="tick">
          <input
            id={`${id}-${value}`}
            type="checkbox"
            checked={ticked.includes(value)}
            onChange={(event) => {
              const yes = event.currentTarget.checked;
              onChange(all.filter((each) => (each === value ? yes : ticked.includes(each))));
            }}
          />
          <label for={`${id}-${value}`}>{nameOf(value)}</label>
        </div>
      ))}
    </fieldset>
  );
}
