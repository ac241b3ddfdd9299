/** The editorial desk ("meja redaksi"), a full tab: one section at a time. */
import { useCallback, useEffect, useMemo } from 'preact/hooks';
import type { Texts } from '../locales/index.ts';
import type { DeskActions, DeskStore } from '../utils/desk/store.ts';
import { DeskNav } from './desk/DeskNav.tsx';
import { DeskContext } from './desk/desk-context.ts';
import { Shortcuts } from './desk/help/Shortcuts.tsx';
import { drawn } from './desk/sections.ts';
import { NoticeLine } from './NoticeLine.tsx';
import { NormsContext } from './norms-context.ts';
import { TextsContext } from './texts-context.ts';
import { useStore } from './use-store.ts';

interface DeskProps {
  store: DeskStore;
  actions: DeskActions;
  texts: Texts;
}

const none = {};

export function Desk({ store, actions, texts }: DeskProps) {
  const section = useStore(store, (state) => state.section);
  const openDraft = useStore(store, (state) => state.openDraft);
  const notice = useStore(store, (state) => state.notice);
  const norms = useStore(store, (state) => state.guideline?.effect.norms) ?? none;
  const parts = useMemo(() => ({ store, actions }), [store, actions]);
  const read = useCallback(() => store.setState({ notice: null }), [store]);
  const { draw: Section, name } = drawn[section];
  useEffect(() => {
    document.title = texts.t('desk.page-title', { section: texts.t(name) });
  }, [texts, name]);
  return (
    <TextsContext.Provider value={texts}>
      <NormsContext.Provider value={norms}>
        <DeskContext.Provider value={parts}>
          <div class="desk" data-chosen={openDraft !== null} lang={texts.language}>
            <DeskNav />
            <Section />
            <Shortcuts />
            <div class="desk-notice">
              <NoticeLine notice={notice} onRead={read} onUndo={actions.undo} />
            </div>
          </div>
        </DeskContext.Provider>
      </NormsContext.Provider>
    </TextsContext.Provider>
  );
}
