import type { Programme } from '../../../../utils/guideline/institution.ts';
import { useTexts } from '../../../texts-context.ts';
import { ChoiceField, TextField, WordsField } from '../Field.tsx';
import { useForm } from '../form-context.ts';
import { Rows } from '../Rows.tsx';

const blank: Programme = { name: '' };

export function ProgrammeFields() {
  const { t } = useTexts();
  const { institution, edit } = useForm();
  const { programmes, pillars = [] } = institution;
  return (
    <>
      <WordsField
        at="pillars"
        label={t('setup-field.pillars')}
        hint={t('setup-hint.pillars')}
        words={pillars}
        onInput={(words) => edit({ pillars: words })}
      />
      <Rows
        at="programmes"
        legend={t('setup-field.programmes')}
        rows={programmes}
        blank={blank}
        add={t('setup-add.programme')}
        nameOf={({ name }) => name}
        onChange={(all) => edit({ programmes: all })}
        draw={(programme, at, change) => (
          <>
            <TextField
              at={`${at}.name`}
              label={t('setup-field.programme')}
              value={programme.name}
              placeholder="Sehat Bersama"
              onInput={(name) => change({ name })}
            />
            <WordsField
              at={`${at}.units`}
              label={t('setup-field.programme-units')}
              words={programme.units ?? []}
              onInput={(units) => change({ units })}
            />
            <WordsField
              at={`${at}.tags`}
              label={t('setup-field.tags')}
              words={programme.tags ?? []}
              onInput={(tags) => change({ tags })}
            />
            {pillars.some((pillar) => pillar !== '') && (
              <ChoiceField
                at={`${at}.pillar`}
                label={t('setup-field.pillar')}
                value={programme.pillar ?? ''}
                options={[
                  { value: '', name: t('setup.choose') },
                  ...pillars.filter((each) => each !== '').map((value) => ({ value, name: value })),
                ]}
                onPick={(pillar) => change({ pillar })}
              />
            )}
          </>
        )}
      />
    </>
  );
}
