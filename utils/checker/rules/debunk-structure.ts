import { Has } from '../../text.ts';
import { holds, hostOf, isOwnHost } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';
import { turnsToReaders } from '../voice.ts';

const debunk =
  /\b(?:klarifikasi|tidak benar|(?:pesan|surat) (?:(?:itu|ini|tersebut) )?palsu|tidak berdasar)\b|^\W*(?:hoaks|hoax|disinformasi|misinformasi)\b|\b(?:adalah|merupakan|itu|ini|tersebut|hanyalah|ternyata|dipastikan|dinyatakan|memastikan|jelas) (?:\p{L}+ )?(?:hoaks|hoax|disinformasi|misinformasi|(?:kabar|berita|informasi) (?:bohong|palsu))\b|\b(?:hoaks|hoax)[,:]/u;
const teaching =
  /\b(?:cegah|lawan|melawan|bijak|literasi|ciri|kenali|tips|cara|sosialisasi|pelatihan|saring|waspada|stop|jangan (?:mudah )?(?:percaya|sebar)|hindari|bahaya|antihoaks|anti-hoaks|bedakan|tangkal)\b/;
const claim =
  /^(?:\W*(?:hoaks|hoax|klarifikasi|beredar|viral|benarkah|heboh|ramai)\b)|^\W*[“"]|^[^.!]{0,80}\?\W*$|\b(?:beredar|benarkah|viral) (?:kabar|pesan|info|video|isu|foto|surat|tautan)\b/;
const fact =
  /\b(?:tidak (?:pernah|benar|ada|membagikan|membuka|meminta|memungut)|bukan|faktanya|palsu|adalah hoaks|itu hoaks|merupakan hoaks|belum pernah|yang benar|keliru)\b|^\W*klarifikasi\b.*\b(?:tidak|tetap|bukan|belum)\b/;
/** News of a correction that others have made. */
const reported = /\b(?:(?:telah|sudah) (?:dibantah|diklarifikasi|diluruskan)|dibantah oleh)\b/;
/** A draft that is itself the correction, not news of one. */
const tellsOf =
  /^\W*(?:hoaks|hoax|klarifikasi|beredar|benarkah)\b|\b(?:pesan|kabar|info|informasi) (?:itu|ini|tersebut|yang beredar)\b/;
const checked =
  /(?:^|\.)(?:cekfakta\.com|turnbackhoax\.id|komdigi\.go\.id|kominfo\.go\.id|cekfakta\.tempo\.co|aduankonten\.id|go\.id)$/;
const pointer =
  /\b(?:situs (?:resmi )?kami|laman (?:resmi )?(?:kami|kpu|instansi)|tautan (?:di )?bio|situs resmi|laman resmi|kanal resmi)\b/;

interface Note {
  debunks: boolean;
  teaches: boolean;
  first: 'claim' | 'fact' | null;
  length: number;
  link: boolean;
  turns: boolean;
}

export default defineRule<Note>({
  id: 'debunk-structure',
  category: 'hoax-check',
  severity: 'warn',
  kinds: ['post', 'video'],
  scope: 'document',
  language: 'id',
  facts: (sentence, context) => {
    const { lower, has, tokens } = sentence;
    const turns = turnsToReaders(sentence) || (holds(tellsOf, lower) && !holds(reported, lower));
    const debunks = holds(debunk, lower);
    const first = has & Has.first && !(has & Has.title);
    const official =
      has & Has.url &&
      tokens.some(
        ({ kind, text }) =>
          kind === 'url' && (checked.test(hostOf(text)) || isOwnHost(hostOf(text), context)),
      );
    const link = Boolean(official) || holds(pointer, lower);
    if (!debunks && !first && !link && !turns) return undefined;
    const opens = !first
      ? null
      : holds(reported, lower) || (holds(fact, lower) && !/^\W*(?:beredar|benarkah|viral)/.test(lower))
        ? 'fact'
        : holds(claim, lower)
          ? 'claim'
          : null;
    return {
      debunks,
      // Only of the claim, so that a key elsewhere changes nothing
      length: opens === 'claim' ? sentence.text.length : 0,
      teaches: debunks && holds(teaching, lower),
      first: opens,
      link,
      turns,
    };
  },
  *check(facts) {
    if (!facts.some(({ fact: note }) => note.debunks && !note.teaches)) return;
    const claimed = facts.find(({ fact: note }) => note.first === 'claim');
    const late = claimed !== undefined;
    const linked = facts.some(({ fact: note }) => note.link);
    if (!late && linked) return;
    const asks = !late && !facts.some(({ fact: note }) => note.turns);
    yield {
      // The claim that stands first, else the whole draft
      ...(claimed && { sentence: claimed.sentence }),
      start: 0,
      end: claimed?.fact.length ?? 0,
      ...(asks ? { severity: 'prompt' } : {}),
      values: {
        missing: [late ? '@fact' : '', linked ? '' : '@link'].filter((part) => part !== '').join(', '),
      },
    };
  },
});

export const examples: Examples = {
  bad: [
    '⟦HOAKS: Dinsos bagi-bagi uang 5 juta!⟧ Beredar pesan Dinsos bagi uang, klik tautan.',
    '⟦Beredar kabar puskesmas tutup.⟧ Itu tidak benar. Cek https://dinkes.tirtakencanakab.go.id',
    { text: '⟦⟧Dinas tidak pernah meminta uang. Pesan itu hoaks.', severity: 'warn' },
    { text: '⟦⟧Hoaks tentang vaksin telah dibantah oleh Dinas Kesehatan.', severity: 'prompt' },
    { text: '⟦⟧Kementerian memastikan kabar penghapusan subsidi adalah hoaks.', severity: 'prompt' },
  ],
  ok: [
    'Dinas Sosial tidak pernah membagikan uang lewat pesan. Pesan itu hoaks. Cek bantuan di situs resmi kami.',
    'Kepala dinas mengingatkan bahwa hoaks dan ujaran kebencian tidak boleh disebarkan.',
    'Polisi menangkap tiga penyebar hoaks soal pemilihan.',
    'Lawan hoaks dengan membaca sampai selesai.',
    'Puskesmas tetap buka.',
    'Klarifikasi: jadwal ujian tetap, tidak berubah. Cek di situs resmi kami.',
    { text: 'Itu hoaks, Bu.', context: { kind: 'reply' } },
  ],
};
