import { Has } from '../../text.ts';
import { holds } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';
import { turnsToReaders } from '../voice.ts';

const topic =
  /\b(?:bunuh diri|mengakhiri hidup|menyakiti diri|melukai diri|kdrt|kekerasan (?:dalam rumah tangga|seksual|terhadap (?:perempuan|anak|istri))|pelecehan(?: seksual)?|perkosaan|pencabulan|perundungan|bullying|(?:rehabilitasi|kecanduan|pecandu|korban|penyalahgunaan) (?:narkoba|napza)|depresi|gangguan kecemasan)\b/;
const helpline =
  /\b(?:sapa 129|129|08111[ -]?129[ -]?129|112|119(?: ext\.? ?8)?|110|uptd ppa|upt ppa|p2tp2a|unit ppa|konselor|psikolog|psikiater|konseling|hotline|layanan (?:pengaduan|konsultasi|darurat|pendampingan)|call center|pusat bantuan|bnn|rehabilitasi gratis|hubungi|lapor(?:kan)?!? (?:ke|lewat|melalui|di)|puspaga|sejiwa|into the light)\b/;

/** A link with a word of help counts too; the topic alone, in passing, in a name of an office, does not. */
export default defineRule<'topic' | 'help' | 'turns' | 'turning topic'>({
  id: 'sensitive-issue-helpline',
  category: 'ethics',
  severity: 'warn',
  kinds: ['post', 'video', 'story'],
  scope: 'document',
  language: 'id',
  facts: (sentence, context) => {
    const { lower, has, tokens } = sentence;
    const turns = turnsToReaders(sentence);
    if (
      holds(helpline, lower) ||
      context.institution.contacts.some(({ value }) => lower.includes(value.toLowerCase()))
    )
      return 'help';
    if (has & Has.url && /\b(?:bantuan|konsultasi|pendampingan|lapor|pengaduan)\b/.test(lower)) return 'help';
    if (!holds(topic, lower)) return turns ? 'turns' : undefined;
    // "Satgas Pencegahan Kekerasan Seksual rapat": told in passing
    return tokens.length > 3 &&
      !/\b(?:satgas|satuan tugas|uu |undang-undang|rapat|raperda|perda|peraturan|seminar nasional)\b/.test(
        lower,
      )
      ? turns
        ? 'turning topic'
        : 'topic'
      : turns
        ? 'turns'
        : undefined;
  },
  *check(facts) {
    if (facts.some(({ fact }) => fact === 'help') || !facts.some(({ fact }) => fact.endsWith('topic')))
      return;
    // Court and police reports are asked about; a post to readers should name help
    const asks = !facts.some(({ fact }) => fact.startsWith('turn'));
    yield {
      ...(asks ? { severity: 'prompt' } : {}),
      start: 0,
      end: 0,
      at: 'end',
      fixes: [{ replacement: '\n\nButuh bantuan? Hubungi SAPA 129 atau WhatsApp 08111-129-129.' }],
    };
  },
});

export const examples: Examples = {
  bad: [
    {
      text: 'Ayo cegah kekerasan dalam rumah tangga mulai dari diri kita.⟦⟧',
      fixed:
        'Ayo cegah kekerasan dalam rumah tangga mulai dari diri kita.\n\nButuh bantuan? Hubungi SAPA 129 atau WhatsApp 08111-129-129.',
    },
    { text: 'Kasus perundungan di sekolah masih terjadi.⟦⟧', severity: 'prompt' },
    'Bunuh diri bukan jalan keluar, Sobat.⟦⟧',
  ],
  ok: [
    'Jika Anda mengalami kekerasan seksual, hubungi SAPA 129.',
    'Perundungan melukai. Bicaralah dengan konselor sekolah.',
    'Satgas Pencegahan Kekerasan Seksual rapat hari ini.',
    { text: 'Cegah perundungan, ya.', context: { kind: 'reply' } },
    'Jalan Kenanga diperbaiki pekan ini.',
  ],
};
