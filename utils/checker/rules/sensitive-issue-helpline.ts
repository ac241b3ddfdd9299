import { Has } from '../../text.ts';
import { holds } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';
import { turnsToReaders } from '../voice.ts';

const topic =
  /\b(?:bunuh diri|mengakhiri (?:hidup|nyawa)(?:nya|mu)?|(?:dipukuli?|dianiaya|disiksa|diancam|ditampar) (?:oleh )?(?:suami|istri|ayah|pacar|pasangan)(?:nya)?|(?:menyakiti|melukai|menyayat) (?:diri|lengan)(?:nya)?|self[- ]?harm|grooming|kdrt|kekerasan (?:dalam (?:rumah tangga|pacaran|keluarga)|di rumah|berbasis gender|seksual|(?:pada|terhadap) (?:perempuan|anak|istri))|pelecehan(?: seksual)?|perkosaan|pencabulan|perundungan|bullying|di-?bully|dirundung|(?:memukul|memukuli|menyiksa) (?:istri|anak|pasangan)|kecanduan (?:sabu|obat)|dilecehkan|(?:rehabilitasi|kecanduan|pecandu|korban|penyalahgunaan) (?:narkoba|napza)|depresi|gangguan kecemasan)\b/;
const helpline =
  /\b(?:sapa 129|129|08111[ -]?129[ -]?129|112|119(?: ext\.? ?8)?|110|uptd ppa|upt ppa|p2tp2a|unit ppa|konselor|psikolog|psikiater|konseling|hotline|layanan (?:pengaduan|konsultasi|darurat|pendampingan)|call center|pusat bantuan|bnn|rehabilitasi gratis|hubungi|lapor(?:kan)?!? (?:ke|lewat|melalui|di)|puspaga|sejiwa|into the light)\b/;

/** "Satgas Pencegahan Kekerasan Seksual rapat": told in passing. */
const inPassing =
  /\b(?:satgas|satuan tugas|uu |undang-undang|rapat|raperda|perda|peraturan|seminar nasional)\b/;

interface Fact {
  help: boolean;
  turns: boolean;
  /** The sentence that names the topic. */
  topic: string | null;
}

/** A link with a word of help counts too; the topic alone, in passing, in a name of an office, does not. */
export default defineRule<Fact>({
  id: 'sensitive-issue-helpline',
  category: 'ethics',
  severity: 'warn',
  kinds: ['post', 'video', 'story'],
  scope: 'document',
  language: 'id',
  facts: (sentence, context) => {
    const { lower, has, tokens } = sentence;
    const turns = turnsToReaders(sentence);
    const help =
      holds(helpline, lower) ||
      context.institution.contacts.some(({ value }) => lower.includes(value.toLowerCase())) ||
      ((has & Has.url) !== 0 && /\b(?:bantuan|konsultasi|pendampingan|lapor|pengaduan)\b/.test(lower));
    const topical = !help && holds(topic, lower) && tokens.length > 3 && !holds(inPassing, lower);
    return help || turns || topical ? { help, turns, topic: topical ? sentence.text : null } : undefined;
  },
  *check(facts) {
    const named = facts.find(({ fact }) => fact.topic !== null);
    if (named === undefined || facts.some(({ fact }) => fact.help)) return;
    const text = named.fact.topic ?? '';
    // Court and police reports are asked about; a post to readers should name help
    const asks = !facts.some(({ fact }) => fact.turns);
    yield {
      ...(asks ? { severity: 'prompt' } : {}),
      sentence: named.sentence,
      start: 0,
      end: text.length,
      fixes: [{ replacement: `${text} Butuh bantuan? Hubungi SAPA 129 atau WhatsApp 08111-129-129.` }],
    };
  },
});

export const examples: Examples = {
  bad: [
    '⟦Yuk lawan kekerasan pada anak mulai dari rumah!⟧',
    {
      text: '⟦Ayo cegah kekerasan dalam rumah tangga mulai dari diri kita.⟧',
      fixed:
        'Ayo cegah kekerasan dalam rumah tangga mulai dari diri kita. Butuh bantuan? Hubungi SAPA 129 atau WhatsApp 08111-129-129.',
    },
    { text: '⟦Kasus perundungan di sekolah masih terjadi.⟧', severity: 'prompt' },
    '⟦Bunuh diri bukan jalan keluar, Sobat.⟧',
    'Dengarkan teman Anda. ⟦Tekanan bisa membuatnya ingin mengakhiri hidupnya.⟧',
  ],
  ok: [
    'Anak dibully? Hubungi konselor sekolah.',
    'Jika Anda mengalami kekerasan seksual, hubungi SAPA 129.',
    'Perundungan melukai. Bicaralah dengan konselor sekolah.',
    'Satgas Pencegahan Kekerasan Seksual rapat hari ini.',
    { text: 'Cegah perundungan, ya.', context: { kind: 'reply' } },
    'Jalan Kenanga diperbaiki pekan ini.',
  ],
};
