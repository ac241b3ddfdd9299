import { defineRule, type Examples } from '../rule.ts';

/** `captions: undefined` is not known: then it is asked. */
export default defineRule({
  id: 'video-captions-missing',
  category: 'accessibility',
  severity: 'warn',
  kinds: ['post', 'video', 'story'],
  scope: 'document',
  *check(_, { media }) {
    const video = media?.find(({ type, captions }) => type === 'video' && captions !== true);
    if (video === undefined) return;
    if (video.captions === false) yield { start: 0, end: 0 };
    else yield { start: 0, end: 0, severity: 'prompt', variant: 'ask', confidence: 'ask' };
  },
});

export const examples: Examples = {
  bad: [
    { text: '⟦⟧Pidato bupati.', context: { media: [{ type: 'video', captions: false }] }, severity: 'warn' },
    { text: '⟦⟧Pidato bupati.', context: { media: [{ type: 'video' }] }, severity: 'prompt' },
    {
      text: '⟦⟧Panduan.',
      field: 'description',
      context: { platform: 'youtube', kind: 'video', media: [{ type: 'video', captions: false }] },
    },
  ],
  ok: [
    { text: 'Pidato bupati.', context: { media: [{ type: 'video', captions: true }] } },
    { text: 'Foto kegiatan.', context: { media: [{ type: 'image' }] } },
    'Pidato bupati.',
    {
      text: 'Nanti kami kirim videonya.',
      context: { kind: 'reply', media: [{ type: 'video', captions: false }] },
    },
  ],
};
