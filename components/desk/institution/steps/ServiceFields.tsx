import { urlIn } from '../../../../utils/guideline/addresses.ts';
import type { Service } from '../../../../utils/guideline/institution.ts';
import { useTexts } from '../../../texts-context.ts';
import { TextField, Tick, WordsField } from '../Field.tsx';
import { useForm } from '../form-context.ts';
import { Rows } from '../Rows.tsx';

const blank: Service = { name: '', aliases: [], url: '' };

export function ServiceFields() {
  const { t } = useTexts();
  const { institution, edit } = useForm();
  return (
    <Rows
      at="services"
      legend={t('setup-field.services')}
      rows={institution.services}
      blank={blank}
      add={t('setup-add.service')}
      nameOf={({ name }) => name}
      onChange={(all) => edit({ services: all })}
      draw={(service, at, change) => (
        <>
          <TextField
            at={`${at}.name`}
            label={t('setup-field.service')}
            value={service.name}
            placeholder={t('setup-example.service')}
            onInput={(name) => change({ name })}
          />
          <TextField
            at={`${at}.url`}
            type="url"
            label={t('setup-field.url')}
            value={service.url}
            placeholder="https://dinkes.awankota.go.id/antrean"
            tidy={urlIn}
            onInput={(url) => change({ url })}
          />
          <WordsField
            at={`${at}.aliases`}
            label={t('setup-field.aliases')}
            hint={t('setup-hint.aliases')}
            words={service.aliases}
            onInput={(aliases) => change({ aliases })}
          />
          <Tick
            at={`${at}.status`}
            text={t('setup-field.closed')}
            checked={service.status === 'closed'}
            onTick={(closed) => change({ status: closed ? 'closed' : 'open' })}
          />
        </>
      )}
    />
  );
}
