import { list } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';

const slang =
  list(`gaes gais guys guis gan sis bro bray brou bestie besti bestih cuy coy cui gue gua gw elu lu loe elo anjay santuy santuyy mager kepo wkwk wkwkwk wkwkwkwk wk kuy gas gass gasss gaspol gaskeun gaskan receh slay spill
  mantul mantap_ mantab gokil goks asik_ asyik_ auto_ baper bucin gabut gemoy gemes kece keceh ketjeh kudet lemot lebay alay modus nongki ngab nongkrong_ nyesek otw pansos
  ngakak sabi skuy sokin sotoy tercyduk unboxing_ uwu vibes vibesnya wow_ yaudah yaudin yess yey yeay yuhu yuhuu hore_ hihi hehe hehehe haha hahaha xixi btw fyi fomo cmiiw pap ootd dong donk sih deh dih kok_ nih tuh lho loh lah_ mah kan_
  bund bunda_ mimin momin min admin_ jadul nyokap bokap cowok cewek cakep keren_ banget bgt pake ngga nggak gak enggak kagak ngomong ngobrol bikin_ bilang_ ngerti ngapain gimana kayak kayaknya gitu gini kalo udah udahan aja doang cuman emang biar_ pengen pengin bisa-bisa
  capek cape_ nyantai sumpah_ anti-mager cuan healing insecure relate random crush ghosting toxic baperan ambyar kzl bete bt sebel sebal_ ih duh aduh_ ampun_ woi woy hey hei hai_ halo_`).filter(
    (word) => !word.endsWith('_'),
  );
const strong = new Set(
  list(
    'gaes gais guys guis bro sis bray bestie besti cuy coy gue gua gw elu lu loe elo anjay santuy mager kepo wkwk wkwkwk wkwkwkwk kuy gas gass gasss gaspol gaskeun receh slay spill mantul gokil ngab sabi skuy sokin sotoy uwu gabut gemoy bucin pansos alay lebay ngakak nongki otw vibes fomo hehe hehehe haha hahaha xixi hihi bund kudet ambyar kzl bete woi woy yaudah cuan bokap nyokap tercyduk healing baper keceh kece kuyy yuhuu yey yeay mimin',
  ),
);
const laugh = /^(?:w?(?:wk){2,}w?k?|(?:ha){2,}h?|(?:he){2,}h?|(?:xi){2,})$/;

interface Fact {
  strong: { start: number; end: number }[];
  weak: { start: number; end: number }[];
  words: number;
}

/** Strong slang at once; particles and chat words only when they pile up. The institution's own greeting is never slang. */
export default defineRule<Fact>({
  id: 'too-casual-register',
  category: 'tone',
  severity: 'hint',
  scope: 'document',
  language: 'id',
  facts: ({ tokens, text }, { institution }) => {
    const own = new Set(
      institution.accounts.flatMap(({ persona }) => (persona ?? '').toLowerCase().split(/\s+/)),
    );
    const fact: Fact = { strong: [], weak: [], words: 0 };
    for (const [index, token] of tokens.entries()) {
      if (token.kind !== 'word') continue;
      fact.words++;
      const word = token.lower.replace(/(.)\1{2,}/g, '$1$1');
      if (own.has(word)) continue;
      // Gas, Gua Maria, Sis: fuel, caves and names
      if (/^(?:gas|gua|lu|bro|sis|min|mah|bt|kan)$/.test(word)) {
        const before = tokens[index - 1]?.lower ?? '';
        const next = tokens[index + 1]?.lower ?? '';
        if (
          /^(?:tabung|elpiji|lpg|minyak|rem|harga|pipa|bumi|kompor|air|kebocoran|emisi|injak|di|dalam|stalaktit|isi)$/.test(
            before,
          ) ||
          /^(?:elpiji|lpg|bumi|rumah|alam|karst|maria|melon|kg|3|air|buang|bersubsidi|medis|beracun|pol)$/.test(
            next,
          )
        )
          continue;
        if (/^\p{Lu}/u.test(token.text) && index > 0) continue;
      }
      if (strong.has(word) || laugh.test(word)) fact.strong.push({ start: token.start, end: token.end });
      else if (slang.includes(word) && token.text.length < text.length)
        fact.weak.push({ start: token.start, end: token.end });
    }
    return fact.strong.length + fact.weak.length > 0 ? fact : undefined;
  },
  *check(facts) {
    const weak = facts.reduce((sum, { fact }) => sum + fact.weak.length, 0);
    const loud = facts.reduce((sum, { fact }) => sum + fact.strong.length, 0);
    for (const { fact, sentence } of facts) {
      for (const span of fact.strong) yield { sentence, ...span };
      if (weak + loud >= 3 || weak >= 2) for (const span of fact.weak) yield { sentence, ...span };
    }
  },
});

export const examples: Examples = {
  bad: [
    'Halo ⟦gaes⟧, ⟦kuy⟧ ⟦gass⟧ urus KTP sekarang!',
    'Posyandu seru ⟦wkwk⟧, ajak anak Anda.',
    'Jangan ⟦mager⟧ ke puskesmas, ya.',
    'Gratis ⟦banget⟧ ⟦lho⟧, datang ya.',
  ],
  ok: [
    'Halo, Sobat Sehat! Mari urus KTP elektronik minggu ini.',
    'Harga gas elpiji 3 kg tetap.',
    'Wisata Gua Melati buka setiap hari.',
    'Yuk, ke posyandu. Murah sekali, kok.',
    'Mari bergerak bersama, Kawan.',
  ],
};
