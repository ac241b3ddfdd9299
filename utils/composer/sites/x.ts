import type { Graded, Site } from '../composer.ts';

// `[contenteditable]` is needed: the label and the rich-text container share the prefix. The number after it has meant
// nothing since the thread parts were renumbered (2026-09).
const editor: readonly Graded[] = [
  { selector: '[data-testid^="tweetTextarea_"][contenteditable="true"]', seen: '2026-11', grade: 'A' },
  { selector: '.public-DraftEditor-content[role="textbox"]', seen: '2026-11', grade: 'U' },
];

// The modal and the inline composer swap test ids in mid-session, so both are always asked for.
const publish: readonly Graded[] = [
  {
    selector: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]',
    seen: '2026-11',
    grade: 'A',
  },
];

// In a narrow window (our panel at its side makes one) the switcher shows a picture alone; the profile's link still leads there.
const account = [
  {
    selector: '[data-testid="SideNav_AccountSwitcher_Button"]',
    scope: 'page',
    read: 'handle',
    seen: '2026-11',
    grade: 'A',
  },
  {
    selector: 'a[data-testid="AppTabBar_Profile_Link"]',
    scope: 'page',
    read: 'href',
    seen: '2026-11',
    grade: 'B',
  },
] as const;

/** The preview's own `alt` is the site's word for "image", so the link below it tells. */
const media = {
  places: [
    { type: 'image', selector: '[data-testid="attachments"] img', seen: '2026-11', grade: 'A' },
    { type: 'video', selector: '[data-testid="attachments"] video', seen: '2026-11', grade: 'B' },
  ],
  alt: {
    selector:
      'a[href="/compose/post/media"][aria-label="Add description"], a[href="/compose/post/media"][aria-label="Tambahkan deskripsi"]',
    read: 'missing',
    seen: '2026-11',
    grade: 'B',
  },
} as const;

const shared = {
  fields: [{ name: 'text', editor, limit: 280 }],
  closest: '[role="dialog"]',
  publish,
  keys: ['mod+enter'],
  account,
  media,
  done: [{ selector: '[data-testid="toast"]', seen: '2026-11', grade: 'A' }],
} as const;

export const x = (): Site => ({
  platform: 'x',
  hosts: ['x.com', 'twitter.com'],
  matches: ['https://x.com/*', 'https://twitter.com/*'],
  exclude: [
    '^/i/flow/',
    '^/account/access',
    '^/login',
    '^/messages',
    '^/i/chat',
    '^/compose/articles',
    '^/settings',
  ],
  never: ['[data-testid="dmComposerTextInput"]', '[data-testid="DMDrawer"]', '[role="search"]'],
  surfaces: [
    {
      id: 'x-reply',
      kind: 'reply',
      where: [
        { path: '^/[^/]+/status/', outside: '[role="dialog"]' },
        { within: '[role="dialog"]', holds: 'article[data-testid="tweet"]' },
      ],
      ...shared,
    },
    {
      id: 'x-post',
      kind: 'post',
      ...shared,
      compose: { url: 'https://x.com/compose/post', seen: '2026-11', grade: 'A' },
    },
  ],
});
