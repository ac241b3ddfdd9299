/** Something that stands in a draft: words, a pattern, or an element such as a link. */
import type { MatterDraft } from '../../../utils/desk/guide/rule-draft.ts';
import { elements } from '../../../utils/guideline/pack/lists.ts';
import { useTexts } from '../../texts-context.ts';
import { Box, Choice } from './Fields.tsx';

const kinds = ['terms', 'pattern', 'element'] as const;

interface MatterFieldProps {
  label: string;
  value: MatterDraft;
  onChange(value: MatterDraft): void;
}

export function MatterField({ label, value, onChange }: MatterFieldProps) {
  const { t } = useTexts();
  const element = elements.find((each) => each === value.text) ?? 'link';
  return (
    <fieldset class="matter">
      <legend>{label}</legend>
      <Choice
        label={t('matter.kind')}
        value={value.kind}
        options={kinds.map((kind) => ({ value: kind, name: t(`matter.${kind}`) }))}
        onPick={(kind) => onChange({ kind, text: kind === 'element' ? 'link' : '' })}
      />
      {value.kind === 'element' ? (
        <Choice
          label={t('matter.element')}
          value={element}
          options={elements.map((name) => ({ value: name, name: t(`element.${name}`) }))}
          onPick={(text) => onChange({ kind: 'element', text })}
        />
      ) : (
        <Box
          label={t(`matter.${value.kind}`)}
          hint={t(`rule-form.${value.kind}-hint`)}
          value={value.text}
          rows={value.kind === 'terms' ? 2 : 1}
          code={value.kind === 'pattern'}
          onInput={(text) => onChange({ ...value, text })}
        />
      )}
    </fieldset>
  );
}
