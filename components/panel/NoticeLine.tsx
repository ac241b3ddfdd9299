/** What just happened, said once. Good news leaves by itself; what needs a person stays until it is closed. */
import { useEffect } from 'preact/hooks';
import type { Notice } from '../../utils/panel/store.ts';
import { Icon } from '../Icon.tsx';
import { useTexts } from '../texts-context.ts';
import { useChange, usePanel } from './panel-context.ts';

const goodNews = new Set<Notice['about']>(['inserted', 'fixed', 'copied']);
const shownFor = 6_000;

export function NoticeLine() {
  const { t } = useTexts();
  const notice = usePanel((state) => state.notice);
  const change = useChange();
  const good = isGood(notice);

  useEffect(() => {
    if (!isGood(notice)) return;
    const timer = setTimeout(() => change({ notice: null }), shownFor);
    return () => clearTimeout(timer);
  }, [notice, change]);

  return (
    <div class="notice" role="status" data-good={good} data-about={notice?.about}>
      {notice && (
        <p>
          <Icon name={good ? 'check' : 'alert'} size={14} />
          <span>{t(`notice.${notice.about}`)}</span>
          {!good && (
            <button
              type="button"
              class="button-icon"
              onClick={() => change({ notice: null })}
              title={t('notice.dismiss')}
            >
              <Icon name="close" size={12} />
              <span class="unseen">{t('notice.dismiss')}</span>
            </button>
          )}
        </p>
      )}
    </div>
  );
}

function isGood(notice: Notice | null): boolean {
  return notice !== null && goodNews.has(notice.about);
}
