import { holds } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';

const topic =
  /\b(?:bencana|gempa|banjir|longsor|tsunami|erupsi|kebakaran|hukum|pidana|tersangka|gugatan|politik|pemilu|pilkada|partai|anggaran|apbd|apbn|korupsi|musibah|meninggal|korban|klarifikasi|permohonan maaf|hoaks|mutasi|tarif|kenaikan|retribusi|penggusuran|relokasi|vaksin)\b/;

/** A delicate topic that only its author has seen. Without a workflow it is not known who has. */
export default defineRule<'delicate'>({
  id: 'approval-unconfirmed',
  category: 'planning-timing',
  severity: 'prompt',
  kinds: ['post', 'video', 'story'],
  scope: 'document',
  language: 'id',
  facts: ({ lower }) => (holds(topic, lower) ? 'delicate' : undefined),
  *check(facts, { workflow }) {
    if (workflow === null || facts.length === 0) return;
    const filled = (key: string) => (workflow[key] ?? '').trim();
    const author = filled('author');
    const second = [filled('editor'), filled('approver')].some(
      (name) => name !== '' && name !== '-' && name !== author,
    );
    if (!second) yield { start: 0, end: 0, confidence: 'ask' };
  },
});

export const examples: Examples = {
  bad: [
    { text: '⟦⟧Klarifikasi tentang tarif parkir.', context: { workflow: { author: 'penulis-a' } } },
    {
      text: '⟦⟧Posko banjir pindah.',
      context: { workflow: { author: 'penulis-a', editor: '', approver: 'penulis-a' } },
    },
    { text: '⟦⟧Anggaran 2026 disahkan.', context: { workflow: {} } },
  ],
  ok: [
    {
      text: 'Klarifikasi tentang tarif parkir.',
      context: { workflow: { author: 'penulis-a', editor: 'editor-b' } },
    },
    'Klarifikasi tentang tarif parkir.',
    { text: 'Posyandu buka.', context: { workflow: { author: 'penulis-a' } } },
    { text: 'Banjirnya sudah surut, Bu.', context: { kind: 'reply', workflow: {} } },
  ],
};
