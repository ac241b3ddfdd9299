import type { Graded, Site } from '../composer.ts';

// Host tags were renamed twice; the ids survived (2026-11).
const title: readonly Graded[] = [
  { selector: '#title-textarea #textbox[contenteditable="true"]', seen: '2026-11', grade: 'A' },
];
const description: readonly Graded[] = [
  { selector: '#description-textarea #textbox[contenteditable="true"]', seen: '2026-11', grade: 'A' },
  { selector: '#description-container #textbox[contenteditable="true"]', seen: '2026-11', grade: 'B' },
];
const fields = [
  { name: 'title', editor: title, limit: 100 },
  { name: 'description', editor: description, limit: 5_000 },
] as const;

export const studio = (): Site => ({
  platform: 'youtube',
  hosts: ['studio.youtube.com'],
  matches: ['https://studio.youtube.com/*'],
  exclude: ['^/signin'],
  never: ['[role="search"]'],
  surfaces: [
    {
      id: 'studio-upload',
      kind: 'video',
      where: [{ within: 'ytcp-uploads-dialog' }],
      fields,
      closest: 'ytcp-uploads-dialog',
      publish: [{ selector: '#done-button', seen: '2026-11', grade: 'A' }],
      next: [{ selector: '#next-button', seen: '2026-11', grade: 'A' }],
      keys: ['mod+enter'],
      compose: { url: 'https://www.youtube.com/upload', seen: '2026-11', grade: 'A' },
      // On the edit page the same place names the video.
      account: [
        {
          selector: 'ytcp-navigation-drawer #entity-name',
          scope: 'page',
          read: 'text',
          seen: '2026-11',
          grade: 'U',
        },
      ],
    },
    {
      id: 'studio-edit',
      kind: 'video',
      fields,
      closest: 'ytcp-video-metadata-editor',
      publish: [{ selector: '#save-button, ytcp-button#save', seen: '2026-11', grade: 'B' }],
      keys: ['mod+enter'],
      // The texts stay where they are: only the button tells that they were saved.
      stays: true,
      done: [{ selector: '#save-button[aria-disabled="true"]', seen: '2026-11', grade: 'B' }],
    },
  ],
});
