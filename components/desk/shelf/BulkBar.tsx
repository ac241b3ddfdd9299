/** What can be done with all ticked messages at once. */
import { Icon } from '../../Icon.tsx';
import { useTexts } from '../../texts-context.ts';
import { useActions, useDesk } from '../desk-context.ts';

export function BulkBar() {
  const { t } = useTexts();
  const count = useDesk((state) => state.selected.size);
  const total = useDesk((state) => state.shelf?.total ?? 0);
  const actions = useActions();
  // Always there, so that the first tick is heard, too.
  const said = (
    <p class="unseen" role="status">
      {count > 0 && t('shelf.ticked', { n: count })}
    </p>
  );
  if (count === 0) return said;
  return (
    <>
      {said}
      <div class="bulk" role="toolbar" aria-label={t('shelf.bulk')}>
        <p>
          {t('shelf.ticked', { n: count })}{' '}
          {count < total && (
            <button type="button" class="button-text" onClick={() => actions.tickAll(true)}>
              {t('shelf.tick-all', { n: total })}
            </button>
          )}
        </p>
        <button
          type="button"
          class="button-icon"
          title={t('shelf.untick')}
          onClick={() => actions.tickAll(false)}
        >
          <Icon name="close" size={12} />
          <span class="unseen">{t('shelf.untick')}</span>
        </button>
        <button type="button" class="button" onClick={() => actions.archiveTicked()}>
          {t('shelf.archive')}
        </button>
        <button type="button" class="button" onClick={() => actions.exportTicked()}>
          {t('shelf.export')}
        </button>
        <button type="button" class="button" onClick={() => actions.printTicked()}>
          {t('shelf.print')}
        </button>
        <button type="button" class="button" onClick={() => actions.discardTicked()}>
          <Icon name="bin" size={14} /> {t('bin.discard')}
        </button>
      </div>
    </>
  );
}
