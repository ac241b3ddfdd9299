import { Has } from '../../text.ts';
import { anyOf, matches } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';

const opening =
  /^\W*(?:bertempat di|telah dilaksanakan|telah diselenggarakan|dalam rangka|dalam upaya|dalam kesempatan (?:ini|tersebut)|(?:bapak|ibu|yth\.?) (?:kepala (?:dinas|badan|kantor|bidang)|wakil |bupati|wali ?kota|gubernur|camat|sekretaris daerah|sekda)|(?:kepala (?:dinas|badan|kantor|bidang)|(?:wakil )?(?:bupati|wali ?kota|gubernur)|camat|sekretaris daerah|sekda)(?= (?:[\p{L}.,'’]{2,16} ){0,6}?(?:membuka (?:secara|acara|kegiatan|pelatihan|sosialisasi|lomba|rapat)|secara resmi|berkenan|menghadiri (?:kegiatan|acara)|memberi(?:kan)? (?:sambutan|arahan)|didampingi|beserta))|yang terhormat|puji syukur|pada hari ini,? telah)/u;
const jargon = anyOf(
  /\b(?:dalam rangka|guna mewujudkan|guna meningkatkan|sinergitas|bersinergi(?:tas)?|mensinergikan|akselerasi|mengakselerasi|implementasi|mengimplementasikan|mengoptimalisasikan|optimalisasi|stakeholders? terkait|pemangku (?:kebijakan|kepentingan)|diharapkan dapat|terwujudnya|yang mana|rangkaian kegiatan tersebut|demi terciptanya|seluruh elemen|segenap jajaran|beserta jajaran|menindaklanjuti hal tersebut|berkenaan dengan hal|adapun|bertempat di|good governance|mewujudkan visi(?: dan)? misi)\b/u,
);

interface Fact {
  opening: { start: number; end: number } | null;
  jargon: { start: number; end: number }[];
}

export default defineRule<Fact>({
  id: 'ceremonial-jargon',
  category: 'tone',
  severity: 'hint',
  kinds: ['post', 'video', 'story'],
  scope: 'document',
  language: 'id',
  facts: ({ lower, has }) => {
    const start = has & Has.first && !(has & Has.title) ? opening.exec(lower) : null;
    const found = [...matches(jargon, lower)].map(({ index, end }) => ({ start: index, end }));
    if (start === null && found.length === 0) return undefined;
    return {
      opening:
        start === null
          ? null
          : {
              start: start.index + (/^\W*/.exec(start[0])?.[0].length ?? 0),
              end: start.index + start[0].length,
            },
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
    '⟦Bertempat di⟧ aula, warga dilatih membuat kompos.',
    'Warga dilatih ⟦guna mewujudkan⟧ ⟦sinergitas⟧ layanan.',
    '⟦Kepala Dinas⟧ membuka pelatihan kader.',
  ],
  ok: [
    'Mulai 1 Desember, akta kelahiran bisa diurus dari puskesmas.',
    'Sinergi warga membuat sungai bersih.',
    'Warga bertanya, lalu kepala dinas menjawab.',
    'Bupati meninjau jembatan penghubung antardesa.',
    'Kepala dinas mengakui masih ada kekurangan dalam pelayanan.',
    { text: 'Kepala dinas kami akan menjawab, Bu.', context: { kind: 'reply' } },
  ],
};
