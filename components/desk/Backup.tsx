/** Drafts as files, out and in, and how safely the browser keeps them. */
import { useState } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import { useTexts } from '../texts-context.ts';
import { useActions, useDesk } from './desk-context.ts';
import { FileIn } from './FileIn.tsx';
import { StorageState } from './StorageState.tsx';
import { TransferState } from './TransferState.tsx';

export function Backup() {
  const { t } = useTexts();
  const actions = useActions();
  const [phrase, setPhrase] = useState('');
  return (
    <main class="page">
      <div class="page-head">
        <h1>{t('desk.backup')}</h1>
        <p>{t('backup.about')}</p>
      </div>
      <TransferState />
      <section class="card" aria-labelledby="backup-out">
        <h2 id="backup-out">{t('backup.out')}</h2>
        <p>{t('backup.out-body')}</p>
        <form
          class="backup-row"
          onSubmit={(event) => {
            event.preventDefault();
            actions.exportDrafts(phrase);
            setPhrase('');
          }}
        >
          <label class="backup-phrase">
            <span>{t('backup.phrase')}</span>
            <input
              type="password"
              value={phrase}
              autocomplete="new-password"
              aria-describedby="backup-phrase-hint"
              onInput={(event) => setPhrase(event.currentTarget.value)}
            />
          </label>
          <button type="submit" class="button button-primary">
            <Icon name="insert" size={14} /> {t(phrase === '' ? 'backup.save' : 'backup.save-locked')}
          </button>
          <button type="button" class="button" onClick={() => actions.exportSpreadsheet()}>
            {t('backup.csv')}
          </button>
        </form>
        <p id="backup-phrase-hint" class="backup-hint">
          {t('backup.phrase-hint')}
        </p>
      </section>
      <FileIn
        id="backup-in"
        title={t('backup.in')}
        body={t('backup.in-body')}
        choose={t('backup.choose')}
        accept=".json,application/json"
        onFile={(file) => actions.importFile(file, null)}
      />
      <Reminder />
      <StorageState />
    </main>
  );
}

const intervals = [1, 7, 30, 0] as const;

/** How often the desk says that a copy is due. */
function Reminder() {
  const { t, full } = useTexts();
  const backup = useDesk((state) => state.backup);
  const actions = useActions();
  if (!backup) return null;
  return (
    <section class="card" aria-labelledby="backup-remind">
      <h2 id="backup-remind">{t('backup.remind')}</h2>
      <p>
        {backup.lastAt === null ? t('backup.never-saved') : t('backup.last', { time: full(backup.lastAt) })}
      </p>
      <label class="backup-every">
        <span>{t('backup.every')}</span>
        <select
          value={backup.everyDays}
          onChange={({ currentTarget }) => actions.remindEvery(Number(currentTarget.value))}
        >
          {intervals.map((days) => (
            <option key={days} value={days}>
              {t(`backup-every.${days}`)}
            </option>
          ))}
        </select>
      </label>
    </section>
  );
}
