/** The editorial desk ("meja redaksi"), a full tab. It holds the drafts and the decisions. */
import { useCallback, useMemo } from 'preact/hooks';
import type { Texts } from '../locales/index.ts';
import { searchDrafts } from '../utils/desk/search.ts';
import type { DeskActions, DeskStore } from '../utils/desk/store.ts';
import { Backup } from './desk/Backup.tsx';
import { Bin } from './desk/Bin.tsx';
import { Decisions } from './desk/Decisions.tsx';
import { DeskNav } from './desk/DeskNav.tsx';
import { DraftSearch } from './desk/DraftSearch.tsx';
import { DraftShelf } from './desk/DraftShelf.tsx';
import { DeskContext } from './desk/desk-context.ts';
import { Reader } from './desk/Reader.tsx';
import { ExampleNotice } from './ExampleNotice.tsx';
import { NoticeLine } from './NoticeLine.tsx';
import { TextsContext } from './texts-context.ts';
import { useStore } from './use-store.ts';

interface DeskProps {
  store: DeskStore;
  actions: DeskActions;
  texts: Texts;
}

export function Desk({ store, actions, texts }: DeskProps) {
  const { section, drafts, query, platform, openDraft, notice, institution } = useStore(
    store,
    (state) => state,
  );
  const found = useMemo(() => searchDrafts(drafts, query, platform), [drafts, query, platform]);
  // Where there is room, something is always open; on a narrow screen the list comes first.
  const readable = found.find((draft) => !('unreadable' in draft));
  const open = drafts.find(({ id }) => id === openDraft) ?? readable ?? null;
  const parts = useMemo(() => ({ store, actions }), [store, actions]);
  const read = useCallback(() => store.setState({ notice: null }), [store]);
  return (
    <TextsContext.Provider value={texts}>
      <DeskContext.Provider value={parts}>
        <div class="desk" data-chosen={openDraft !== null} lang={texts.language}>
          <DeskNav />
          {section === 'decisions' ? (
            <Decisions />
          ) : section === 'bin' ? (
            <Bin />
          ) : section === 'backup' ? (
            <Backup />
          ) : (
            <main class="desk-main">
              <div class="desk-list">
                <ExampleNotice {...institution} />
                <h1 class="unseen">{texts.t('desk.drafts')}</h1>
                <DraftSearch found={found.length} />
                <DraftShelf found={found} open={open?.id ?? null} />
              </div>
              <Reader draft={open === null || 'unreadable' in open ? null : open} />
            </main>
          )}
          <div class="desk-notice">
            <NoticeLine notice={notice} onRead={read} />
          </div>
        </div>
      </DeskContext.Provider>
    </TextsContext.Provider>
  );
}
