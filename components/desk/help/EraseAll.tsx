/** Erasing everything: first a copy, then a word typed by hand, then it is gone. */
import { useState } from 'preact/hooks';
import { Icon } from '../../Icon.tsx';
import { useTexts } from '../../texts-context.ts';
import { useActions, useDesk } from '../desk-context.ts';
import { TransferState } from '../TransferState.tsx';

export function EraseAll() {
  const texts = useTexts();
  const { t } = texts;
  const actions = useActions();
  const erasing = useDesk((state) => state.help.erasing);
  const drafts = useDesk((state) => state.drafts.length + state.bin.length);
  const decisions = useDesk((state) => state.decisions.length);
  const [typed, setTyped] = useState('');
  const word = t('erase.word');
  const sure = typed.trim().toLowerCase() === word;
  return (
    <section class="card erase" aria-labelledby="erase">
      <h2 id="erase">{t('erase.title')}</h2>
      <p>{t('erase.body')}</p>
      <ol>
        <li>
          <h3>{t('erase.copy')}</h3>
          <p>{t('erase.copy-body', { drafts, decisions })}</p>
          <div class="erase-ways">
            <button type="button" class="button" onClick={() => actions.exportDrafts('')}>
              <Icon name="insert" size={14} /> {t('erase.copy-drafts')}
            </button>
            {decisions > 0 && (
              <button type="button" class="button" onClick={() => actions.exportDecisions(texts)}>
                {t('erase.copy-decisions')}
              </button>
            )}
          </div>
          <TransferState />
        </li>
        <li>
          <h3>{t('erase.type', { word })}</h3>
          <p id="erase-hint">{t('erase.hint')}</p>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              if (sure) actions.eraseAll();
            }}
          >
            <input
              class="input"
              type="text"
              value={typed}
              autocomplete="off"
              autocapitalize="off"
              spellcheck={false}
              aria-label={t('erase.type', { word })}
              aria-describedby="erase-hint"
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
            <button type="submit" class="button erase-button" aria-disabled={!sure || erasing === 'working'}>
              <Icon name="bin" size={14} /> {t(erasing === 'working' ? 'erase.working' : 'erase.do')}
            </button>
          </form>
          {erasing === 'failed' && (
            <p class="erase-failed" role="alert">
              {t('erase.failed')}
            </p>
          )}
        </li>
      </ol>
    </section>
  );
}
