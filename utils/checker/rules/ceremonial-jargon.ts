import { Has } from '../../text.ts';
import { anyOf, inCaseOf, matches } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';

const opening =
  /^\W*(?:bertempat di|telah (?:dilaksanakan|diselenggarakan|terlaksana|terselenggara)|dalam rangka|dalam upaya|dalam kesempatan (?:ini|tersebut)|(?:bapak|ibu|yth\.?) (?:kepala (?:dinas|badan|kantor|bidang)|wakil |bupati|wali ?kota|gubernur|camat|sekretaris daerah|sekda)|(?:kepala (?:dinas|badan|kantor|bidang)|(?:wakil )?(?:bupati|wali ?kota|gubernur)|camat|sekretaris daerah|sekda)(?= (?:[\p{L}.,'’]{2,16} ){0,6}?(?:membuka (?:secara|acara|kegiatan|pelatihan|sosialisasi|lomba|rapat)|secara resmi|berkenan|menghadiri (?:kegiatan|acara)|memberi(?:kan)? (?:sambutan|arahan)|didampingi|beserta))|sehubungan dengan|yang terhormat|(?:dengan mengucap(?:kan)? |puji (?:dan )?)syukur(?: (?:\p{L}+ ){0,8}tuhan yang maha esa)?|(?:pada )?hari ini,?[^.!?\n]{0,40}? (?:telah|bertempat di)\b)/u;
const jargon = anyOf(
  /\b(?:dalam rangka|guna mewujudkan|guna meningkatkan|sinergitas|bersinergi(?:tas)?|mensinergikan|akselerasi|mengakselerasi|implementasi|mengimplementasikan|mengoptimalisasikan|optimalisasi|stakeholders? terkait|pemangku (?:kebijakan|kepentingan)|diharapkan dapat|terwujudnya|yang mana|rangkaian kegiatan tersebut|(?:demi|guna) (?:tercipta|tercapai|terwujud)nya|secara (?:komprehensif|holistik|berkesinambungan)|penguatan kelembagaan|tata kelola yang|seluruh elemen|segenap jajaran|beserta jajaran|menindaklanjuti hal tersebut|berkenaan dengan hal|adapun|dibuka secara resmi oleh|turut (?:hadir|dihadiri)|dalam (?:sambutan|arahan)nya|peningkatan kapasitas|bertempat di|good governance|mewujudkan visi(?: dan)? misi)\b/u,
);

/** The plain words for it, where one pair fits everywhere. */
const plain: ReadonlyMap<string, string> = new Map(
  'dalam rangka=untuk|guna mewujudkan=untuk mewujudkan|guna meningkatkan=untuk meningkatkan|sinergitas=kerja sama|bersinergi=bekerja sama|mensinergikan=memadukan|akselerasi=percepatan|mengakselerasi=mempercepat|implementasi=penerapan|mengimplementasikan=menerapkan|mengoptimalisasikan=mengoptimalkan|optimalisasi=pengoptimalan|stakeholder terkait=pihak terkait|stakeholders terkait=pihak terkait|pemangku kepentingan=pihak terkait|yang mana=yang|seluruh elemen=semua unsur|bertempat di=di|good governance=tata kelola yang baik'
    .split('|')
    .map((pair) => pair.split('=') as [string, string]),
);

interface Span {
  start: number;
  end: number;
  fixes: { replacement: string }[];
}

interface Fact {
  opening: Span | null;
  jargon: Span[];
}

export default defineRule<Fact>({
  id: 'ceremonial-jargon',
  category: 'tone',
  severity: 'hint',
  kinds: ['post', 'video', 'story'],
  scope: 'document',
  language: 'id',
  facts: ({ lower, text, has }) => {
    const span = (from: number, to: number): Span => {
      const better = plain.get(lower.slice(from, to));
      return {
        start: from,
        end: to,
        fixes: better === undefined ? [] : [{ replacement: inCaseOf(text.slice(from, to), better) }],
      };
    };
    const start = has & Has.first && !(has & Has.title) ? opening.exec(lower) : null;
    const found = [...matches(jargon, lower)].map(({ index, end }) => span(index, end));
    if (start === null && found.length === 0) return undefined;
    return {
      opening:
        start === null
          ? null
          : span(start.index + (/^\W*/.exec(start[0])?.[0].length ?? 0), start.index + start[0].length),
      jargon: found,
    };
  },
  *check(facts) {
    const count = facts.reduce((sum, { fact }) => sum + fact.jargon.length, 0);
    for (const { fact, sentence } of facts) {
      if (fact.opening !== null) yield { sentence, ...fact.opening };
      if (count < 2) continue;
      for (const span of fact.jargon)
        if (fact.opening === null || span.start >= fact.opening.end)
          yield { sentence, ...span, variant: 'jargon' };
    }
  },
});

export const examples: Examples = {
  bad: [
    '⟦Telah terselenggara⟧ rapat koordinasi di aula.',
    '⟦Pada hari ini, Selasa, 1 Desember 2026, bertempat di⟧ aula, rapat dimulai.',
    '⟦Puji syukur kita panjatkan ke hadirat Tuhan Yang Maha Esa⟧ atas rapat ini.',
    {
      text: '⟦Bertempat di⟧ aula, warga dilatih membuat kompos.',
      fixed: 'Di aula, warga dilatih membuat kompos.',
    },
    'Warga dilatih ⟦guna mewujudkan⟧ ⟦sinergitas⟧ layanan.',
    '⟦Kepala Dinas⟧ membuka pelatihan kader.',
  ],
  ok: [
    'Hari ini loket dibuka lebih pagi.',
    'Mulai 1 Desember, akta kelahiran bisa diurus dari puskesmas.',
    'Sinergi warga membuat sungai bersih.',
    'Warga bertanya, lalu kepala dinas menjawab.',
    'Bupati meninjau jembatan penghubung antardesa.',
    'Kepala dinas mengakui masih ada kekurangan dalam pelayanan.',
    { text: 'Kepala dinas kami akan menjawab, Bu.', context: { kind: 'reply' } },
  ],
};
