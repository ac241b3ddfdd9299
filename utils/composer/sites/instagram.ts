import type { Site } from '../composer.ts';

// The same label is written with three dots and with U+2026; both begin alike.
const commentBox = ['Tambahkan komentar', 'Add a comment']
  .map((label) => `form textarea[aria-label^="${label}"]`)
  .join(', ');

/** The profile link beside one's own picture, in the navigation. */
const account = [
  {
    selector:
      'nav a[href^="/"]:has(img[alt^="Foto profil"]), nav a[href^="/"]:has(img[alt$="profile picture"])',
    scope: 'page',
    read: 'href',
    seen: '2026-11',
    grade: 'U',
  },
] as const;

export const instagram = (): Site => ({
  platform: 'instagram',
  hosts: ['www.instagram.com'],
  matches: ['https://www.instagram.com/*'],
  exclude: ['^/accounts/', '^/challenge', '^/auth_platform', '^/direct/', '^/login'],
  never: ['[aria-label="Pesan"]', '[aria-label="Message"]', '[aria-label^="Message…"]'],
  surfaces: [
    {
      id: 'instagram-caption',
      kind: 'post',
      where: [{ within: '[role="dialog"]' }],
      fields: [
        {
          name: 'text',
          editor: [
            {
              selector: '[data-lexical-editor="true"][role="textbox"][contenteditable="true"]',
              seen: '2026-11',
              grade: 'A',
            },
            { selector: 'textarea[aria-label^="Write a caption"]', seen: '2026-11', grade: 'B' },
            { selector: 'textarea[aria-label^="Tulis keterangan"]', seen: '2026-11', grade: 'C' },
          ],
          limit: 2_200,
        },
      ],
      closest: '[role="dialog"]',
      // The button's text is its only mark. Inside the dialog only: every post in the feed has a "Bagikan" of its own.
      publish: [
        {
          selector: '[role="button"], button',
          text: ['Bagikan', 'Share', 'Selesai', 'Done', 'Jadwalkan', 'Schedule'],
          seen: '2026-11',
          grade: 'B',
        },
      ],
      keys: ['mod+enter'],
      media: {
        places: [
          { type: 'image', selector: 'img[src^="blob:"]', seen: '2026-11', grade: 'U' },
          { type: 'video', selector: 'video', seen: '2026-11', grade: 'U' },
        ],
        alt: {
          selector: 'input[aria-label*="teks alternatif" i], input[aria-label*="alt text" i]',
          read: 'value',
          seen: '2026-11',
          grade: 'U',
        },
      },
      account,
      // The dialog has no address of its own.
      compose: { url: 'https://www.instagram.com/', seen: '2026-11', grade: 'A' },
    },
    {
      id: 'instagram-comment',
      kind: 'comment',
      fields: [
        { name: 'text', editor: [{ selector: commentBox, seen: '2026-11', grade: 'A' }], limit: 2_200 },
      ],
      closest: 'form',
      // Its button has words; the one for emoji beside it has a picture.
      publish: [
        { selector: '[role="button"]:not(:has(svg)), button[type="submit"]', seen: '2026-11', grade: 'B' },
      ],
      keys: ['enter', 'mod+enter'],
      account,
    },
  ],
});
