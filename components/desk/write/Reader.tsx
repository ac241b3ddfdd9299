/** The open message: its variants to switch between, the chosen one to write on, and what the checker says of it. */
import { Empty } from '../../Empty.tsx';
import { Icon } from '../../Icon.tsx';
import { useTexts } from '../../texts-context.ts';
import { useActions, useDesk } from '../desk-context.ts';
import { Versions } from '../Versions.tsx';
import { VariantTabs } from '../variants/VariantTabs.tsx';
import { Details } from './Details.tsx';
import { Fields } from './Fields.tsx';
import { Findings } from './Findings.tsx';
import { SavedWhen } from './SavedWhen.tsx';

export function Reader() {
  const { t } = useTexts();
  const none = useDesk((state) => state.shelf === null || state.shelf.count === 0);
  const editor = useDesk((state) => Object.values(state.editors)[0] ?? null);
  const past = useDesk((state) => state.history !== null && state.history.draft === editor?.draft.id);
  const actions = useActions();
  if (editor === null) {
    if (none) return null;
    return (
      <section class="reader reader-none" aria-label={t('desk.reader')}>
        <Empty icon="draft" title={t('desk.choose')} body={t('desk.local')} />
      </section>
    );
  }
  const { id } = editor.draft;
  return (
    <section class="reader" aria-label={t('desk.reader')} data-draft={id}>
      <div class="reader-bar">
        <button type="button" class="button reader-back" onClick={() => actions.openDraft(null)}>
          <Icon name="back" size={14} /> {t('desk.back')}
        </button>
        <VariantTabs id={id} />
        <span class="reader-gap" />
        <button
          type="button"
          class="button button-primary"
          aria-label={t('desk.copy')}
          onClick={() => actions.copyDraft(id)}
        >
          <Icon name="copy" size={14} /> {t('draft.copy')}
        </button>
        <button
          type="button"
          class="button"
          aria-pressed={past}
          onClick={() => actions.showHistory(past ? null : id)}
        >
          <Icon name="history" size={14} /> {t('versions.title')}
        </button>
        <button
          type="button"
          class="button-icon"
          title={t('shelf.print')}
          onClick={() => actions.printDraft(id)}
        >
          <Icon name="print" size={15} />
          <span class="unseen">{t('shelf.print')}</span>
        </button>
        <button
          type="button"
          class="button-icon"
          title={t('bin.discard')}
          onClick={() => actions.discardDraft(id)}
        >
          <Icon name="bin" size={15} />
          <span class="unseen">{t('bin.discard')}</span>
        </button>
      </div>
      {past ? (
        <Versions />
      ) : (
        <div class="write">
          <div class="write-page">
            <Fields key={id} editor={editor} />
            <SavedWhen editor={editor} />
          </div>
          <aside class="write-side" aria-label={t('write.beside')}>
            <Findings editor={editor} />
            <Details key={id} editor={editor} />
          </aside>
        </div>
      )}
    </section>
  );
}
