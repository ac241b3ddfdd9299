import { Has } from '../../text.ts';
import { holds } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';

/** A word that says what the link is for. */
const invitation =
  /\b(?:baca|membaca|dibaca|daftar|mendaftar|didaftar|daftarkan|cek|dicek|mengecek|unduh|diunduh|mengunduh|lihat|dilihat|melihat|kunjungi|mengunjungi|isi|diisi|mengisi|pelajari|dipelajari|pantau|dipantau|memantau|kirim|dikirim|kirimkan|ajukan|mengajukan|tonton|ditonton|saksikan|laporkan|lapor|klik|akses|diakses|buka|simak|disimak|ikuti|hubungi|pesan|bayar|tanyakan|sampaikan|ambil|lacak|gabung|unggah|masuk|hadiri|selengkapnya|info(?:rmasi)?|rincian|panduan|formulir|syarat|jadwal|tautan|situs|laman|website|web|link|pendaftaran|pengaduan|peta|data|rilis|sumber|siaran|video|dokumen|katalog|lewat|melalui|di|ke|pada|kanal|read|visit|register|see|download|watch|report|at|here|details|rujukan|referensi|lokasi|aplikasi)\b[^\n]{0,60}$/;

interface Fact {
  links: { start: number; end: number; url: string; bare: boolean }[];
  invites: boolean;
}

export default defineRule<Fact>({
  id: 'link-clarity',
  category: 'link-back',
  severity: 'hint',
  platforms: ['facebook', 'x'],
  kinds: ['post'],
  needs: Has.url,
  scope: 'document',
  facts: ({ tokens, lower, has }) => ({
    links: tokens
      .filter(({ kind }) => kind === 'url')
      .map(({ start, end, text: url }) => ({
        start,
        end,
        url,
        bare: !(
          invitation.test(lower.slice(Math.max(0, start - 70), start)) ||
          (start > 3 &&
            !(has & Has.lineStart && /^\W*$/.test(lower.slice(0, start))) &&
            /:\s*[^\n:]{0,24}$/.test(lower.slice(0, start)))
        ),
      })),
    invites: holds(invitation, lower),
  }),
  *check(facts) {
    let seen = 0;
    for (const { fact, sentence } of facts) {
      const first = fact.links[0];
      const last = fact.links.at(-1);
      if (first === undefined || last === undefined) continue;
      if (fact.links.length > 1) yield { sentence, start: first.start, end: last.end, variant: 'many' };
      else if (seen > 0) yield { sentence, start: first.start, end: first.end, variant: 'many' };
      else if (first.bare)
        yield {
          sentence,
          start: first.start,
          end: first.end,
          fixes: [{ replacement: `Selengkapnya: ${first.url}` }],
        };
      seen += fact.links.length;
    }
  },
});

export const examples: Examples = {
  bad: [
    '⟦https://tirtakencanakab.go.id/a https://tirtakencanakab.go.id/b⟧',
    {
      text: 'Khitan massal segera digelar.\n\n⟦https://tirtakencanakab.go.id/khitan⟧',
      fixed: 'Khitan massal segera digelar.\n\nSelengkapnya: https://tirtakencanakab.go.id/khitan',
    },
    'Baca syarat di https://tirtakencanakab.go.id/a.\nCek jadwal di ⟦https://tirtakencanakab.go.id/b⟧.',
  ],
  ok: [
    'Baca syarat lengkap di https://tirtakencanakab.go.id/a',
    'Selengkapnya: https://tirtakencanakab.go.id/khitan',
    { text: 'https://tirtakencanakab.go.id/a', context: { kind: 'reply' } },
    { text: 'https://tirtakencanakab.go.id/a', context: { platform: 'youtube' } },
  ],
};
