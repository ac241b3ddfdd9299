import { profileItems } from '../../../../utils/desk/institution/steps.ts';
import { useTexts } from '../../../texts-context.ts';
import { Tick } from '../Field.tsx';
import { useForm } from '../form-context.ts';

export function ProfileFields() {
  const { t } = useTexts();
  const { institution, edit } = useForm();
  const { checklist } = institution;
  const done = profileItems.filter((item) => checklist.includes(item)).length;
  return (
    <fieldset class="checklist">
      <legend>{t('setup-field.checklist', { done, all: profileItems.length })}</legend>
      {profileItems.map((item) => (
        <Tick
          key={item}
          at={`checklist.${item}`}
          text={t(`profile-item.${item}`)}
          hint={t(`profile-why.${item}`)}
          checked={checklist.includes(item)}
          onTick={(yes) =>
            edit({ checklist: yes ? [...checklist, item] : checklist.filter((each) => each !== item) })
          }
        />
      ))}
    </fieldset>
  );
}
