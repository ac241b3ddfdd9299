import { Has } from '../../text.ts';
import { matches } from '../match.ts';
import { notNames, personsIn } from '../persons.ts';
import { defineRule, type Examples } from '../rule.ts';

const address =
  /\b(?:(?:jl|jln|gg)\.? |jalan |gang |perum(?:ahan)? |komplek(?:s)? )[\p{L}\d.' -]{2,40}?,? ?(?:blok ?[a-z]{0,2}[ .-]?\d{0,3},? ?)?(?:no\.?|nomor|blok) ?[a-z]?\d{1,4}[a-z]?(?:,? ?rt[ .]?\d{1,3} ?[/,]? ?rw[ .]?\d{1,3})?|(?:\b(?:dusun|kampung|kp\.?|dukuh|blok) [\p{L}]{2,14},? )?\brt[ .]?\d{1,3} ?[/,]? ?rw[ .]?\d{1,3}\b(?:,? (?:rumah )?(?:no\.?|nomor) ?\d{1,3})?/gu;
/** Said of a home, so nobody needs to be named. */
const home =
  /\b(?:rumah(?:nya|ku|mu| saya| dia| beliau| korban| pelaku| pasien)|tinggal(?:nya)? di|beralamat(?: di)?|alamat (?:rumah|tinggal|korban|pasien|lengkap)(?:nya)?|alamatnya|domisili(?:nya)?)\b/;
/** A field of a form, filled in. */
const form = /^(?:ttl|(?:tempat,? (?:dan |& ?)?)?(?:tanggal|tgl\.?) lahir)/;
const birth =
  /\b(?:lahir(?: (?:di|pada|tanggal))?|ttl|(?:tempat,? (?:dan |& ?)?)?(?:tanggal|tgl\.?) lahir(?! (?:anda|kamu|kalian))|kelahiran)\b[^.!?\n]{0,40}?\d{1,2}[ /-][\p{L}\d]{1,9}[ /-]\d{4}/gu;
/** Where an office is, or an event is held, is no home. */
const office =
  /\b(?:kantor|balai|puskesmas|posyandu|rsud|rumah sakit|dinas|sekretariat|posko|gedung|aula|sekolah|sd|sdn|smp|sma|masjid|gereja|lapangan|pasar|klinik|perpustakaan|alamat kami|kunjungi|bertempat|lokasi|tempat|acara|digelar|loket|gerai|taman|halaman|jalan rusak|perbaikan|genangan|banjir|kebakaran|warga|pahlawan|presiden|sejarah|nabi|kota|kabupaten|negara|ta?hun anggaran)\b/;

export default defineRule({
  id: 'pii-address-birth',
  category: 'privacy',
  severity: 'warn',
  scope: 'sentence',
  needs: Has.digit,
  *check(sentence) {
    const { lower } = sentence;
    const places = [...matches(address, lower)];
    const births = /lahir|ttl/.test(lower) ? [...matches(birth, lower)] : [];
    if (places.length + births.length === 0) return;
    // Capitals alone speak for a person where a form or a file does: "TTL Budi Santoso", "Pasien Joko Susilo"
    const filed =
      /\b(?:ttl|(?:tanggal|tgl\.?) lahir|alamat|beralamat|tinggal|berdomisili|pasien|korban|bayi)\b/.test(
        lower,
      );
    const named = personsIn(sentence);
    const persons = named.filter(({ sure }) => sure || filed);
    const alive = named.filter(({ start, end }) => sentence.text.slice(start, end).includes(' '));
    const close = (at: number, reach: number) =>
      persons.some(({ start, end }) => (end <= at ? at - end : start - at) < reach);
    for (const found of places) {
      if (
        !(close(found.index, 90) || home.test(lower.slice(Math.max(0, found.index - 30), found.index))) ||
        office.test(lower.slice(Math.max(0, found.index - 45), found.index))
      )
        continue;
      yield { start: found.index, end: found.end, variant: 'address', confidence: 'ask' };
    }
    for (const found of births) {
      const year = Number(found[0].slice(-4));
      // "Rizky lahir di Medan, 3 Maret 2010": one name, straight before the word
      const [first = ''] = /\p{Lu}\p{Ll}{2,} $/u.exec(sentence.text.slice(0, found.index)) ?? [];
      const child = year > 1940 && first !== '' && !notNames.has(first.trim().toLowerCase());
      const whose = year > 1940 ? [...persons, ...alive] : persons.filter(({ sure }) => sure);
      if (
        (form.test(found[0]) ||
          child ||
          whose.some(
            ({ start, end }) => (end <= found.index ? found.index - end : start - found.index) < 60,
          )) &&
        !/\b(?:pahlawan|presiden|tokoh|mendiang|sejarah)\b/.test(lower)
      )
        yield { start: found.index, end: found.end, variant: 'birth', confidence: 'ask' };
    }
  },
});

export const examples: Examples = {
  bad: [
    'Pak Tono tinggal di ⟦Dusun Krajan RT 03 RW 02, rumah nomor 12⟧.',
    'Bantu Bu Ani, ⟦Jl. Melati No. 7 RT 02/RW 05⟧, yang baru keluar rumah sakit.',
    'Pemenang: Sdr. Yono, ⟦Gang Delima No. 12⟧.',
    'Andi Wijaya (⟦lahir 5 Juni 2001⟧) terpilih.',
    '⟦TTL Budi Santoso: Solo, 3 Maret 1985⟧.',
    'Rizky ⟦lahir di Medan, 3 Maret 2010⟧.',
    'Pasien Joko Susilo tinggal di ⟦RT 04 RW 02⟧ Dusun Krajan.',
    '⟦Tempat tanggal lahir: Bandung, 17 Agustus 1990⟧.',
    'Rumahnya di ⟦Perum Griya Asri Blok C3 No. 11⟧.',
    'Data Pak Darma: ⟦lahir di Mataram, 12 Mei 1970⟧.',
  ],
  ok: [
    'Siapkan nama dan tanggal lahir Anda, kami jawab Kamis, 3 Desember 2026.',
    'Bantu warga Kelurahan Tirta Utara yang rumahnya rusak.',
    'Kantor kami di Jl. Pejanggik No. 14.',
    'Posyandu RT 02/RW 05 buka Selasa, bersama Bu Ratna.',
    'Bu Ani menjemput obat di Puskesmas, Jl. Melati No. 7.',
    'Chairil Anwar lahir di Medan pada 26 Juli 1922.',
    'Kota ini lahir pada 12 Mei 1747.',
    'Tanggal lahir diisi sesuai KTP.',
  ],
};
