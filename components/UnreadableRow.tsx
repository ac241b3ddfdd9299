/** A row of the database that could not be read: said so, never hidden. */
import { Icon } from './Icon.tsx';
import { useTexts } from './texts-context.ts';

export function UnreadableRow({ id }: { id: string }) {
  const { t } = useTexts();
  return (
    <li class="draft draft-unreadable" data-draft={id} data-unreadable="true">
      <p class="draft-line">
        <Icon name="alert" size={14} /> {t('draft.unreadable')}
      </p>
      <p class="draft-about">{t('draft.unreadable-why')}</p>
    </li>
  );
}
