/** Every state of the sheet before publishing and of the popover at the words. */
import type { Raised } from '../../utils/companion/hold/raised.ts';
import type { SheetGiven } from '../../utils/companion/hold/show-sheet.ts';
import type { PopoverView } from '../../utils/companion/popover/popover.ts';
import { identityNumber, linkBack, longLink, shouting, statistic, zone } from './findings.ts';

const block: Raised = {
  key: 'b',
  rule: identityNumber.rule,
  severity: 'block',
  asks: null,
  finding: identityNumber,
  account: '@dinkestirta',
};
export const question: Raised = {
  key: 'q',
  rule: statistic.rule,
  severity: 'prompt',
  asks: 'figure',
  finding: statistic,
  account: '@dinkestirta',
};
const doubt = (asks: 'account-unknown' | 'account-changed' | 'account-other' | 'account-silent'): Raised => ({
  key: asks,
  rule: asks,
  severity: asks === 'account-changed' ? 'block' : 'prompt',
  asks,
  finding: null,
  account: asks === 'account-silent' ? null : '@ranipuspita',
});

export const given = (part: Partial<SheetGiven>): SheetGiven => ({
  platform: 'x',
  account: '@dinkestirta',
  raised: [block, question],
  answered: new Set(),
  fixable: true,
  factCheck: 'https://dinkes.tirtakencanakab.go.id',
  norms: {},
  onAnswer: () => {},
  onFix: () => {},
  onBack: () => {},
  onPublish: () => {},
  ...part,
});

export const sheetStories: Record<string, Partial<SheetGiven>> = {
  'what blocks and a question': {},
  'in the last step': { fixable: false },
  'questions alone': {
    raised: [doubt('account-unknown'), doubt('account-other'), doubt('account-silent'), question],
  },
  'a norm that can be opened': { norms: { ite: { id: 'UU 27/2022', url: 'https://jdih.contoh.go.id/27' } } },
  'all answered': { raised: [question], answered: new Set(['q']) },
  'the wrong account': { raised: [doubt('account-changed')], account: null, factCheck: '' },
};

export const view = (part: Partial<PopoverView>): PopoverView => ({
  finding: zone,
  nth: 2,
  of: 5,
  scopes: ['once', 'draft', 'word', 'rule'],
  theme: undefined,
  turnedOff: false,
  failed: null,
  norms: {},
  ...part,
});

export const popoverStories: Record<string, Partial<PopoverView>> = {
  'its rule was turned off': { turnedOff: true },
  'several fixes': {},
  'what blocks': { finding: identityNumber, scopes: [] },
  'a question': { finding: statistic, of: 1 },
  'long words': { finding: shouting },
  'a long fix': { finding: longLink },
  'a norm that can be opened': {
    finding: identityNumber,
    norms: { ite: { id: 'UU 27/2022', url: 'https://jdih.contoh.go.id/27' } },
  },
  'without a place': { finding: linkBack },
  'a write that came out different': { failed: { about: 'not-verified', copied: false } },
  'the corrected text copied': { failed: { about: 'not-verified', copied: true } },
  'no focus': { failed: { about: 'no-focus', copied: false } },
  'the text changed': { failed: { about: 'text-changed', copied: false } },
  'refused by the box': { failed: { about: 'not-handled', copied: false } },
};
const word = { left: 40, top: 40, width: 60, height: 16 };
export const place = { anchor: word, text: word, avoid: [], above: false };
