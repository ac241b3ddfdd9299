/** What a rule looks for: its fields by the rule's shape. */
import type { RuleDraft } from '../../../utils/desk/guide/rule-draft.ts';
import { useTexts } from '../../texts-context.ts';
import { Box, Choice } from './Fields.tsx';
import { MatterField } from './MatterField.tsx';

interface RuleShapeProps {
  draft: RuleDraft;
  change(part: Partial<RuleDraft>): void;
}

export function RuleShape({ draft, change }: RuleShapeProps) {
  const { t } = useTexts();
  const { shape } = draft;
  return (
    <>
      {(shape === 'terms' || shape === 'substitution' || shape === 'pattern') && (
        <Box
          label={t(`rule-form.${shape}`)}
          hint={t(`rule-form.${shape}-hint`)}
          value={draft.what.text}
          rows={shape === 'pattern' ? 1 : 3}
          code={shape === 'pattern'}
          onInput={(text) => change({ what: { kind: shape === 'pattern' ? 'pattern' : 'terms', text } })}
        />
      )}
      {shape === 'required' && (
        <>
          <MatterField label={t('rule-form.need')} value={draft.need} onChange={(need) => change({ need })} />
          <MatterField
            label={t('rule-form.when-any')}
            value={draft.what}
            onChange={(what) => change({ what })}
          />
        </>
      )}
      {shape === 'conditional' && (
        <>
          <MatterField label={t('rule-form.when')} value={draft.what} onChange={(what) => change({ what })} />
          <MatterField
            label={t('rule-form.need-too')}
            value={draft.need}
            onChange={(need) => change({ need })}
          />
          <Choice
            label={t('rule-form.within')}
            value={draft.within}
            options={(['draft', 'sentence'] as const).map((value) => ({
              value,
              name: t(`within.${value}`),
            }))}
            onPick={(within) => change({ within })}
          />
        </>
      )}
      {shape === 'occurrence' && (
        <>
          <MatterField label={t('rule-form.of')} value={draft.what} onChange={(what) => change({ what })} />
          <div class="rule-pair">
            <Box label={t('rule-form.most')} value={draft.most} number onInput={(most) => change({ most })} />
            <Box
              label={t('rule-form.least')}
              value={draft.least}
              number
              onInput={(least) => change({ least })}
            />
          </div>
        </>
      )}
      {shape === 'pattern' && (
        <>
          <Box label={t('rule-form.use')} value={draft.use} most={160} onInput={(use) => change({ use })} />
          <div class="tick">
            <input
              id="rule-case"
              type="checkbox"
              checked={draft.caseSensitive}
              onChange={(event) => change({ caseSensitive: event.currentTarget.checked })}
            />
            <label for="rule-case">{t('rule-form.case')}</label>
          </div>
        </>
      )}
      {shape === 'question' && (
        <MatterField
          label={t('rule-form.when-any')}
          value={draft.what}
          onChange={(what) => change({ what })}
        />
      )}
    </>
  );
}
