import { provinces, zoneHours, zoneOfProvince } from '../../../../utils/guideline/zones.ts';
import { useTexts } from '../../../texts-context.ts';
import { ChoiceField, Tick } from '../Field.tsx';
import { useForm } from '../form-context.ts';

const zones = ['WIB', 'WITA', 'WIT'] as const;

export function RegionFields() {
  const { t } = useTexts();
  const { institution, edit } = useForm();
  const { province = '', zone, national } = institution;
  return (
    <>
      <ChoiceField
        at="province"
        label={t('setup-field.province')}
        hint={t('setup-hint.province')}
        value={province}
        options={[
          { value: '', name: t('setup.choose') },
          ...provinces.map(({ name }) => ({ value: name, name })),
        ]}
        onPick={(name) => edit({ province: name, zone: zoneOfProvince(name) ?? zone })}
      />
      <ChoiceField
        at="zone"
        label={t('setup-field.zone')}
        value={zone}
        options={zones.map((value) => ({ value, name: `${value} (UTC+${zoneHours[value]})` }))}
        onPick={(value) => edit({ zone: value })}
      />
      <Tick
        at="national"
        text={t('setup-field.national')}
        hint={t('setup-hint.national')}
        checked={national === true}
        onTick={(yes) => edit({ national: yes })}
      />
    </>
  );
}
