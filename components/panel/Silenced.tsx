/** What is not checked because the person said so, and the way back: rules that are off, words of the dictionary. */
import { useTexts } from '../texts-context.ts';
import { useActions, usePanel } from './panel-context.ts';

export function Silenced() {
  const { t } = useTexts();
  const { words, off, drafts } = usePanel((state) => state.preferences);
  const draftId = usePanel((state) => state.draftId);
  const actions = useActions();
  const ignored = drafts.some(({ id }) => id === draftId);
  if (words.length + off.length === 0 && !ignored) return null;
  return (
    <details class="disclosure silenced">
      <summary>{t('silenced.title', { rules: off.length, words: words.length })}</summary>
      {off.length > 0 && (
        <section aria-label={t('silenced.rules')}>
          <ul>
            {off.map(({ rule, title }) => (
              <li key={rule}>
                <span>{title}</span>
                <button
                  type="button"
                  class="button-text"
                  data-rule-on={rule}
                  aria-label={t('silenced.rule-on', { name: title })}
                  onClick={() => actions.prefer({ do: 'rule-on', rule })}
                >
                  {t('silenced.on')}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {words.length > 0 && (
        <section aria-label={t('silenced.words')}>
          <ul>
            {words.map((word) => (
              <li key={word}>
                <span>{word}</span>
                <button
                  type="button"
                  class="button-text"
                  data-drop-word={word}
                  aria-label={t('silenced.drop-word', { name: word })}
                  onClick={() => actions.prefer({ do: 'drop-word', word })}
                >
                  {t('silenced.drop')}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {ignored && draftId && (
        <button
          type="button"
          class="button-text"
          data-do="heed"
          onClick={() => actions.prefer({ do: 'heed', draftId })}
        >
          {t('silenced.heed')}
        </button>
      )}
    </details>
  );
}
