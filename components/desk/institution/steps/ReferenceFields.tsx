import { handleIn } from '../../../../utils/guideline/handles.ts';
import type { Institution } from '../../../../utils/guideline/institution.ts';
import { platforms } from '../../../../utils/platform.ts';
import { useTexts } from '../../../texts-context.ts';
import { ChoiceField, TextField } from '../Field.tsx';
import { useForm } from '../form-context.ts';
import { Rows } from '../Rows.tsx';

const blank: Institution['references'][number] = { platform: 'instagram', handle: '' };

export function ReferenceFields() {
  const { t } = useTexts();
  const { institution, edit } = useForm();
  return (
    <Rows
      at="references"
      legend={t('setup-field.references')}
      hint={t('setup-hint.references')}
      rows={institution.references}
      blank={blank}
      add={t('setup-add.account')}
      nameOf={({ handle }) => handle}
      onChange={(all) => edit({ references: all })}
      draw={(reference, at, change) => (
        <>
          <ChoiceField
            at={`${at}.platform`}
            label={t('desk.platforms')}
            value={reference.platform}
            options={platforms.map((value) => ({ value, name: t(`platform.${value}`) }))}
            onPick={(platform) => change({ platform })}
          />
          <TextField
            at={`${at}.handle`}
            label={t('setup-field.handle')}
            value={reference.handle}
            placeholder="@infowargaawan"
            tidy={(typed) => handleIn(reference.platform, typed)}
            onInput={(handle) => change({ handle })}
          />
        </>
      )}
    />
  );
}
