/** The side panel: one page, shown in the page, in the browser's side panel or in a tab. Draws the store, calls the actions. */
import type { Texts } from '../locales/index.ts';
import type { PanelActions, PanelStore } from '../utils/panel/store.ts';
import { ExampleNotice } from './ExampleNotice.tsx';
import { NormsContext } from './norms-context.ts';
import { Behind } from './panel/Behind.tsx';
import { Foot } from './panel/Foot.tsx';
import { PanelHeader } from './panel/PanelHeader.tsx';
import { PanelNotice } from './panel/PanelNotice.tsx';
import { PanelTabs } from './panel/PanelTabs.tsx';
import { PanelContext } from './panel/panel-context.ts';
import { drawnViews } from './panel/views.ts';
import { TextsContext } from './texts-context.ts';
import { useStore } from './use-store.ts';

interface PanelProps {
  store: PanelStore;
  actions: PanelActions;
  texts: Texts;
}

const none = {};

/** Draws nothing at all while the panel is locked: a page that framed it without our companion must see nothing. */
export function Panel({ store, actions, texts }: PanelProps) {
  const locked = useStore(store, (state) => state.phase === 'locked');
  const view = useStore(store, (state) => state.view);
  const place = useStore(store, (state) => state.place);
  const institution = useStore(store, (state) => state.institution);
  const norms = useStore(store, (state) => state.guideline?.effect.norms) ?? none;
  const View = drawnViews[view];
  if (locked) return null;
  return (
    <TextsContext.Provider value={texts}>
      <NormsContext.Provider value={norms}>
        <PanelContext.Provider value={{ store, actions }}>
          <main class="panel" data-place={place} lang={texts.language}>
            <PanelHeader />
            <ExampleNotice {...institution} onSetUp={() => actions.openDesk('#instansi')} />
            <PanelTabs />
            <div
              class="panel-view"
              id={`panel-${view}`}
              role="tabpanel"
              aria-labelledby={`panel-tab-${view}`}
              data-view={view}
            >
              <View />
            </div>
            <Behind />
            <PanelNotice />
            <Foot />
          </main>
        </PanelContext.Provider>
      </NormsContext.Provider>
    </TextsContext.Provider>
  );
}
