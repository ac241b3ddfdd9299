/** What became of the file: said once, plainly, with what to do next. */
import { useState } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import { useTexts } from '../texts-context.ts';
import { useActions, useDesk } from './desk-context.ts';

export function TransferState() {
  const texts = useTexts();
  const { t } = texts;
  const transfer = useDesk((state) => state.transfer);
  return (
    <div class="transfer" role="status" data-state={transfer.state}>
      {transfer.state === 'working' && <p>{t('transfer.working')}</p>}
      {transfer.state === 'written' && (
        <p>
          <Icon name="check" size={14} /> {t('transfer.written', { n: transfer.count })}
        </p>
      )}
      {transfer.state === 'taken-in' && (
        <p>
          <Icon name="check" size={14} /> {t('transfer.taken-in', { n: transfer.added })}{' '}
          {transfer.updated > 0 && t('transfer.updated', { n: transfer.updated })}{' '}
          {transfer.known > 0 && t('transfer.known', { n: transfer.known })}{' '}
          {transfer.others > 0 && t('transfer.others', { n: transfer.others })}
        </p>
      )}
      {transfer.state === 'taken-in' && transfer.left && (
        <p class="transfer-place">
          {t('transfer.left', { n: transfer.left.count })} <code>{transfer.left.first}</code>
        </p>
      )}
      {transfer.state === 'refused' && (
        <>
          <p>
            <Icon name="alert" size={14} /> {t('transfer.refused')} {t(`problem.${transfer.what}`)}
          </p>
          {transfer.place !== '' && (
            <p class="transfer-place">
              {t('transfer.place')} <code>{transfer.place}</code>
            </p>
          )}
        </>
      )}
      {transfer.state === 'asks-phrase' && <Phrase file={transfer.file} again={transfer.again} />}
    </div>
  );
}

function Phrase({ file, again }: { file: File; again: boolean }) {
  const { t } = useTexts();
  const actions = useActions();
  const [phrase, setPhrase] = useState('');
  return (
    <form
      class="backup-row"
      onSubmit={(event) => {
        event.preventDefault();
        actions.importFile(file, phrase);
      }}
    >
      <label class="backup-phrase">
        <span>{t(again ? 'transfer.phrase-again' : 'transfer.phrase')}</span>
        <input
          type="password"
          value={phrase}
          autocomplete="off"
          autofocus
          onInput={(event) => setPhrase(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button button-primary" disabled={phrase === ''}>
        {t('transfer.open')}
      </button>
    </form>
  );
}
