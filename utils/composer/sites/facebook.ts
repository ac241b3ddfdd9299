import type { Graded, Site } from '../composer.ts';

const lexical = '[data-lexical-editor="true"][role="textbox"][contenteditable="true"]';

// Comment boxes are told by their label only; the Indonesian form of "Comment as" has not been seen yet.
const commentLabels = [
  'Tulis komentar',
  'Beri komentar',
  'Komentar sebagai',
  'Balas',
  'Comment as',
  'Reply to',
  'Answer as',
  'Write a comment',
  'Write a public comment',
  'Write a reply',
];
const comment = () =>
  commentLabels
    .flatMap((label) => [`${lexical}[aria-label^="${label}"]`, `${lexical}[aria-placeholder^="${label}"]`])
    .join(', ');

const post: readonly Graded[] = [{ selector: lexical, seen: '2026-11', grade: 'A' }];

const button = (...labels: string[]) =>
  labels.map((label) => `[role="button"][aria-label="${label}"]`).join(', ');

const publishPost: readonly Graded[] = [
  {
    selector: button(
      'Posting',
      'Post',
      'Kirim',
      'Publikasikan',
      'Bagikan',
      'Simpan',
      'Save',
      'Share now',
      'Submit for approval',
      'Request to post',
      'Jadwalkan',
      'Schedule',
    ),
    seen: '2026-11',
    grade: 'A',
  },
];

const publishComment: readonly Graded[] = [
  { selector: button('Komentari', 'Kirim komentar', 'Comment', 'Post comment'), seen: '2026-11', grade: 'B' },
  { selector: '#focused-state-composer-submit', seen: '2026-11', grade: 'B' },
];

/** What is being uploaded is shown from memory; everything else in the dialog comes from the site. */
const media = {
  places: [
    { type: 'image', selector: 'img[src^="blob:"]', seen: '2026-11', grade: 'U' },
    { type: 'video', selector: 'video', seen: '2026-11', grade: 'U' },
  ],
} as const;

const next: readonly Graded[] = [{ selector: button('Berikutnya', 'Next'), seen: '2026-11', grade: 'B' }];

export const facebook = (): Site => ({
  platform: 'facebook',
  hosts: ['www.facebook.com', 'web.facebook.com', 'business.facebook.com'],
  matches: [
    'https://www.facebook.com/*',
    'https://web.facebook.com/*',
    'https://business.facebook.com/latest/*',
  ],
  exclude: [
    '^/login',
    '^/checkpoint',
    '^/two_step_verification',
    '^/two_factor',
    '^/recover',
    '^/messages',
    '^/latest/inbox',
  ],
  never: ['[role="search"]', '[aria-label="Pesan"]', '[aria-label="Message"]'],
  surfaces: [
    {
      id: 'facebook-comment',
      kind: 'comment',
      fields: [
        { name: 'text', editor: [{ selector: comment(), seen: '2026-11', grade: 'A' }], limit: 8_000 },
      ],
      closest: 'form',
      publish: publishComment,
      keys: ['enter', 'mod+enter'],
      // In some languages only: where the label does not say it, nothing on the page does.
      account: [
        { selector: `${lexical}[aria-label]`, scope: 'root', read: 'label', seen: '2026-11', grade: 'B' },
      ],
    },
    {
      id: 'facebook-business',
      kind: 'post',
      where: [{ host: 'business.facebook.com', path: '^/latest/' }],
      fields: [
        {
          name: 'text',
          editor: [{ selector: '[role="textbox"][contenteditable="true"]', seen: '2026-11', grade: 'B' }],
          limit: 63_206,
        },
      ],
      publish: [
        {
          selector: '[role="button"]',
          text: ['Terbitkan', 'Publikasikan', 'Publish', 'Jadwalkan', 'Schedule'],
          seen: '2026-11',
          grade: 'B',
        },
      ],
      next,
      keys: ['mod+enter'],
      media,
      done: [{ selector: '[role="alert"]', seen: '2026-11', grade: 'U' }],
      account: [
        {
          selector:
            '[data-surface="composer-page-name"], [aria-label^="Posting ke"] span, [aria-label^="Post to"] span',
          scope: 'page',
          read: 'text',
          seen: '2026-11',
          grade: 'U',
        },
      ],
      compose: { url: 'https://business.facebook.com/latest/composer/', seen: '2026-11', grade: 'B' },
    },
    {
      // Several sibling dialogs exist; the one that holds the editor has no label (2026-05). An editor outside a dialog
      // is a comment box or a chat.
      id: 'facebook-post',
      kind: 'post',
      where: [{ within: '[role="dialog"]' }],
      fields: [{ name: 'text', editor: post, limit: 63_206 }],
      closest: '[role="dialog"]',
      publish: publishPost,
      next,
      keys: ['mod+enter'],
      media,
      // A dialog without an address: one click on the page opens it.
      compose: { url: 'https://www.facebook.com/', seen: '2026-11', grade: 'A' },
      account: [
        { selector: 'h2 strong, h3 strong', scope: 'root', read: 'text', seen: '2026-11', grade: 'U' },
      ],
    },
  ],
});
