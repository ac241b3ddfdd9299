/** What the desk has to say about keeping the drafts safe; nothing on most days. */

import { backupDue } from '../../../utils/desk/backup-due.ts';
import { isNearlyFull, shareOfVersions } from '../../../utils/desk/room.ts';
import type { Storage } from '../../../utils/desk/store.ts';
import { Icon } from '../../Icon.tsx';
import { useTexts } from '../../texts-context.ts';
import { useNow } from '../../use-now.ts';
import { useActions, useDesk } from '../desk-context.ts';

export function Reminders() {
  const { t } = useTexts();
  const backup = useDesk((state) => state.backup);
  const shelf = useDesk((state) => state.shelf);
  const storage = useDesk((state) => state.storage);
  const actions = useActions();
  const now = useNow();
  const refused = useDesk((state) =>
    Object.values(state.editors).some(
      ({ saving }) => saving.state === 'failed' && saving.because === 'quota',
    ),
  );
  const parts = (room: Storage) => {
    const versions = shareOfVersions(room);
    return t('storage.parts', { drafts: `${100 - versions}%`, versions: `${versions}%` });
  };
  const due = backupDue(backup, shelf, now);
  // Some browsers never tell how full they are: then the first text that finds no room says it.
  if (refused || (storage && isNearlyFull(storage))) {
    return (
      <p class="reminder" data-tone="warn">
        <Icon name="alert" size={14} />
        <span>
          {t('storage.full')}
          {storage && storage.drafts + storage.versions > 0 && ` ${parts(storage)}`}
        </span>
        <a class="button-text" href="#cadangan">
          {t('storage.see')}
        </a>
      </p>
    );
  }
  if (!due) return null;
  return (
    <p class="reminder">
      <Icon name="info" size={14} />
      <span>{due.days === null ? t('backup.due-first') : t('backup.due', { n: due.days })}</span>
      <button type="button" class="button-text" onClick={() => actions.exportDrafts('')}>
        {t('backup.now')}
      </button>
      <button type="button" class="button-text" onClick={() => actions.remindLater()}>
        {t('backup.later')}
      </button>
    </p>
  );
}
