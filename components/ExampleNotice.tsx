/** Says on every screen that the advice is about a made-up institution, until a real one is set up. */
import { Icon } from './Icon.tsx';
import { useTexts } from './texts-context.ts';

export function ExampleNotice({ name, isExample }: { name: string; isExample: boolean }) {
  const { t } = useTexts();
  if (!isExample) return null;
  return (
    <p class="example">
      <Icon name="info" size={14} />
      <span>{t('panel.example', { name })}</span>
    </p>
  );
}
