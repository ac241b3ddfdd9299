import { Has } from '../../text.ts';
import { masked } from '../masked.ts';
import { matches } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';

/** Codes of the provinces (Permendagri on codes of regions). Regencies change too often to be held against a number. */
const provinces = new Set(
  '11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 71 72 73 74 75 76 81 82 91 92 93 94 95 96 97'.split(
    ' ',
  ),
);
const digitRun = /(?<![\d.,])\d(?:[ .\-–]?\d){11,40}(?![\d])/g;
const passport = /\b(?:paspor|passport)\b[^.\n]{0,30}?\b([a-z] ?\d{6,7})\b/g;
/** The number of a patient's file, of a pupil or student, of a payment card; a secret number; and the plate of somebody who is named. */
const others = [
  ['record', /\b(?:rekam medi[sk]|no(?:mor)?\.? rm|nrm)\b[^\d\n.]{0,15}(\d(?:[.-]?\d){4,9})(?!\d)/g],
  [
    'student',
    /\b(?:nisn?|nim|npm|no(?:mor)?\.? induk (?:siswa|mahasiswa)(?: nasional)?)\b[^\d\n.]{0,15}(\d{7,12})(?!\d)/g,
  ],
  ['card', /\b(?:kartu|cvv|cvc|visa|mastercard)\b[^\d\n.]{0,20}([345]\d{3}(?:[ -]?\d{4}){3})(?!\d)/g],
  [
    'secret',
    /\b(?:(?:pin (?:atm|kartu|saya|rekening|bca|bri|bni|mandiri)[^\d\n.]{0,12})(\d{6})|otp[^\d\n.]{0,12}(\d{4,6}))(?!\d|[.,]\d)/g,
  ],
  [
    'plate',
    /\b(?:nopol|bernopol|nomor polisi|(?:ber)?pelat|plat)\b[^\d\n.]{0,24}?\b([a-z]{1,2} ?\d{1,4} ?[a-z]{1,3})\b/g,
  ],
] as const;
const owned =
  /\b(?:milik|atas nama|a\.?n\.|pemilik(?:nya)?|dikendarai|dikemudikan|pengendaranya|pengemudinya) /;
const label = {
  nik: /\b(?:nik|n\.i\.k|ktp|e-?ktp|ktp-el|nomor induk kependudukan|no(?:mor)?\.? ?identitas)\b/,
  kk: /\b(?:kk|kartu keluarga|no\.? ?kk)\b/,
  npwp: /\bnpwp\b/,
  bpjs: /\b(?:bpjs|jkn|kis|kartu indonesia sehat)\b/,
  sim: /\bsim(?: [abcd]\d?)?\b/,
  nip: /\b(?:nip|nomor induk pegawai|nrp|nipppk|ni pppk)\b/,
  other:
    /\b(?:resi|invoice|faktur|virtual|va|rekening|rek|transaksi|tiket|billing|pesanan|order|seri|imei|izin edar|registrasi|bpom|barcode|isbn|kode|token|referensi|kontrak|sk|surat|agenda|voucher|briva|bri|bni|bca|mandiri|bsi)\b/,
};

export default defineRule({
  id: 'pii-national-id',
  category: 'privacy',
  severity: 'block',
  scope: 'sentence',
  needs: Has.digit,
  *check({ lower, text, has, tokens }) {
    if (has & Has.manyDigits) {
      for (const run of matches(digitRun, lower)) {
        for (const group of numbersIn(run[0])) {
          const start = run.index + group.at;
          const end = start + group.text.length;
          if (
            tokens.some(
              (token) =>
                (token.kind === 'url' || token.kind === 'hashtag') &&
                token.start <= start &&
                token.end >= end,
            )
          )
            continue;
          const what = kindOf(
            group.text.replace(/\D/g, ''),
            lower.slice(Math.max(0, start - 60), start),
            lower.slice(end, end + 24),
          );
          if (what === null) continue;
          yield {
            start,
            end,
            values: { what: `@${what}` },
            fixes: [{ label: 'mask', replacement: masked(text.slice(start, end)) }],
          };
        }
      }
    }
    for (const [what, pattern] of others) {
      for (const found of matches(pattern, lower)) {
        const number = found[1] ?? found[2] ?? '';
        const start = found.end - number.length;
        const owner = owned.exec(lower)?.[0];
        if (
          what === 'plate' &&
          (owner === undefined || !/^\p{Lu}\p{Ll}/u.test(text.slice(lower.indexOf(owner) + owner.length)))
        )
          continue;
        yield {
          start,
          end: found.end,
          values: { what: `@${what}` },
          fixes: [{ label: 'mask', replacement: masked(text.slice(start, found.end)) }],
        };
      }
    }
    if (lower.includes('paspor') || lower.includes('passport')) {
      for (const found of matches(passport, lower)) {
        const number = found[1] as string;
        yield {
          start: found.end - number.length,
          end: found.end,
          values: { what: '@passport' },
          fixes: [{ label: 'mask', replacement: masked(text.slice(found.end - number.length, found.end)) }],
        };
      }
    }
  },
});

