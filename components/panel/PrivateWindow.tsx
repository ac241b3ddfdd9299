/** In an incognito window: that nothing is kept there, and the choice to keep it until the window closes. */
import { useTexts } from '../texts-context.ts';
import { useActions, usePanel } from './panel-context.ts';

export function PrivateWindow() {
  const { t } = useTexts();
  const privacy = usePanel((state) => state.privacy);
  const actions = useActions();
  if (privacy === 'open') return null;
  if (privacy === 'never') return <p class="private">{t('private.never')}</p>;
  return (
    <label class="private">
      <input
        type="checkbox"
        role="switch"
        data-do="keep-privately"
        checked={privacy === 'on'}
        aria-checked={privacy === 'on'}
        onChange={(event) => actions.keepPrivately(event.currentTarget.checked)}
      />
      {t('private.keep')}
    </label>
  );
}
