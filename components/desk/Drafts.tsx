/** The drafts of the desk: the list on one side, the chosen one on the other. */
import { useMemo } from 'preact/hooks';
import { searchDrafts } from '../../utils/desk/search.ts';
import { ExampleNotice } from '../ExampleNotice.tsx';
import { useTexts } from '../texts-context.ts';
import { DraftSearch } from './DraftSearch.tsx';
import { DraftShelf } from './DraftShelf.tsx';
import { useActions, useDesk } from './desk-context.ts';
import { Reader } from './Reader.tsx';

export function Drafts() {
  const { t } = useTexts();
  const actions = useActions();
  const { drafts, query, platform, openDraft, guideline } = useDesk((state) => state);
  const found = useMemo(() => searchDrafts(drafts, query, platform), [drafts, query, platform]);
  // Where there is room, something is always open; on a narrow screen the list comes first.
  const readable = found.find((draft) => !('unreadable' in draft));
  const open = drafts.find(({ id }) => id === openDraft) ?? readable ?? null;
  return (
    <main class="desk-main">
      <div class="desk-list">
        {guideline && <ExampleNotice {...guideline.institution} onSetUp={() => actions.visit('#instansi')} />}
        <h1 class="unseen">{t('desk.drafts')}</h1>
        <DraftSearch found={found.length} />
        <DraftShelf found={found} open={open?.id ?? null} />
      </div>
      <Reader draft={open === null || 'unreadable' in open ? null : open} />
    </main>
  );
}
