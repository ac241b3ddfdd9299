import type { Graded, Site } from '../composer.ts';

// Ids repeat and hidden copies of 0×0 px stand beside the real ones: always scoped by the custom element, visible only.
const box: readonly Graded[] = [
  {
    selector: 'ytd-commentbox #contenteditable-root[contenteditable="true"]',
    seen: '2026-11',
    grade: 'A',
  },
];
const submit: readonly Graded[] = [{ selector: '#submit-button button', seen: '2026-11', grade: 'A' }];

export const youtube = (): Site => ({
  platform: 'youtube',
  hosts: ['www.youtube.com'],
  matches: ['https://www.youtube.com/*'],
  exclude: ['^/signin', '^/live_chat'],
  never: ['[role="search"]', 'yt-live-chat-renderer', 'ytd-searchbox'],
  surfaces: [
    {
      id: 'youtube-community',
      kind: 'post',
      where: [
        { within: 'ytd-backstage-post-dialog-renderer' },
        { path: '^/(@[^/]+|channel/[^/]+)/(posts|community)', outside: 'ytd-comments' },
      ],
      fields: [{ name: 'text', editor: box, limit: 7_700 }],
      closest: 'ytd-commentbox',
      publish: submit,
      keys: ['mod+enter'],
      media: {
        places: [
          {
            type: 'image',
            selector: '#thumbnail-images-container img.thumbnail-image[src]',
            seen: '2026-11',
            grade: 'C',
          },
        ],
      },
      compose: { url: 'https://www.youtube.com/{account}/posts', seen: '2026-11', grade: 'B' },
      account: [{ selector: '#author-text', scope: 'root', read: 'text', seen: '2026-11', grade: 'U' }],
    },
    {
      id: 'youtube-reply',
      kind: 'reply',
      where: [{ within: 'ytd-comment-reply-dialog-renderer' }],
      fields: [{ name: 'text', editor: box, limit: 10_000 }],
      closest: 'ytd-commentbox',
      publish: submit,
      keys: ['mod+enter'],
    },
    {
      id: 'youtube-comment',
      kind: 'comment',
      fields: [{ name: 'text', editor: box, limit: 10_000 }],
      closest: 'ytd-commentbox',
      publish: submit,
      keys: ['mod+enter'],
    },
  ],
});
