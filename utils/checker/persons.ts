/** Names of persons in a sentence, as far as capitals and words of address show them. */
import { matches } from './match.ts';
import type { Sentence } from './rule.ts';

export interface Person {
  start: number;
  end: number;
  /** Said to be a person by a title, an age, "bernama"; otherwise only capitals speak for it. */
  sure: boolean;
}

const name = String.raw`\p{Lu}[\p{L}'’-]*\.?(?: (?:bin|binti) \p{Lu}[\p{L}'’-]*| \p{Lu}[\p{L}'’-]*\.?){0,3}`;
const addressed = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:[Bb]apak|[Ii]bu|[Pp]ak|[Bb]u|[Ss]dri?\.?|[Ss]audar[ai]|[Mm]as|[Mm]bak|[Kk]ak|[Dd]ik|[Aa]dik|[Bb]ang|[Nn]enek|[Kk]akek|[Tt]n\.|[Nn]y\.|[Nn]n\.|[Aa]n\.|[Ss]i|[Bb]ernama|[Bb]ernisial|[Bb]erinisial|[Ii]nisial|[Aa]tas nama|[Aa]\.?n\.|[Nn]ama(?:nya)?:?|[Mm]r\.?|[Mm]rs\.?|[Mm]s\.?) )(${name})`,
  'gu',
);
const aged = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${name}) ?(?:\((\d{1,2})(?: ?(?:tahun|thn|th|bulan))?\)|, (\d{1,2}) tahun|, usia \d{1,2})`,
  'gu',
);
const capitals =
  /(?<![\p{L}\p{N}.])\p{Lu}\p{Ll}[\p{L}'’-]*(?: (?:bin|binti) \p{Lu}\p{Ll}[\p{L}'’-]*| \p{Lu}\p{Ll}[\p{L}'’-]*){1,3}/gu;

/** What stands behind these is a place. */
const placed = /(?:^|[^\p{L}])(?:di|ke|asal|wilayah|kawasan|daerah|pulau|sungai|gunung) $/iu;

/** Capitalised words that are no names of persons. Own list. */
export const notNames = new Set(
  `bupati wali walikota gubernur presiden menteri camat lurah kepala ketua sekretaris direktur rektor guru bidan dokter perawat kader petugas polisi jaksa hakim tni polri
  dinas badan kantor kementerian direktorat balai unit upt puskesmas posyandu rumah sakit rsud polres polsek polda kodim koramil kejaksaan pengadilan universitas sekolah sd smp sma smk tk paud madrasah pondok pesantren
  kota kabupaten kecamatan kelurahan desa dusun kampung provinsi jalan jl gang gg perumahan blok rt rw gedung aula stadion taman pasar terminal stasiun bandara pelabuhan masjid gereja pura vihara
  januari februari maret april mei juni juli agustus september oktober november desember senin selasa rabu kamis jumat sabtu minggu ahad
  indonesia jakarta jawa sumatra sumatera kalimantan sulawesi papua maluku bali lombok nusa tenggara barat timur utara selatan tengah pusat daerah nasional republik negara
  hari tahun bulan pekan lomba festival program gerakan layanan bantuan kartu kelas pelatihan sosialisasi rapat forum musyawarah sistem aplikasi undang peraturan pasal surat keputusan
  selamat terima kasih sobat kawan sahabat warga masyarakat ayo mari yuk bagi untuk para silakan segera info informasi pengumuman kami kita anda saya
  partai komisi panitia tim satuan korps ikatan persatuan palang merah putih pkk karang taruna koperasi bank pt cv toko warung hotel
  kitab hukum pidana perdata mahkamah konstitusi agung majelis dewan perwakilan rakyat ulama lembaga otoritas bursa laut danau gunung sungai pulau teluk selat tol jembatan bendungan waduk candi museum monumen tugu keraton istana
  liga piala kejuaraan olimpiade timnas klub anak orang suku tanah pemuda remaja siswa mahasiswa santri perempuan pria wanita kelompok komunitas petani nelayan pedagang penduduk tokoh umat bahasa budaya kerajaan kesultanan provinsi
  bapak ibu pak bu saudara saudari yth tuhan allah nabi raja idul fitri adha natal ramadan imlek nyepi waisak pancasila merdeka unit layanan terpadu`.split(
    /\s+/,
  ),
);

/** Persons in text order; a span of capitals counts only when none of its words is known to be something else. */
export function personsIn({ text }: Sentence): Person[] {
  const out: Person[] = [];
  const add = (start: number, whole: string, sure: boolean) => {
    let words = whole.split(' ');
    const other = words.findIndex((word) =>
      word
        .toLowerCase()
        .split('-')
        .some((part) => notNames.has(part.replace(/\.$/, ''))),
    );
    if (other === 0) return;
    if (other > 0) words = words.slice(0, other);
    const part = words.join(' ').replace(/[.'’-]+$/, '');
    if (part === part.toUpperCase() && part.length > 4 && !part.includes('.')) return;
    const end = start + part.length;
    if (out.some((person) => person.start < end && person.end > start)) return;
    out.push({ start, end, sure });
  };
  for (const found of matches(addressed, text))
    add(found.end - (found[1] as string).length, found[1] as string, true);
  for (const found of matches(aged, text)) add(found.index, found[1] as string, true);
  for (const found of matches(capitals, text)) {
    if (found.index === 0 && !found[0].includes(' ')) continue;
    if (!placed.test(text.slice(Math.max(0, found.index - 12), found.index)))
      add(found.index, found[0], false);
  }
  return out.sort((a, b) => a.start - b.start);
}
