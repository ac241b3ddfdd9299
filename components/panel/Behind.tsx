/** What others wrote into the draft, to be put into the box or left. */
import { useTexts } from '../texts-context.ts';
import { useActions, usePanel } from './panel-context.ts';

export function Behind() {
  const { t } = useTexts();
  const behind = usePanel((state) => state.behind && state.phase === 'live');
  const actions = useActions();
  return (
    // Always there, so that screen readers hear the offer when it comes.
    <div class="behind" role="status" data-behind={behind}>
      {behind && (
        <>
          <p>{t('behind.title')}</p>
          <div class="behind-ways">
            <button type="button" class="button button-tonal" data-do="catch-up" onClick={actions.catchUp}>
              {t('behind.take')}
            </button>
            <button type="button" class="button" data-do="stay-behind" onClick={actions.stayBehind}>
              {t('behind.leave')}
            </button>
          </div>
        </>
      )}
    </div>
  );
}
