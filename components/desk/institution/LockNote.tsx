import { Icon } from '../../Icon.tsx';
import { useTexts } from '../../texts-context.ts';
import { useForm } from './form-context.ts';

/** Says so in a step, where the field is locked. */
export function LockNote({ at }: { at: string }) {
  const { t } = useTexts();
  const who = useForm().lockerOf(at);
  if (who === null) return null;
  return (
    <p class="field-lock">
      <Icon name="lock" size={12} /> {t('guide.locked-by', { who })}
    </p>
  );
}