/** A run of digit groups is one number, unless a single group is long enough to be one. */
function numbersIn(run: string): { at: number; text: string }[] {
  const groups = [...matches(/\d+/g, run)].map((found) => ({ at: found.index, text: found[0] }));
  return groups.some(({ text }) => text.length >= 15)
    ? groups.filter(({ text }) => text.length >= 15)
    : [{ at: 0, text: run }];
}

function kindOf(
  digits: string,
  before: string,
  behind: string,
): 'nik' | 'kk' | 'npwp' | 'nip' | 'bpjs' | 'sim' | null {
  const says = (pattern: RegExp) => pattern.test(before) || (/^ ?\(/.test(behind) && pattern.test(behind));
  const { length } = digits;
  // 0000…: a blank of a form
  if (/^(\d)\1+$/.test(digits)) return null;
  if (length === 16 && says(label.nik)) return 'nik';
  if (length === 16 && says(label.kk)) return 'kk';
  if ((length === 15 || length === 16) && says(label.npwp)) return 'npwp';
  if (length === 13 && says(label.bpjs)) return 'bpjs';
  if (length >= 12 && length <= 14 && says(label.sim)) return 'sim';
  if (length === 18 && (says(label.nip) || isStaffNumber(digits))) return 'nip';
  if (length === 16 && !says(label.other) && isCitizenNumber(digits)) return 'nik';
  return null;
}

/** Province, then day (women: plus 40), month and year of birth, then a serial number. */
function isCitizenNumber(digits: string): boolean {
  if (!provinces.has(digits.slice(0, 2)) || digits.slice(2, 6) === '0000' || digits.endsWith('0000'))
    return false;
  const day = Number(digits.slice(6, 8));
  return isDay(day > 40 ? day - 40 : day, Number(digits.slice(8, 10)));
}

/** Birth date, month of appointment, sex, serial number. */
function isStaffNumber(digits: string): boolean {
  const born = Number(digits.slice(0, 4));
  const since = Number(digits.slice(8, 12));
  const month = Number(digits.slice(12, 14));
  const sane =
    born > 1935 && born < 2012 && since > 1955 && since < 2060 && (month <= 12 || month === 21) && month > 0;
  return (
    sane && isDay(Number(digits.slice(6, 8)), Number(digits.slice(4, 6))) && /[12]/.test(digits.charAt(14))
  );
}

const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDay(day: number, month: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= (days[month - 1] ?? 0);
}

export const examples: Examples = {
  bad: [
    { text: 'Pemenang: Sari, NIK ⟦3399024107880002⟧.', fixed: 'Pemenang: Sari, NIK 3399************.' },
    {
      text: 'Data ⟦52 9901 150790 0003⟧ sudah kami terima.',
      fixed: 'Data 52 99** ****** **** sudah kami terima.',
    },
    'Nomor KK ⟦5299012208150007⟧ belum aktif.',
    'NPWP ⟦09.254.294.3-407.000⟧ atas nama CV Melati.',
    'Kepala bidang, NIP ⟦198705122010011003⟧.',
    'Paspor ⟦B1234567⟧ milik jemaah tertinggal.',
    'Nomor paspor ⟦X 1029384⟧ sudah terbit.',
    'Kartu BPJS ⟦0001234567890⟧ tertinggal di loket.',
    'Berkas rekam medis ⟦00-45-67-89⟧ tertinggal.',
    'Motor bernopol ⟦AB 1234 XY⟧ milik Sutrisno ditilang.',
    'SIM ⟦1234-5678-901234⟧ ditemukan petugas.',
    'NISN ⟦0071234567⟧ atas nama Rafi.',
    'Kartu kredit ⟦4111 1111 1111 1111⟧, kode OTP ⟦482913⟧.',
  ],
  ok: [
    'Pemenang: Sari (nomor undian 0412).',
    'Contoh NIK: 0000000000000000.',
    'Nomor resi 3399024107880002 sudah dikirim.',
    'Kode formulir 9999024107880002 dan 3399024199880002.',
    'Hubungi 119 atau (0370) 555-0119.',
    'NIK Anda terdiri atas 16 digit, contohnya 3399************.',
    'Mobil bernomor polisi B 1234 XYZ ditemukan di sungai.',
    'Panjang lintasan 1.234.567.890 milimeter.',
    'PIN Polio 2026 dimulai; jangan berikan OTP, lapor ke 1500533.',
  ],
};
