/** Says on every screen that the advice is about a made-up institution, until a real one is set up. */
import { Icon } from './Icon.tsx';
import { useTexts } from './texts-context.ts';

interface ExampleNoticeProps {
  name: string;
  isExample: boolean;
  /** Goes where a real one is set up. */
  onSetUp(): void;
}

export function ExampleNotice({ name, isExample, onSetUp }: ExampleNoticeProps) {
  const { t } = useTexts();
  if (!isExample) return null;
  return (
    <p class="example">
      <Icon name="info" size={14} />
      <span>
        {t('panel.example', { name })}{' '}
        <button type="button" onClick={onSetUp}>
          {t('panel.set-up')}
        </button>
      </span>
    </p>
  );
}
