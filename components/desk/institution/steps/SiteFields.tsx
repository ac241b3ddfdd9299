import { domainIn, urlIn } from '../../../../utils/guideline/addresses.ts';
import { domainsFor } from '../../../../utils/guideline/entry.ts';
import { useTexts } from '../../../texts-context.ts';
import { TextField } from '../Field.tsx';
import { useForm } from '../form-context.ts';
import { Rows } from '../Rows.tsx';

export function SiteFields() {
  const { t } = useTexts();
  const { institution, edit } = useForm();
  const { homepage, factCheck = '', officialDomains } = institution;
  const rows = officialDomains.map((domain) => ({ domain }));
  return (
    <>
      <TextField
        at="homepage"
        type="url"
        label={t('setup-field.homepage')}
        hint={t('setup-hint.homepage')}
        value={homepage}
        placeholder="https://dinkes.awankota.go.id"
        tidy={urlIn}
        onInput={(value) => edit({ homepage: value })}
      />
      <TextField
        at="factCheck"
        type="url"
        label={t('setup-field.fact-check')}
        hint={t('setup-hint.fact-check')}
        value={factCheck}
        placeholder="https://cekhoaks.awankota.go.id"
        onInput={(value) => edit({ factCheck: value })}
      />
      <Rows
        at="officialDomains"
        legend={t('setup-field.domains')}
        hint={t('setup-hint.domains')}
        rows={rows}
        blank={{ domain: '' }}
        slim
        add={t('setup-add.domain')}
        nameOf={({ domain }) => domain}
        onChange={(all) => edit({ officialDomains: all.map(({ domain }) => domain) })}
        draw={({ domain }, at, change) => (
          <TextField
            at={at}
            type="url"
            label={t('setup-field.domain')}
            value={domain}
            tidy={domainIn}
            placeholder={domainsFor(homepage)[0] ?? 'awankota.go.id'}
            onInput={(value) => change({ domain: value })}
          />
        )}
      />
    </>
  );
}
