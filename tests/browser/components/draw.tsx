/** Draws the real panel and desk into the test page, and records the actions that are called. */
import { type ComponentChild, render } from 'preact';
import { afterEach, vi } from 'vitest';
import { Desk } from '../../../components/Desk.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { textsFor } from '../../../locales/index.ts';
import { createDeskStore, type DeskActions, type DeskState } from '../../../utils/desk/store.ts';
import { createPanelStore, type PanelActions, type PanelState } from '../../../utils/panel/store.ts';

const texts = textsFor('id');
const drawn: HTMLElement[] = [];

afterEach(() => {
  for (const root of drawn.splice(0)) {
    render(null, root);
    root.remove();
  }
});

export function draw(children: ComponentChild): HTMLElement {
  const root = document.body.appendChild(document.createElement('div'));
  root.id = 'app';
  drawn.push(root);
  render(children, root);
  return root;
}

export function drawPanel(state: Partial<PanelState>) {
  const store = createPanelStore(state);
  const actions = {
    showPlace: vi.fn<PanelActions['showPlace']>(),
    applyFix: vi.fn<PanelActions['applyFix']>(),
    fixSure: vi.fn<PanelActions['fixSure']>(),
    copyCorrected: vi.fn<PanelActions['copyCorrected']>(),
    undo: vi.fn<PanelActions['undo']>(),
    ignore: vi.fn<PanelActions['ignore']>(),
    prefer: vi.fn<PanelActions['prefer']>(),
    plan: vi.fn<PanelActions['plan']>(),
    keepPreset: vi.fn<PanelActions['keepPreset']>(),
    dropPreset: vi.fn<PanelActions['dropPreset']>(),
    insertText: vi.fn<PanelActions['insertText']>(),
    goOn: vi.fn<PanelActions['goOn']>(),
    declineUnfinished: vi.fn<PanelActions['declineUnfinished']>(),
    catchUp: vi.fn<PanelActions['catchUp']>(),
    stayBehind: vi.fn<PanelActions['stayBehind']>(),
    keepPrivately: vi.fn<PanelActions['keepPrivately']>(),
    insertDraft: vi.fn<PanelActions['insertDraft']>(),
    copyDraft: vi.fn<PanelActions['copyDraft']>(),
    copyText: vi.fn<PanelActions['copyText']>(),
    setDock: vi.fn<PanelActions['setDock']>(),
    writeOn: vi.fn<DeskActions['writeOn']>(),
    moveTo: vi.fn<PanelActions['moveTo']>(),
    openDesk: vi.fn<PanelActions['openDesk']>(),
    close: vi.fn<PanelActions['close']>(),
  };
  return { store, actions, root: draw(<Panel store={store} actions={actions} texts={texts} />) };
}

