import { holds, matches, tokenAt } from '../match.ts';
import { personsIn } from '../persons.ts';
import { defineRule, type Examples } from '../rule.ts';

const status =
  /\b(?:positif (?:hiv|covid(?:-19)?|tbc|tb|dbd|hamil|narkoba|rabies|malaria|hepatitis)|positif|reaktif|mengidap|menderita|terinfeksi|terjangkit|terpapar|didiagnosis|divonis|dinyatakan sakit|hiv(?:\/aids)?|aids|tbc|tuberkulosis|odgj|gangguan jiwa|depresi|skizofrenia|kanker|tumor|diabetes|stroke|gagal ginjal|(?:menjalani )?(?:cuci darah|kemoterapi|hemodialisis)|dirawat (?:karena|akibat)|demam berdarah|hepatitis|sifilis|kusta|hamil di luar nikah|keguguran|hasil lab(?:oratorium)?|rekam medis|gizi buruk|stunting)\b/g;
/** The name of somebody who speaks, treats or leads, not of somebody who is ill. */
const role =
  /\b(?:dr|dokter|drg|bidan|perawat|ns|kepala|ketua|menteri|bupati|gubernur|wali kota|camat|psikolog|narasumber|oleh|bersama|kata|ujar|tutur|jelas|menurut|pembicara|pemateri|penyuluh|kader|relawan|almarhum dr)\.?,? ?(?:[a-z]+\.? ){0,2}$/;
const fictional = /\b(?:samaran|bukan nama sebenarnya|fiktif|tokoh|cerita|contoh|misal)\b/;

export default defineRule({
  id: 'pii-health-person',
  category: 'privacy',
  severity: 'block',
  scope: 'sentence',
  language: 'id',
  *check(sentence) {
    const { lower, text, tokens } = sentence;
    if (holds(fictional, lower)) return;
    const found = [...matches(status, lower)];
    if (found.length === 0) return;
    const patients = personsIn(sentence).filter(
      ({ start, end, sure }) =>
        (sure || isPatient(lower, text, start, end)) &&
        !role.test(lower.slice(Math.max(0, start - 40), start)) &&
        !/^,? ?(?:,? ?(?:S|M|Sp)\.|(?:kata|ujar|tutur)\b)/.test(text.slice(end, end + 8)),
    );
    for (const person of patients) {
      const at = tokenAt(tokens, person.start);
      const close = found.filter((cue) => Math.abs(tokenAt(tokens, cue.index) - at) <= 10);
      if (close.length === 0) continue;
      const start = Math.min(person.start, ...close.map((cue) => cue.index));
      yield { start, end: Math.max(person.end, ...close.map((cue) => cue.end)), confidence: 'ask' };
      return;
    }
  },
});

/** Two names at once before the illness: "Andi Saputra positif TBC". */
function isPatient(lower: string, text: string, start: number, end: number): boolean {
  return (
    text.slice(start, end).includes(' ') &&
    /^ (?:ternyata |dinyatakan |terbukti |kini |sedang |didiagnosis )?(?:positif (?:hiv|covid|tbc?|dbd|hamil|narkoba|malaria|hepatitis)|mengidap|menderita|didiagnosis)\b/.test(
      lower.slice(end),
    ) &&
    !/\b(?:anjing|kucing|sapi|kambing|babi|ayam|kerbau|hewan|monyet|desa|wilayah|kasus) $/.test(
      lower.slice(0, start),
    )
  );
}

export const examples: Examples = {
  bad: [
    'Bapak ⟦Slamet Riyadi sedang menjalani cuci darah⟧.',
    'Pasien atas nama ⟦Siti Aminah (34) positif TBC⟧, mohon doanya.',
    '⟦Andi Saputra positif TBC⟧, mohon warga waspada.',
    'Mohon bantuan untuk Pak ⟦Darma yang mengidap kanker⟧ stadium tiga.',
    'Warga kami, ⟦R (17), didiagnosis gagal ginjal⟧.',
  ],
  ok: [
    'Hari ini puskesmas mengobati empat pasien TBC. Semua data pasien kami rahasiakan.',
    'dr. Sinta Dewi menjelaskan cara mencegah diabetes.',
    'Kisah Bu Rini (nama samaran) yang sembuh dari TBC.',
    'Menurut Ibu Ratna, kader posyandu, stunting dapat dicegah.',
    'Anjing Kintamani positif rabies, dan sapi Bali menderita cacingan.',
    'Sebanyak 12 warga Desa Melati positif DBD.',
  ],
};
