/** What just happened, said once. Good news leaves by itself; what needs a person stays until it is closed. */
import { useEffect } from 'preact/hooks';
import type { Notice } from '../utils/panel/store.ts';
import { Icon } from './Icon.tsx';
import { useTexts } from './texts-context.ts';

const goodNews = new Set<Notice['about']>([
  'discarded',
  'recovered',
  'restored',
  'archived',
  'discarded-many',
  'exported',
  'prepared',
  'forked',
  'thinned',
  'inserted',
  'fixed',
  'copied',
  'fixed-all',
  'undone',
  'caught-up',
  'ignored-once',
  'ignored-draft',
  'ignored-word',
  'ignored-rule',
]);
/** Milliseconds: long enough to read six words twice. */
const shownFor = 6_000;
/** Long enough to see what was done, and to want it back. */
const shownToUndo = 15_000;

interface NoticeLineProps {
  notice: Notice | null;
  /** The same function at every drawing, else the time starts anew. */
  onRead(): void;
  /** Takes back a write that could not be confirmed, or what was just done. */
  onUndo?: () => void;
  /** Copies what the box should hold, where it could not be confirmed. */
  onCopy?: () => void;
}

export function NoticeLine({ notice, onRead, onUndo, onCopy }: NoticeLineProps) {
  const { t } = useTexts();
  const good = isGood(notice);

  useEffect(() => {
    if (!isGood(notice)) return;
    const timer = setTimeout(onRead, notice?.undo ? shownToUndo : shownFor);
    return () => clearTimeout(timer);
  }, [notice, onRead]);

  const undoes = (notice?.about === 'not-verified' || notice?.undo) && onUndo;
  const copies = notice?.corrected !== undefined && !notice.copied && onCopy;
  return (
    <div class="notice" role="status" data-good={good} data-about={notice?.about}>
      {notice && (
        <p>
          <Icon name={good ? 'check' : 'alert'} size={14} />
          <span class="notice-words">
            {t(`notice.${notice.about}`, { count: notice.n ?? 0 })}
            {notice.copied && ` ${t('fix.copied')}`}
          </span>
          {!good && (
            <button type="button" class="button-icon" onClick={onRead} title={t('notice.dismiss')}>
              <Icon name="close" size={12} />
              <span class="unseen">{t('notice.dismiss')}</span>
            </button>
          )}
          {(undoes || copies) && (
            <span class="notice-do">
              {undoes && (
                <button type="button" class="button" data-do="undo" onClick={onUndo}>
                  {t('fix.undo')}
                </button>
              )}
              {copies && (
                <button type="button" class="button" data-do="copy" onClick={onCopy}>
                  {t('fix.copy')}
                </button>
              )}
            </span>
          )}
        </p>
      )}
    </div>
  );
}

function isGood(notice: Notice | null): boolean {
  return notice !== null && goodNews.has(notice.about);
}
