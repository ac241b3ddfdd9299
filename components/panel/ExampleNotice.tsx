/** Says on every screen that the advice is about a made-up institution, until a real one is set up. */
import { Icon } from '../Icon.tsx';
import { useTexts } from '../texts-context.ts';
import { usePanel } from './panel-context.ts';

export function ExampleNotice() {
  const { t } = useTexts();
  const { name, isExample } = usePanel((state) => state.institution);
  if (!isExample) return null;
  const text = t('panel.example', { name });
  return (
    <p class="example" title={text}>
      <Icon name="info" size={14} />
      <span>{text}</span>
    </p>
  );
}
