/** The drafts of the desk: the list on one side, the chosen one on the other; or its variants side by side. */
import { ExampleNotice } from '../ExampleNotice.tsx';
import { useTexts } from '../texts-context.ts';
import { useActions, useDesk } from './desk-context.ts';
import { PrintSheet } from './PrintSheet.tsx';
import { BulkBar } from './shelf/BulkBar.tsx';
import { DraftSearch } from './shelf/DraftSearch.tsx';
import { DraftShelf } from './shelf/DraftShelf.tsx';
import { Reminders } from './shelf/Reminders.tsx';
import { Compare } from './variants/Compare.tsx';
import { Reader } from './write/Reader.tsx';

export function Drafts() {
  const { t } = useTexts();
  const actions = useActions();
  const guideline = useDesk((state) => state.guideline);
  const comparing = useDesk((state) => state.comparing && state.variants.length > 0);
  if (comparing) return <Compare />;
  return (
    <main class="desk-main">
      <div class="desk-list">
        {guideline && <ExampleNotice {...guideline.institution} onSetUp={() => actions.visit('#instansi')} />}
        <h1 class="unseen">{t('desk.drafts')}</h1>
        <Reminders />
        <DraftSearch />
        <DraftShelf />
        <BulkBar />
      </div>
      <Reader />
      <PrintSheet />
    </main>
  );
}
