import { useTexts } from '../../../texts-context.ts';
import { TextField, WordsField } from '../Field.tsx';
import { useForm } from '../form-context.ts';

export function NameFields() {
  const { t } = useTexts();
  const { institution, edit } = useForm();
  const { name, units, acronyms } = institution;
  return (
    <>
      <TextField
        at="name"
        label={t('setup-field.name')}
        value={name}
        placeholder={t('setup-example.name')}
        onInput={(value) => edit({ name: value })}
      />
      <WordsField
        at="units"
        label={t('setup-field.units')}
        hint={t('setup-hint.units')}
        words={units}
        onInput={(words) => edit({ units: words })}
      />
      <WordsField
        at="acronyms"
        label={t('setup-field.acronyms')}
        hint={t('setup-hint.acronyms')}
        words={acronyms}
        onInput={(words) => edit({ acronyms: words })}
      />
    </>
  );
}
