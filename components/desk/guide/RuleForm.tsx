/** A rule being written: what is looked for, what is said, examples, and a text to try it on. */
import { useEffect, useState } from 'preact/hooks';
import { draftOf, emptyDraft, type RuleDraft } from '../../../utils/desk/guide/rule-draft.ts';
import type { CustomRule, Prompt } from '../../../utils/guideline/pack/custom.ts';
import { categories } from '../../../utils/guideline/pack/lists.ts';
import { Icon } from '../../Icon.tsx';
import { severities } from '../../severities.ts';
import { useTexts } from '../../texts-context.ts';
import { useActions, useDesk } from '../desk-context.ts';
import { Box, Choice } from './Fields.tsx';
import { Problem } from './Problem.tsx';
import { RuleShape } from './RuleShape.tsx';
import { RuleWhere } from './RuleWhere.tsx';
import { TrialBox } from './TrialBox.tsx';

const shapes = [
  'terms',
  'substitution',
  'pattern',
  'required',
  'occurrence',
  'conditional',
  'question',
] as const;

interface RuleFormProps {
  /** Null: a new one. */
  data: CustomRule | Prompt | null;
  onDone(): void;
}

export function RuleForm({ data, onDone }: RuleFormProps) {
  const { t } = useTexts();
  const actions = useActions();
  const trial = useDesk((state) => state.guide.trial);
  const [draft, setDraft] = useState<RuleDraft>(() => (data ? draftOf(data) : emptyDraft));
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const change = (part: Partial<RuleDraft>) => setDraft({ ...draft, ...part });
  useEffect(() => actions.tryRule(draft, text), [draft, text, actions]);
  const problem = trial?.problem ?? null;
  const { shape } = draft;
  return (
    <form
      class="card rule-form"
      aria-labelledby="rule-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (problem === null) actions.saveRule(draft, data?.id ?? null, onDone);
      }}
    >
      <h2 id="rule-form">{t(data ? 'guide.edit-rule' : 'guide.new-rule')}</h2>
      <div class="rule-columns">
        <div class="rule-fields">
          <Choice
            label={t('rule-form.shape')}
            value={shape}
            options={shapes.map((value) => ({ value, name: t(`shape.${value}`) }))}
            onPick={(value) =>
              change({
                shape: value,
                what: { kind: value === 'pattern' ? 'pattern' : 'terms', text: draft.what.text },
              })
            }
          />
          <RuleShape draft={draft} change={change} />
          <div class="rule-pair">
            {shape !== 'question' && (
              <Choice
                label={t('rule-form.severity')}
                value={draft.severity}
                options={severities.map((value) => ({ value, name: t(`severity.${value}`) }))}
                onPick={(severity) => change({ severity })}
              />
            )}
            <Choice
              label={t('rule-form.category')}
              value={draft.category}
              options={categories.map((value) => ({ value, name: t(`category.${value}`) }))}
              onPick={(category) => change({ category })}
            />
          </div>
          {(['message', 'why', 'todo', 'source'] as const).map((key) => (
            <Box
              key={key}
              label={t(`rule-form.${key}`)}
              value={draft[key]}
              most={key === 'message' ? 70 : 300}
              onInput={(value) => change({ [key]: value })}
            />
          ))}
          <RuleWhere draft={draft} change={change} />
          {(['bad', 'ok'] as const).map((key) => (
            <Box
              key={key}
              label={t(`rule-form.${key}`)}
              hint={t(`rule-form.${key}-hint`)}
              value={draft[key]}
              rows={2}
              onInput={(value) => change({ [key]: value })}
            />
          ))}
        </div>
        <TrialBox
          text={text}
          severity={shape === 'question' ? 'prompt' : draft.severity}
          onInput={setText}
          onKeep={(marked, which) =>
            change({ [which]: [draft[which].trim(), marked].filter(Boolean).join('\n') })
          }
        />
      </div>
      <div class="rule-state" role="status">
        {problem && (tried || problem.what === 'example' || problem.what === 'pattern') && (
          <Problem problem={problem} />
        )}
        {problem === null && trial && (
          <p class="guide-taken">
            <Icon name="check" size={14} /> {t('rule-form.ready')}
          </p>
        )}
      </div>
      <div class="rule-actions">
        <button type="submit" class="button button-primary">
          {t('rule-form.save')}
        </button>
        <button type="button" class="button" onClick={onDone}>
          {t('rule-form.cancel')}
        </button>
      </div>
    </form>
  );
}
