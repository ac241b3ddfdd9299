import { limitOf } from '../../guideline/thresholds.ts';
import { Has } from '../../text.ts';
import { defineRule, type Examples } from '../rule.ts';

/** Words beyond the limit from which on nobody follows. */
const FAR = 15;
const listing = /^\s*(?:[-•*▪✅✔➡👉]|\d{1,2}[.)]|[a-z][.)] |\d{1,2}:\d{2})/u;

export default defineRule({
  id: 'long-sentence',
  category: 'language',
  severity: 'hint',
  scope: 'sentence',
  *check({ tokens, text, has }, { thresholds }) {
    const most = limitOf('sentence-words', thresholds);
    if (tokens.length <= most || (has & Has.lineStart && listing.test(text))) return;
    let words = 0;
    for (const { kind, start, end } of tokens) {
      // Reduplication and compounds with a hyphen are one word
      if ((kind === 'word' || kind === 'number') && text.charAt(start - 1) !== '-' && end > start) words++;
    }
    // An enumeration is read item by item
    const items = text.split(/[;•]/).length;
    if (words <= most || items > 3) return;
    const from = tokens[0]?.start ?? 0;
    const end = text.replace(/[\s.!?…”"')]+$/, '').length;
    yield {
      start: from,
      end,
      values: { count: String(words), limit: String(most) },
      ...(words > most + FAR ? { severity: 'warn' as const } : {}),
    };
  },
});

const twenty =
  'Warga yang akan mengurus akta kelahiran kini cukup datang ke puskesmas terdekat dengan membawa kartu keluarga dan surat keterangan lahir';
export const examples: Examples = {
  bad: [
    { text: `⟦${twenty} dari bidan atau rumah sakit tempat bersalin⟧.`, severity: 'hint' },
    { text: `⟦${twenty} dari bidan, lalu ${twenty.toLowerCase()} dari rumah sakit⟧.`, severity: 'warn' },
    `⟦${twenty} asli serta fotokopi KTP kedua orang tua⟧`,
  ],
  ok: [
    `${twenty}.`,
    'Satu. Dua. Tiga. Empat. Lima.',
    `- ${twenty} dari bidan atau rumah sakit tempat bersalin`,
    'Beliau menyampaikan dua hal.',
  ],
};
