import { holds, isQuoted, matches, tokenAt } from '../match.ts';
import { personsIn } from '../persons.ts';
import { defineRule, type Examples, type Sentence } from '../rule.ts';

const accusation =
  /\b(?:koruptor|(?:tukang |pelaku |melakukan )?korupsi|mengorupsi|maling|pencuri|mencuri|penipu|menipu|penjahat|pelaku|tersangka|mafia|calo|preman|menggelapkan|penggelapan|penyuap|menyuap|pembohong|pembunuh|membunuh|pemerkosa|predator|provokator|dalang|biang|bandar|perampok|merampok|pungli|menyelewengkan|memeras|pemeras|(?:me)?makan (?:uang|dana)|(?:me)?n?[tn]il[ea]p|cabul|menjual (?:tanah kas|aset)|menyalahgunakan|membuang limbah|oplosan|sogok|menyogok|menyunat|memotong (?:bantuan|bansos)|mengoplos|mengemplang|ngemplang|menimbun (?:beras|minyak|bbm|solar|pupuk|gas|obat)|memalak|membobol|memalsukan|pengkhianat|teroris)\b/g;
const hedge =
  /\b(?:diduga|terduga|dugaan|terdakwa|terpidana|putusan|inkrah|divonis|vonis|praduga|dakwaan|didakwa|menurut (?:polisi|jaksa|kpk|hakim)|polisi (?:menetapkan|menangkap|memeriksa)|ditetapkan (?:sebagai )?tersangka|kpk|kejaksaan|bukan|korban|menghadapi|merakit|menangkap|mengusut|dilarang|tidak (?:terbukti|benar)|hoaks|hoax|mengatasnamakan|waspada|menyamar|mengaku sebagai|cegah|(?:me)?lawan|antikorupsi|anti ?korupsi|pencegahan|pemberantasan|bebas dari|melaporkan|wayang|pedalangan|ki dalang|pergelaran|pelaku (?:usaha|umkm|seni|wisata|ekonomi|budaya|industri|pariwisata|perjalanan)|biang keladi banjir)\b/;

export default defineRule({
  id: 'accuse-named-person',
  category: 'ethics',
  severity: 'warn',
  scope: 'sentence',
  language: 'id',
  *check(sentence) {
    const { lower, text, tokens } = sentence;
    if (holds(hedge, lower)) return;
    // "Mafia Beras", a title
    const charges = [...matches(accusation, lower)].filter(
      ({ index, end }) => !isQuoted(sentence, index, end),
    );
    if (charges.length === 0) return;
    const titled = isTitled(sentence);
    for (const { start, end, sure } of [...bodiesIn(text), ...personsIn(sentence)]) {
      // In a headline every word has a capital: none of them shows a name
      if (titled && !sure) continue;
      // Initials keep the name back
      if (/^\p{Lu}{1,4}$/u.test(text.slice(start, end))) continue;
      // A charge behind the name is its predicate: it goes first
      for (const charge of [
        ...charges.filter(({ index }) => index >= end),
        ...charges.filter(({ index }) => index < start),
      ]) {
        const gap =
          charge.index >= end
            ? tokenAt(tokens, charge.index) - tokenAt(tokens, end)
            : tokenAt(tokens, start) - tokenAt(tokens, charge.end);
        if (gap < 0 || gap > (sure ? 7 : 6)) continue;
        // Who speaks is not accused
        if (
          /^,? (?:mengatakan|menyebut|menjelaskan|mengimbau|kata|ujar|tutur|meminta|menegaskan)/.test(
            lower.slice(end),
          ) ||
          (charge.index < start &&
            /\b(?:kata|ujar|tutur|ucap|jelas|menurut) (?:(?:pak|bu|bapak|ibu) )?$/.test(
              lower.slice(0, start),
            ))
        )
          continue;
        const from = /\b(?:si|pak|bu|bapak|ibu) $/.exec(lower.slice(0, start))?.[0].length ?? 0;
        const begin = Math.min(start - from, charge.index);
        const last = Math.max(end, charge.end);
        const tail =
          charge.index > end
            ? (/^(?: (?:semua |seluruh )?(?:uang|dana|anggaran|bantuan|iuran|retribusi|bansos|aset|tanah)(?: \p{L}{2,12}){0,3})/u.exec(
                lower.slice(last),
              )?.[0].length ?? 0)
            : 0;
        yield { start: begin, end: Math.min(last + tail, text.length), confidence: 'ask' };
        return;
      }
    }
  },
});

const body =
  /(?<![\p{L}\p{N}])(?:PT|CV|UD|Toko|Yayasan|Koperasi|Klinik|SPBU|Warung|Apotek)(?: \p{Lu}[\p{L}’'-]*){1,3}/gu;

/** Firms, shops and foundations by name. */
function bodiesIn(text: string): { start: number; end: number; sure: boolean }[] {
  return [...matches(body, text)].map(({ index, end }) => ({ start: index, end, sure: false }));
}

/** Of the longer words nearly all begin with a capital. */
function isTitled({ tokens }: Sentence): boolean {
  const words = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3);
  return words.length > 4 && words.filter(({ text }) => /^\p{Lu}/u.test(text)).length > words.length * 0.8;
}

export const examples: Examples = {
  bad: [
    'Gudang itu milik ⟦CV Gemilang Abadi yang mengoplos⟧ solar.',
    'Kepala desa kita, ⟦Sarmin Lamado, memakan uang dana desa⟧.',
    '⟦Budi Santoso adalah maling uang arisan warga⟧.',
    'Hati-hati, ⟦si Rustam itu penipu⟧.',
    'Yang merusak halte adalah ⟦Pak Yono, dalang⟧ keributan.',
  ],
  ok: [
    'Bedah buku “Mafia Beras” karya Rahmat Hidayat digelar Kamis.',
    'PT Kereta Api Indonesia menghadapi pencuri kabel.',
    'Toko Buku Ganesha korban pencurian, pelaku dicari.',
    'SPBU Tirta menimbun tanah untuk parkir.',
    'Jaring itu membunuh penyu, kata Pak Nengah.',
    'Polisi sedang memeriksa dugaan penggelapan dana arisan.',
    'Waspada penipu yang mengatasnamakan Kepala Dinas Budi Santoso.',
    'Pelaku usaha mikro binaan Ibu Ratna ikut pameran.',
    'Polres menangkap dua tersangka pencurian di wilayah Tirta Selatan.',
    'Polda menyita sabu dari tersangka berinisial MS.',
    'Rustam diduga menggelapkan dana; mari tunggu proses hukum.',
    'Dangdutan Maut Tewaskan Dua Pria di Tirta, Empat Pelaku Ditangkap',
    'Pergelaran wayang menghadirkan dalang Ki Seno Nugroho.',
    'Bupati Darma Wijaya mengatakan korupsi harus dilawan.',
  ],
};