export function drawDesk(state: Partial<DeskState>) {
  const store = createDeskStore(state);
  const actions = {
    copyDraft: vi.fn<DeskActions['copyDraft']>(),
    copyText: vi.fn<DeskActions['copyText']>(),
    keepSnippet: vi.fn<DeskActions['keepSnippet']>(),
    dropSnippet: vi.fn<DeskActions['dropSnippet']>(),
    planDraft: vi.fn<DeskActions['planDraft']>(),
    addIdea: vi.fn<DeskActions['addIdea']>(),
    exportCalendar: vi.fn<DeskActions['exportCalendar']>(),
    chooseLanguage: vi.fn<DeskActions['chooseLanguage']>(),
    exportDecisions: vi.fn<DeskActions['exportDecisions']>(),
    setPause: vi.fn<DeskActions['setPause']>(),
    showHistory: vi.fn<DeskActions['showHistory']>(),
    chooseVersion: vi.fn<DeskActions['chooseVersion']>(),
    restoreVersion: vi.fn<DeskActions['restoreVersion']>(),
    discardDraft: vi.fn<DeskActions['discardDraft']>(),
    recoverDraft: vi.fn<DeskActions['recoverDraft']>(),
    exportDrafts: vi.fn<DeskActions['exportDrafts']>(),
    exportSpreadsheet: vi.fn<DeskActions['exportSpreadsheet']>(),
    exportRows: vi.fn<DeskActions['exportRows']>(),
    importFile: vi.fn<DeskActions['importFile']>(),
    visit: vi.fn<DeskActions['visit']>(),
    editInstitution: vi.fn<DeskActions['editInstitution']>(),
    keepInstitution: vi.fn<DeskActions['keepInstitution']>(),
    finishStep: vi.fn<DeskActions['finishStep']>(),
    skipStep: vi.fn<DeskActions['skipStep']>(),
    importPack: vi.fn<DeskActions['importPack']>(),
    choosePack: vi.fn<DeskActions['choosePack']>(),
    dropPack: vi.fn<DeskActions['dropPack']>(),
    standSideBySide: vi.fn<DeskActions['standSideBySide']>(),
    exportPack: vi.fn<DeskActions['exportPack']>(),
    exportOwn: vi.fn<DeskActions['exportOwn']>(),
    setRule: vi.fn<DeskActions['setRule']>(),
    setLimit: vi.fn<DeskActions['setLimit']>(),
    addWord: vi.fn<DeskActions['addWord']>(),
    dropWord: vi.fn<DeskActions['dropWord']>(),
    addException: vi.fn<DeskActions['addException']>(),
    dropException: vi.fn<DeskActions['dropException']>(),
    tryRule: vi.fn<DeskActions['tryRule']>(),
    saveRule: vi.fn<DeskActions['saveRule']>(),
    dropRule: vi.fn<DeskActions['dropRule']>(),
    saveTemplate: vi.fn<DeskActions['saveTemplate']>(),
    dropTemplate: vi.fn<DeskActions['dropTemplate']>(),
    setNorm: vi.fn<DeskActions['setNorm']>(),
    clearFault: vi.fn<DeskActions['clearFault']>(),
    switchRule: vi.fn<DeskActions['switchRule']>(),
    showShortcuts: vi.fn<DeskActions['showShortcuts']>(),
    listenToKeys: vi.fn<DeskActions['listenToKeys']>(),
    eraseAll: vi.fn<DeskActions['eraseAll']>(),
    measure: vi.fn<DeskActions['measure']>(),
    askToPersist: vi.fn<DeskActions['askToPersist']>(),
    find: vi.fn<DeskActions['find']>(),
    showRows: vi.fn<DeskActions['showRows']>(),
    openDraft: vi.fn<DeskActions['openDraft']>(),
    writeOn: vi.fn<DeskActions['writeOn']>(),
    moveTo: vi.fn<DeskActions['moveTo']>(),
    tick: vi.fn<DeskActions['tick']>(),
    tickAll: vi.fn<DeskActions['tickAll']>(),
    archiveTicked: vi.fn<DeskActions['archiveTicked']>(),
    discardTicked: vi.fn<DeskActions['discardTicked']>(),
    exportTicked: vi.fn<DeskActions['exportTicked']>(),
    printTicked: vi.fn<DeskActions['printTicked']>(),
    printDraft: vi.fn<DeskActions['printDraft']>(),
    printed: vi.fn<DeskActions['printed']>(),
    copyCorrected: vi.fn<PanelActions['copyCorrected']>(),
    undo: vi.fn<DeskActions['undo']>(),
    beginDraft: vi.fn<DeskActions['beginDraft']>(),
    write: vi.fn<DeskActions['write']>(),
    typing: vi.fn<DeskActions['typing']>(),
    catchUp: vi.fn<DeskActions['catchUp']>(),
    applyFix: vi.fn<DeskActions['applyFix']>(),
    fixSure: vi.fn<DeskActions['fixSure']>(),
    ignoreFinding: vi.fn<DeskActions['ignoreFinding']>(),
    setStatus: vi.fn<DeskActions['setStatus']>(),
    setAccount: vi.fn<DeskActions['setAccount']>(),
    setMediaNotes: vi.fn<DeskActions['setMediaNotes']>(),
    setPlan: vi.fn<DeskActions['setPlan']>(),
    prepare: vi.fn<DeskActions['prepare']>(),
    compare: vi.fn<DeskActions['compare']>(),
    remindEvery: vi.fn<DeskActions['remindEvery']>(),
    remindLater: vi.fn<DeskActions['remindLater']>(),
    thinVersions: vi.fn<DeskActions['thinVersions']>(),
    showPeriod: vi.fn<DeskActions['showPeriod']>(),
    showNow: vi.fn<DeskActions['showNow']>(),
    saveFigures: vi.fn<DeskActions['saveFigures']>(() => Promise.resolve()),
    dropFigures: vi.fn<DeskActions['dropFigures']>(() => Promise.resolve()),
    setTargets: vi.fn<DeskActions['setTargets']>(),
    exportReport: vi.fn<DeskActions['exportReport']>(),
    print: vi.fn<DeskActions['print']>(),
    readTable: vi.fn<DeskActions['readTable']>((file) => file.text()),
  };
  return { store, actions, root: draw(<Desk store={store} actions={actions} texts={texts} />) };
}
