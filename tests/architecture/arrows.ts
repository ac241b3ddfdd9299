/**
 * Who may import whom: the arrows of the design, as data. The first entry whose `from` begins a file's path is its rule.
 * `to` are beginnings of paths whose code may be used; `types` may be named only; `packages` are whole names.
 */
export interface Arrow {
  from: string;
  why: string;
  to: readonly string[];
  types?: readonly string[];
  packages?: readonly string[];
}

const preact = ['preact', 'preact/hooks'];

export const arrows: readonly Arrow[] = [
  { from: 'utils/platform.ts', why: 'the shared words depend on nothing', to: [] },
  { from: 'utils/text', why: 'text is pure', to: ['utils/text'] },
  {
    from: 'utils/checker/custom/re2.ts',
    why: 'the one file that knows the engine for patterns',
    to: ['utils/checker/custom/patterns.ts'],
    packages: ['re2js'],
  },
  {
    from: 'utils/packs.ts',
    why: 'the one place where packs are stored',
    to: ['utils/packs/', 'utils/checker/custom/re2.ts'],
    types: ['utils/guideline/'],
    packages: ['wxt/browser'],
  },
  {
    from: 'utils/packs/',
    why: 'packs are data: read, tried on the checker and resolved, told apart from how they are stored',
    to: ['utils/packs/', 'utils/guideline/', 'utils/checker/', 'utils/platform.ts', 'utils/text'],
    packages: ['valibot'],
  },
  {
    from: 'utils/checker/',
    why: 'the checker is pure: it knows text and the institution, no page, no browser, no storage',
    to: [
      'utils/checker/',
      'utils/text',
      'utils/platform.ts',
      'utils/guideline/',
      'utils/plan/smart.ts',
      'locales/',
    ],
  },
  {
    from: 'utils/guideline/',
    why: 'the institution is data',
    to: ['utils/guideline/', 'utils/platform.ts'],
    types: ['utils/checker/rule.ts'],
    packages: ['valibot'],
  },
  {
    from: 'utils/composer/',
    why: 'the composer knows the page, no browser API and no checker',
    to: ['utils/composer/', 'utils/text', 'utils/platform.ts'],
  },
  {
    from: 'utils/decisions/pause-settings.ts',
    why: 'how the pause works is stored by the browser',
    to: ['utils/platform.ts'],
    packages: ['wxt/browser', 'valibot'],
  },
  {
    from: 'utils/decisions/',
    why: 'a decision is data: told apart from how it is made and stored',
    to: ['utils/decisions/', 'utils/platform.ts'],
    types: ['locales/'],
    packages: ['valibot'],
  },
  {
    from: 'utils/plan/',
    why: 'the plan is data and dates: no page, no browser, no storage',
    to: ['utils/plan/', 'utils/guideline/', 'utils/decisions/csv.ts', 'utils/platform.ts', 'utils/text'],
    types: ['utils/', 'locales/'],
    packages: ['valibot'],
  },
  {
    from: 'utils/drafts/repository.ts',
    why: 'the one file that knows Dexie',
    to: ['utils/drafts/', 'utils/plan/', 'utils/decisions/decision.ts', 'utils/platform.ts'],
    packages: ['dexie'],
  },
  {
    from: 'utils/drafts/',
    why: 'what must survive is told apart from how it is stored',
    to: ['utils/drafts/', 'utils/plan/', 'utils/decisions/decision.ts', 'utils/platform.ts', 'utils/text'],
    types: ['utils/'],
    packages: ['valibot'],
  },
  {
    from: 'utils/messages.ts',
    why: 'the wire knows the types that travel, and the browser',
    to: ['utils/platform.ts', 'utils/drafts/draft.ts'],
    types: ['utils/'],
    packages: ['wxt/browser', 'valibot'],
  },
  {
    from: 'utils/panel/store.ts',
    why: 'the store is a picture: types in, nothing else',
    to: [],
    types: ['utils/'],
    packages: ['zustand/vanilla'],
  },
  {
    from: 'utils/companion/beside.ts',
    why: 'the one file of the companion that draws: the badge and the frame of the panel',
    to: [
      'utils/companion/',
      'utils/composer/',
      'components/',
      'assets/',
      'locales/',
      'utils/platform.ts',
      'utils/messages.ts',
    ],
    types: ['utils/'],
    packages: [...preact, 'wxt/browser'],
  },
  {
    from: 'utils/companion/hold/show-sheet.ts',
    why: 'draws the sheet before publishing, in a corner of its own',
    to: ['utils/companion/', 'components/', 'assets/', 'locales/', 'utils/platform.ts'],
    types: ['utils/'],
    packages: preact,
  },
  {
    from: 'utils/companion/popover/popover.ts',
    why: 'draws the popover of a finding',
    to: ['utils/companion/', 'components/', 'locales/', 'utils/platform.ts'],
    types: ['utils/'],
    packages: preact,
  },
  {
    from: 'utils/guideline.ts',
    why: 'the one place where the guideline is stored',
    to: ['utils/guideline/'],
    packages: ['wxt/browser'],
  },
  {
    from: 'utils/preferences.ts',
    why: 'the one place where preferences are stored',
    to: ['utils/guideline/'],
    packages: ['wxt/browser'],
  },
  {
    from: 'utils/companion/',
    why: 'the companion runs in the page: no database, and it draws in one file only',
    to: [
      'utils/companion/',
      'utils/checker/',
      'utils/composer/',
      'utils/decisions/',
      'utils/drafts/',
      'utils/guideline/',
      'utils/guideline.ts',
      'utils/plan/',
      'utils/text',
      'utils/language.ts',
      'utils/platform.ts',
      'utils/messages.ts',
      'utils/preferences.ts',
      'locales/',
    ],
    types: ['utils/'],
    packages: ['wxt/browser', 'valibot'],
  },
  {
    from: 'utils/background/',
    why: 'the background owns the database and the tabs; it draws nothing and reads no page',
    to: [
      'utils/background/',
      'utils/packs',
      'utils/guideline',
      'utils/checker/custom/re2.ts',
      'utils/decisions/decision.ts',
      'utils/drafts/',
      'utils/plan/',
      'utils/composer/sites/',
      'utils/platform.ts',
      'utils/messages.ts',
      'utils/language.ts',
      'utils/plan-memory.ts',
      'locales/',
    ],
    types: ['utils/'],
    packages: ['wxt/browser', 'valibot'],
  },
  {
    from: 'utils/desk/institution/trial.ts',
    why: 'tries the real checker on sample drafts',
    to: ['utils/checker/', 'utils/companion/hold/account-guard.ts', 'utils/guideline/', 'locales/'],
    types: ['utils/'],
  },
  {
    from: 'utils/plan-memory.ts',
    why: 'the one place where plans used before are stored',
    to: ['utils/plan/'],
    packages: ['wxt/browser'],
  },
  {
    from: 'utils/desk/search.ts',
    why: 'searching is pure',
    to: ['utils/text', 'utils/platform.ts'],
    types: ['utils/'],
  },
  {
    from: 'utils/language.ts',
    why: "asks the browser for the person's language, nothing else",
    to: ['locales/'],
    packages: ['wxt/browser'],
  },
  {
    from: 'utils/',
    why: 'what stands behind the extension pages knows neither the page nor the components',
    to: [
      'utils/panel/',
      'utils/desk/',
      'utils/plan/',
      'utils/companion/wire.ts',
      'utils/decisions/',
      'utils/drafts/',
      'utils/guideline/',
      'utils/guideline.ts',
      'utils/messages.ts',
      'utils/language.ts',
      'utils/preferences.ts',
      'utils/plan-memory.ts',
      'utils/platform.ts',
      'utils/text',
      'locales/',
    ],
    types: ['utils/'],
    packages: ['wxt/browser', 'zustand/vanilla', 'valibot'],
  },
  {
    from: 'components/',
    why: 'components draw a store: no browser, no page, no database, no checker',
    to: [
      'components/',
      'locales/',
      'assets/',
      'utils/platform.ts',
      'utils/desk/search.ts',
      'utils/desk/sections.ts',
      'utils/desk/institution/steps.ts',
      'utils/desk/institution/setup-state.ts',
      'utils/drafts/bin-days.ts',
      'utils/plan/',
      'utils/guideline/zones.ts',
      'utils/guideline/windows.ts',
      'utils/guideline/modes.ts',
    ],
    types: ['utils/', 'zustand/vanilla'],
    packages: preact,
  },
  { from: 'locales/', why: 'texts are data', to: ['locales/'], types: ['utils/'] },
  {
    from: 'entrypoints/',
    why: 'wiring: an entrypoint takes what it wires, and no other entrypoint',
    to: ['utils/', 'components/', 'locales/', 'assets/'],
    packages: [
      ...preact,
      'wxt/browser',
      'wxt/utils/define-background',
      'wxt/utils/define-content-script',
      'wxt/utils/define-unlisted-script',
    ],
  },
];

/** Lists of what there is; only these may pass on what they import. */
export const registries = [
  'utils/checker/rules/index.ts',
  'utils/composer/sites/index.ts',
  'utils/composer/editors/index.ts',
  'locales/index.ts',
];

/** Scripts that run in a page. There IndexedDB belongs to the site, so no database may come along, however far. */
export const pageScripts = /^entrypoints\/(watch|companion)(\.ts|\/index\.ts)$/;
