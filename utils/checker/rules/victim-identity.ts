import { holds } from '../match.ts';
import { personsIn } from '../persons.ts';
import { defineRule, type Examples } from '../rule.ts';

const sexual =
  /\b(?:pelecehan|perkosaan|pemerkosaan|diperkosa|pencabulan|dicabuli|kdrt|kekerasan (?:seksual|dalam rumah tangga)|dilecehkan|eksploitasi seksual|perdagangan orang|pelecehan seksual)\b/;
const done =
  /^(?:,? (?:\p{L}+ ){0,3})(?:dipukuli|dianiaya|diperkosa|dicabuli|dilecehkan|disetubuhi|dirudapaksa)\b/u;
/** Whose wife or child she is tells who she is. */
const kin =
  /\b(?:diperkosa|dicabuli|dilecehkan|disetubuhi|dirudapaksa|korban(?: \p{L}+)? (?:adalah|ialah|itu|yaitu))\b[^.!?\n]{0,24}\b(?:istri|anak|putri|adik|kakak|keponakan|menantu|tetangga|karyawati) (?:dari )?(?:pak|bu|penjual|pemilik|tukang|ketua|kepala) [^.!?,\n]{3,40}/u;
const victim = /\bkorban(?:nya)?\b/;
const said =
  /\bkorban(?:nya)?,? (?:adalah |ialah |yaitu |bernama |berinisial |inisial |atas nama |a\.?n\.? |bekerja |tinggal |warga |merupakan )/;
const place =
  /\b(?:gang|gg\.?|jl\.?|jalan|perumahan|dusun|rt ?\d|rw ?\d|bekerja (?:di|sebagai)|karyawati|pegawai|guru|kantor) ?[^!?\n]{0,40}/;
const protectedWords =
  /\b(?:dirahasiakan|dilindungi|rahasiakan|lindungi|samaran|tidak (?:disebut|kami sebut|menyebut)|jangan (?:sebut|sebar|unggah)|tanpa menyebut)\b/;
/** Those who help are named freely. */
const helper =
  /\b(?:kepala|ketua|bupati|wali kota|kapolres|kapolsek|akp|ipda|iptu|kompol|psikolog|pendamping|menteri|kata|ujar|menurut|dinas|konselor|pengacara|camat)\b[^,.]{0,25}$/;

export default defineRule({
  id: 'victim-identity',
  category: 'privacy',
  severity: 'block',
  scope: 'sentence',
  language: 'id',
  cues: 'korban korbannya pelecehan perkosaan pemerkosaan diperkosa pencabulan dicabuli kdrt kekerasan dilecehkan disetubuhi dirudapaksa dipukuli eksploitasi'.split(
    ' ',
  ),
  *check(sentence) {
    const { lower } = sentence;
    if (
      holds(protectedWords, lower) ||
      /\bkorban (?:banjir|gempa|longsor|kebakaran|bencana|tsunami|erupsi|jiwa|selamat|terdampak)\b/.test(
        lower,
      )
    )
      return;
    const related = kin.exec(lower);
    if (related !== null) {
      yield { start: related.index, end: related.index + related[0].length, confidence: 'ask' };
      return;
    }
    const isSexual = holds(sexual, lower);
    if (!isSexual && !holds(said, lower)) return;
    const persons = personsIn(sentence).filter(
      ({ start, sure }) => (sure || isSexual) && !helper.test(lower.slice(Math.max(0, start - 40), start)),
    );
    const near = persons.filter(
      ({ start, end }) =>
        victim.test(lower.slice(Math.max(0, start - 60), start + 60)) ||
        // "Kirana dicabuli": what was done, beside the name
        done.test(lower.slice(end, end + 24)) ||
        (isSexual && /\b(?:mengalami|menimpa|dialami|terhadap|menjadi)\b/.test(lower)),
    );
    const where = holds(said, lower) || (isSexual && victim.test(lower)) ? place.exec(lower) : null;
    const first = near.find(({ sure }) => sure);
    if (first === undefined && !(where !== null && holds(said, lower))) return;
    const start = first?.start ?? (where as RegExpExecArray).index;
    const end =
      first === undefined
        ? start + addressLength((where as RegExpExecArray)[0])
        : where !== null && where.index > first.end && where.index - first.end < 25
          ? where.index + addressLength(where[0])
          : first.end;
    yield { start, end, confidence: 'ask' };
  },
});

/** Up to the clause's comma. */
function addressLength(text: string): number {
  const comma = text.indexOf(',');
  return (comma < 0 ? text : text.slice(0, comma)).replace(/[\s.]+$/, '').length;
}

export const examples: Examples = {
  bad: [
    'Gadis itu bernama ⟦Kirana⟧ dicabuli ayah tirinya.',
    'Perempuan yang ⟦diperkosa itu istri penjual bakso depan kantor pos⟧.',
    'Korban bernama ⟦Ayu, warga Gang Delima No. 3⟧, sudah kami jenguk.',
    'Kasus KDRT yang dialami Ibu ⟦Wati⟧ sedang ditangani.',
    'Korban pelecehan berinisial ⟦RN bekerja di toko itu⟧.',
  ],
  ok: [
    'Tim pendamping sudah menemui korban. Identitasnya dirahasiakan atas permintaan keluarga.',
    'Korban banjir bernama Pak Darma sudah dievakuasi.',
    'Kekerasan seksual dapat dilaporkan ke SAPA 129.',
    'Kepala Dinas Ratna Dewi menjenguk korban kekerasan seksual.',
  ],
};
