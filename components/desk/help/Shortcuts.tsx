/** The sheet of shortcuts: those of the browser's own list, as they are set now, and those of the desk. */
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../Icon.tsx';
import { useTexts } from '../../texts-context.ts';
import { useActions, useDesk } from '../desk-context.ts';

const named = ['toggle-panel', 'next-finding', 'previous-finding'] as const;
const ours = ['sheet', 'search', 'walk', 'open', 'tick', 'archive', 'discard', 'close'] as const;
const keysOf = {
  sheet: '?',
  search: '/',
  walk: 'J+K',
  open: 'Enter',
  tick: 'X',
  archive: 'E',
  discard: 'Delete',
  close: 'Esc',
} as const;

export function Shortcuts() {
  const { t } = useTexts();
  const actions = useActions();
  const { sheet, commands, keys } = useDesk((state) => state.help);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (sheet) dialog.current?.showModal();
    else dialog.current?.close();
  }, [sheet]);
  return (
    <dialog
      class="shortcuts"
      ref={dialog}
      aria-labelledby="shortcuts"
      onClose={() => sheet && actions.showShortcuts(false)}
    >
      <div class="shortcuts-head">
        <h2 id="shortcuts">{t('shortcuts.title')}</h2>
        <button
          type="button"
          class="button-icon"
          aria-label={t('shortcuts.close')}
          title={t('shortcuts.close')}
          onClick={() => actions.showShortcuts(false)}
        >
          <Icon name="close" />
        </button>
      </div>
      <h3>{t('shortcuts.everywhere')}</h3>
      <dl>
        {named.map((name) => (
          <Line
            key={name}
            what={t(`shortcut.${name}`)}
            keys={commands?.find((each) => each.name === name)?.keys ?? ''}
          />
        ))}
      </dl>
      <p class="field-hint">{t('shortcuts.set')}</p>
      <h3>{t('shortcuts.desk')}</h3>
      <dl data-off={!keys}>
        {ours.map((name) => (
          <Line key={name} what={t(`shortcut.${name}`)} keys={keysOf[name]} />
        ))}
      </dl>
      <div class="tick">
        <input
          id="shortcuts-keys"
          type="checkbox"
          checked={keys}
          onChange={(event) => actions.listenToKeys(event.currentTarget.checked)}
        />
        <label for="shortcuts-keys">{t('shortcuts.single')}</label>
      </div>
    </dialog>
  );
}

function Line({ what, keys }: { what: string; keys: string }) {
  const { t } = useTexts();
  return (
    <div>
      <dt>{what}</dt>
      <dd>
        {keys === '' ? (
          <span class="shortcuts-none">{t('shortcuts.none')}</span>
        ) : (
          keys.split('+').map((key) => <kbd key={key}>{key}</kbd>)
        )}
      </dd>
    </div>
  );
}
