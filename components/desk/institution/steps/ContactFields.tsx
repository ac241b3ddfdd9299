import type { Contact } from '../../../../utils/guideline/institution.ts';
import { Icon } from '../../../Icon.tsx';
import { useTexts } from '../../../texts-context.ts';
import { ChoiceField, TextField } from '../Field.tsx';
import { useForm } from '../form-context.ts';
import { LockNote } from '../LockNote.tsx';
import { Rows } from '../Rows.tsx';

const kinds = ['ult', 'hotline', 'email', 'other'] as const;
const targets = ['first', 'status', 'complaint', 'simple', 'examined'] as const;
const blank: Contact = { kind: 'ult', value: '' };
const examples = {
  ult: '(0370) 555-0119',
  hotline: '112',
  email: 'ult@awankota.go.id',
  other: '0811-5550-1122',
} as const;

export function ContactFields() {
  const { t } = useTexts();
  const { institution, edit } = useForm();
  const { contacts, response } = institution;
  return (
    <>
      <Rows
        at="contacts"
        legend={t('setup-field.contacts')}
        rows={contacts}
        blank={blank}
        add={t('setup-add.contact')}
        nameOf={({ value }) => value}
        onChange={(all) => edit({ contacts: all })}
        draw={(contact, at, change) => (
          <>
            <ChoiceField
              at={`${at}.kind`}
              label={t('setup-field.contact-kind')}
              value={contact.kind}
              options={kinds.map((value) => ({ value, name: t(`contact-kind.${value}`) }))}
              onPick={(kind) => change({ kind })}
            />
            <TextField
              at={`${at}.value`}
              type={contact.kind === 'email' ? 'email' : 'text'}
              label={t(contact.kind === 'email' ? 'contact-kind.email' : 'setup-field.number')}
              value={contact.value}
              placeholder={examples[contact.kind]}
              onInput={(value) => change({ value })}
            />
          </>
        )}
      />
      <details class="more">
        <summary>
          {t('setup-field.response')} <Icon name="down" size={14} />
        </summary>
        <p class="field-hint">{t('setup-hint.response')}</p>
        <LockNote at="response" />
        <div class="row-fields">
          {targets.map((target) => (
            <TextField
              key={target}
              at={`response.${target}`}
              type="number"
              label={t(`response.${target}`)}
              value={String(response[target])}
              onInput={(value) => edit({ response: { ...response, [target]: Number(value) } })}
            />
          ))}
        </div>
      </details>
    </>
  );
}
