import { Has } from '../../text.ts';
import { masked } from '../masked.ts';
import { holds, matches } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';

const account =
  /\b(?:(?:no(?:mor)?\.? ?)?rek(?:ening)?\.?|bank|bca|bri|bni|btn|mandiri|bsi|bpd|bjb|cimb|danamon|permata|jago|seabank|ovo|gopay|dana|shopeepay|linkaja|transfer(?: ke)?)\b[^\d\n]{0,24}?(\d(?:[ .-]?\d){8,17})(?!\d)/g;
/** A registered public body collects, under its own name. */
const official =
  /\b(?:a\.?n\.?|atas nama|an\.) (?:rekening )?(?:kas (?:umum )?(?:daerah|negara)|rkud|bendahara|baznas|bpbd|pmi|dinas|pemerintah|pemkot|pemkab|pemprov|badan|rsud|upz|panitia zakat|palang merah|lazis\w*|laz|lembaga amil|dompet dhuafa|rumah zakat|yayasan|perumda|perusahaan (?:umum )?daerah|dkm|masjid|bumdes|koperasi|universitas|sekolah)\b|\bkode billing\b|\bvirtual account\b|\brkud\b/;

export default defineRule({
  id: 'pii-bank-account',
  category: 'privacy',
  severity: 'block',
  scope: 'sentence',
  needs: Has.manyDigits,
  *check({ lower, text }, context) {
    if (holds(official, lower)) return;
    const own = context.institution.contacts.map(({ value }) => value.replace(/\D/g, ''));
    for (const found of matches(account, lower)) {
      const number = (found[1] as string).trimEnd();
      const digits = number.replace(/\D/g, '');
      // "BRI menyalurkan Rp1.234.567.890.000": money
      if (/^\d{1,3}(?:\.\d{3})+$/.test(number) && /rp\.? ?$/.test(lower.slice(0, found.end - number.length)))
        continue;
      // A mobile number is another rule's business, but for wallets that go by it
      if (/^(?:0|62)8/.test(digits) && !/ovo|gopay|dana|shopeepay|linkaja|transfer/.test(found[0])) continue;
      if (
        own.includes(digits) ||
        /\b(?:dana|bank) (?:desa|sampah|darah|hibah|bos|kelurahan|data|soal)\b/.test(found[0])
      )
        continue;
      const start = found.end - (found[1] as string).length;
      yield {
        start,
        end: found.end,
        // Whether the number may be known at all is for a person to say.
        confidence: 'ask',
        fixes: [{ label: 'mask', replacement: masked(text.slice(start, found.end)) }],
      };
    }
  },
});

export const examples: Examples = {
  bad: [
    'Donasi ke BRI ⟦0000 0100 2345 678⟧ a.n. Rudi.',
    {
      text: 'Transfer ke rekening ⟦77001234567⟧ atas nama Siti.',
      fixed: 'Transfer ke rekening 7700******* atas nama Siti.',
    },
    'Bantuan bisa dikirim lewat Bank Mandiri no. rek. ⟦145-00-1234567-8⟧ ya.',
  ],
  ok: [
    'Donasi hanya melalui Baznas Kabupaten (situs resmi di tautan).',
    'Transfer ke BPD 0010023456789 a.n. Kas Umum Daerah Tirta Kencana.',
    'Dana desa tahun 2026 sebesar 1.250.000.000 rupiah.',
    'BRI menyalurkan kredit Rp1.234.567.890.000.',
    'Bank sampah telah menabung 12.500 kilogram.',
    'Donasi resmi lewat BCA 206-300-6688 a.n. Palang Merah Indonesia.',
    'Bayar lewat virtual account 8801234567890123.',
  ],
};
