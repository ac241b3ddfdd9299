import { handleIn } from '../../../../utils/guideline/handles.ts';
import type { Account } from '../../../../utils/guideline/institution.ts';
import { platforms } from '../../../../utils/platform.ts';
import { useTexts } from '../../../texts-context.ts';
import { ChoiceField, TextField, Tick } from '../Field.tsx';
import { useForm } from '../form-context.ts';
import { Rows } from '../Rows.tsx';

/** As each platform shows it. */
const examples = {
  facebook: 'Dinkes Kota Awan',
  instagram: '@dinkesawan',
  x: '@dinkesawan',
  youtube: 'Dinkes Kota Awan',
} as const;

export function AccountFields() {
  const { t } = useTexts();
  const { institution, edit } = useForm();
  const { accounts, units } = institution;
  // The next account is most likely on a platform that has none.
  const free = platforms.find((each) => !accounts.some(({ platform }) => platform === each)) ?? 'facebook';
  const blank: Account = { platform: free, handle: '' };
  const persona = accounts.find((each) => each.persona)?.persona;
  return (
    <Rows
      at="accounts"
      legend={t('setup-field.accounts')}
      hint={t('setup-hint.accounts')}
      rows={accounts}
      blank={persona ? { ...blank, persona } : blank}
      add={t('setup-add.account')}
      nameOf={({ handle }) => handle}
      onChange={(all) => edit({ accounts: all })}
      draw={(account, at, change) => (
        <>
          <ChoiceField
            at={`${at}.platform`}
            label={t('desk.platforms')}
            value={account.platform}
            options={platforms.map((value) => ({ value, name: t(`platform.${value}`) }))}
            onPick={(platform) => change({ platform })}
          />
          <TextField
            at={`${at}.handle`}
            label={t('setup-field.handle')}
            value={account.handle}
            placeholder={examples[account.platform]}
            tidy={(typed) => handleIn(account.platform, typed)}
            onInput={(handle) => change({ handle })}
          />
          <TextField
            at={`${at}.persona`}
            label={t('setup-field.persona')}
            value={account.persona ?? ''}
            placeholder="Sobat Sehat"
            onInput={(value) => change({ persona: value })}
          />
          {units.length > 0 && (
            <ChoiceField
              at={`${at}.unit`}
              label={t('setup-field.unit')}
              value={account.unit ?? ''}
              options={[
                { value: '', name: t('setup.whole') },
                ...units.map((unit) => ({ value: unit, name: unit })),
              ]}
              onPick={(unit) => change({ unit })}
            />
          )}
          <Tick
            at={`${at}.personal`}
            text={t('setup-field.personal')}
            checked={account.personal === true}
            onTick={(personal) => change({ personal })}
          />
        </>
      )}
    />
  );
}
