/** Every state of the help pages. */

import { noHelp } from '../../utils/desk/help/help-state.ts';
import { rulesHelp } from '../../utils/desk/help/rules.ts';
import type { DeskState } from '../../utils/desk/store.ts';
import { noEffect } from '../../utils/guideline/effect.ts';
import { exampleGuideline } from '../../utils/guideline/guideline.ts';
import { noPreferences } from '../../utils/guideline/preferences.ts';
import { drafts } from './drafts.ts';

const rules = rulesHelp(new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'id', noEffect);
const help = { ...noHelp, rules, preferences: noPreferences };
const at = (within: string, state: Partial<DeskState> = {}): Partial<DeskState> => ({
  section: 'rules',
  within,
  guideline: exampleGuideline,
  help,
  ...state,
});
const commands = [
  { name: 'toggle-panel', keys: 'Alt+Shift+S' },
  { name: 'next-finding', keys: 'Alt+Shift+.' },
  { name: 'previous-finding', keys: '' },
];
const off = { ...noPreferences, off: [{ rule: 'di-ke-preposition', title: 'Penulisan di dan ke' }] };

export const helpStories: Record<string, Partial<DeskState>> = {
  rules: at(''),
  'rules-loading': at('', { help: noHelp }),
  'rule-block': at('pii-national-id'),
  'rule-hint-off': at('di-ke-preposition', { help: { ...help, preferences: off } }),
  'rule-fixed': at('time-without-zone', {
    guideline: {
      ...exampleGuideline,
      effect: { ...exampleGuideline.effect, fixed: { 'time-without-zone': 'Kementerian Cipta Warga' } },
    },
  }),
  'rule-unknown': at('tidak-ada'),
  stored: at('', { section: 'stored', drafts, draftsFrom: 'database' }),
  'stored-failed': at('', { section: 'stored', help: { ...help, erasing: 'failed' } }),
  shortcuts: at('', { help: { ...help, sheet: true, commands } }),
};
