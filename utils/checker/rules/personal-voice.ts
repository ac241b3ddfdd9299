import { holds, isQuoted, matches } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';

const first =
  /\b(?:menurut (?:saya|aku|gue|gua|pendapat (?:saya|pribadi))|saya (?:pribadi|rasa|kira|pikir|sih)|pendapat (?:pribadi )?saya|saya|aku|gue|gua|curhat(?: dong| dikit| sedikit)?|hati saya|imho|imo|(?:jujur,? )?(?:admin|mimin)(?:nya)? (?:pribadi|sih|sendiri|juga)?,? ?(?:kurang setuju|lebih suka|(?:kesal|sebal|kecewa|curiga|heran|bosan|malas|kangen)|sih\b|(?:lagi|sedang) (?:galau|sedih|malas|mager|kesal|ngantuk|bete))|admin pribadi)\b/g;
const attribution =
  /\b(?:kata|ujar|tutur|ucap|ungkap|jelas|tegas|imbuh|kenang|cerita|menurutnya|testimoni|kesan|pesan|sumpah|janji|ikrar|deklarasi|lirik|puisi|doa|slogan)\b|^["“”']/;
const slogan =
  /\b(?:saya (?:memilih|peduli|siap|bangga|sudah|indonesia|pancasila|antikorupsi|pilih|cinta|bisa|dukung)|aku (?:dan|bangga|cinta|peduli|bisa|siap|dan kamu))\b/;
/** A speech or a letter, in which a person speaks in office. */
const solemn =
  /\b(?:hadirin|yang saya (?:hormati|banggakan|cintai|muliakan)|(?:izinkan|perkenankan(?:lah)?) saya|saya (?:nyatakan|ucapkan|sampaikan|mengajak|berharap|menyampaikan|mengucapkan|percaya|mengimbau|menghimbau|atas nama|selaku)|bismillah|saudara-saudara|assalamu\S*|wassalamu\S*)\b/;
/** Words that a reader may say to the institution, in questions and forms. */
const reader =
  /\b(?:tanya|pertanyaan|faq|bagaimana (?:cara )?saya|apakah saya|bolehkah saya|di mana saya|kapan saya|jika saya|bila saya|kalau saya|agar saya|siapa saya|mengapa saya)\b|\?\s*$/;

export default defineRule({
  id: 'personal-voice',
  category: 'ethics',
  severity: 'warn',
  scope: 'sentence',
  language: 'id',
  cues: 'saya aku gue gua curhat imho imo admin mimin'.split(' '),
  *check(sentence, { institution }) {
    const { lower, text } = sentence;
    if (holds(attribution, lower) || holds(slogan, lower) || holds(reader, lower) || holds(solemn, lower))
      return;
    if (
      institution.programmes.some(
        ({ name }) => /\b(?:saya|aku)\b/i.test(name) && lower.includes(name.toLowerCase()),
      )
    )
      return;
    for (const found of matches(first, lower)) {
      if (isQuoted(sentence, found.index, found.end)) continue;
      // Gua Maria, a cave
      if (
        found[0] === 'gua' &&
        (/^Gua/.test(text.slice(found.index)) ||
          /\b(?:di|ke|dari|dalam|wisata|mulut|sekitar) $/.test(lower.slice(0, found.index)))
      )
        continue;
      // A quotation that began in the sentence before ends here
      if (/[”"]\s*$/.test(text) && !/[“"]/.test(text.slice(0, found.index))) continue;
      yield {
        start: found.index,
        end: found.end,
        confidence: 'ask',
        ...(found[0] === 'saya'
          ? { fixes: [{ replacement: /^\p{Lu}/u.test(text.slice(found.index)) ? 'Kami' : 'kami' }] }
          : {}),
      };
      return;
    }
  },
});

export const examples: Examples = {
  bad: [
    '⟦Jujur, admin kurang setuju⟧ jalur ini ditutup.',
    '⟦Menurut saya⟧ kebijakan kementerian sebelah memang aneh.',
    '⟦Curhat dong⟧, admin capek banget hari ini.',
    { text: 'Hari ini ⟦saya⟧ senang melihat taman baru.', fixed: 'Hari ini kami senang melihat taman baru.' },
  ],
  ok: [
    'Admin sedang menyiapkan jawaban Anda.',
    'Kami menjalankan kebijakan sesuai Peraturan Bupati.',
    '“Saya terbantu dengan layanan ini,” kata Bu Ratna.',
    'Bagaimana cara saya mendaftar?',
    'Saya Indonesia, saya Pancasila.',
    'Hadirin yang saya hormati, acara ini saya nyatakan dibuka.',
    'Sayangi ibu dan bayi dengan gizi seimbang.',
  ],
};
