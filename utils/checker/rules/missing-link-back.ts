import { Has } from '../../text.ts';
import { holds } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';

const bio =
  /\b(?:tautan|link)(?:nya)?\b.{0,25}\b(?:bio|profil)\b|\b(?:bio|profil) (?:kami|akun)\b|stiker tautan/;
const condolence =
  /\b(?:duka ?cita|bela ?sungkawa|turut berduka|berpulang|innalillahi|inna lillahi|rest in peace|deepest condolences)\b/;
const greeting =
  /\b(?:selamat (?:hari|tahun|natal|idul|idulfitri|iduladha|ulang tahun|memperingati|merayakan|menunaikan|nyepi|waisak|imlek|galungan|kuningan|pagi|siang|sore|malam)|dirgahayu|marhaban|happy (?:new|independence))\b/;

/** A link in any field or part counts. A condolence or a greeting needs none; Instagram's captions point to the bio. */
export default defineRule<'link' | 'exempt'>({
  id: 'missing-link-back',
  category: 'link-back',
  severity: 'warn',
  kinds: ['post', 'video'],
  scope: 'document',
  facts: ({ has, lower }, context) => {
    if (has & Has.url) return 'link';
    if (context.platform === 'instagram' && holds(bio, lower)) return 'link';
    if (holds(condolence, lower) || (has & Has.first && holds(greeting, lower))) return 'exempt';
    return undefined;
  },
  *check(facts, context) {
    if (facts.length > 0) return;
    const cta = context.plan?.cta?.toLowerCase() ?? '';
    if (/tanpa tautan/.test(cta)) return;
    const field = context.kind === 'video' ? 'description' : 'text';
    const { homepage } = context.institution;
    if (context.platform === 'instagram') {
      yield {
        start: 0,
        end: 0,
        field,
        at: 'end',
        variant: 'instagram',
        fixes: [{ label: 'bio', replacement: '\n\nSelengkapnya lewat tautan di bio.' }],
      };
    } else {
      const fixes = homepage === '' ? [] : [{ replacement: `\n\nSelengkapnya: ${homepage}` }];
      yield { start: 0, end: 0, field, at: 'end', fixes };
    }
  },
});

export const examples: Examples = {
  bad: [
    {
      text: 'Pendaftaran khitan gratis sudah dibuka!⟦⟧',
      fixed: 'Pendaftaran khitan gratis sudah dibuka!\n\nSelengkapnya: https://dinkes.tirtakencanakab.go.id',
    },
    { text: 'Link pendaftaran ada di bio.⟦⟧', context: { platform: 'x' } },
    { text: 'Jadwal vaksin minggu ini sudah terbit.⟦⟧', context: { platform: 'instagram' } },
    {
      text: 'Cara menimbang balita di rumah.⟦⟧',
      field: 'description',
      context: { platform: 'youtube', kind: 'video' },
      others: [{ field: 'title', text: 'Menimbang Balita' }],
    },
  ],
  ok: [
    'Pendaftaran khitan gratis: https://dinkes.tirtakencanakab.go.id/khitan',
    { text: 'Jadwal lengkap lewat tautan di bio.', context: { platform: 'instagram' } },
    { text: 'Pinjam bukunya; tautannya ada di profil kami.', context: { platform: 'instagram' } },
    { text: 'Terima kasih laporannya.', context: { kind: 'reply' } },
    'Turut berduka cita atas berpulangnya Ibu Ratna, bidan Puskesmas Tirta.',
    'Selamat Hari Kesehatan Nasional, Sobat Sehat.',
    { text: 'Selamat pagi, tetap jaga kesehatan.', context: { plan: { cta: 'tanpa tautan: hanya sapaan' } } },
    {
      text: 'Puskesmas buka setiap hari.',
      context: { platform: 'x' },
      others: [{ field: 'part-2', text: 'Daftar di tirtakencanakab.go.id' }],
    },
  ],
};
