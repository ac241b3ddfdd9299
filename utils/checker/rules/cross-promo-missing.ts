import { Has } from '../../text.ts';
import { holds } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';

const sibling =
  /\b(?:youtube|instagram|facebook|tiktok|twitter|akun x|whatsapp|telegram|podcast|siniar|radio|kanal|situs|laman|website|linkedin|spotify|tautan (?:di )?bio|versi lengkap(?:nya)?)\b/;
const POSTS = 3;

/** A campaign that never points to another channel of its own. Asked only when the recent posts are known. */
export default defineRule<'points'>({
  id: 'cross-promo-missing',
  category: 'link-back',
  severity: 'hint',
  kinds: ['post', 'video'],
  scope: 'document',
  facts: ({ lower, has }) => (holds(sibling, lower) || has & Has.url ? 'points' : undefined),
  *check(facts, { plan, history }) {
    const programme = plan?.program?.trim().toLowerCase() ?? '';
    if (programme.length < 3 || history === null || facts.length > 0) return;
    const campaign = history.filter(({ text }) => text.toLowerCase().includes(programme));
    if (campaign.length < POSTS) return;
    if (campaign.some(({ text }) => sibling.test(text.toLowerCase()) || /https?:\/\/|\.go\.id/.test(text)))
      return;
    yield { start: 0, end: 0, values: { programme: plan?.program ?? '' } };
  },
});

const past = (text: string) =>
  Array.from({ length: 4 }, (_, day) => ({
    platform: 'facebook' as const,
    text,
    at: `2026-11-1${day}T09:00:00+08:00`,
  }));
const plan = { program: 'Sehat Bersama' };
export const examples: Examples = {
  bad: [
    { text: '⟦⟧Senam Sehat Bersama lagi.', context: { plan, history: past('Ayo ikut Sehat Bersama.') } },
    { text: '⟦⟧Sarapan sehat.', context: { plan, history: past('Sehat Bersama pekan ini.') } },
    {
      text: '⟦⟧Ayo bergerak.',
      context: { platform: 'instagram', plan, history: past('Sehat bersama kita bisa.') },
    },
  ],
  ok: [
    {
      text: 'Versi lengkapnya ada di kanal YouTube kami.',
      context: { plan, history: past('Ayo ikut Sehat Bersama.') },
    },
    { text: 'Senam lagi.', context: { plan, history: past('Sehat Bersama, tonton di YouTube kami.') } },
    { text: 'Senam lagi.', context: { plan } },
    'Senam lagi.',
  ],
};
