import type { Platform } from '../../platform.ts';
import { Has } from '../../text.ts';
import { anyOf, inCaseOf, matches } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';

const instagram = anyOf(
  /\b(?:link|tautan|linknya|tautannya) (?:ada )?(?:di|pada) (?:bio|profil)\b|\b(?:cek|klik|lihat) (?:link |tautan )?(?:di )?bio\b/u,
  /\b(?:geser|swipe|usap) (?:ke )?(?:kiri|kanan|atas|up|left)\b/u,
  /\bswipe\b(?! kartu)|\b(?:double tap|(?:ketuk|tap) dua kali|stiker tautan|sorotan story|add yours)\b/u,
);
const x = anyOf(
  /\b(?:rt|retweet|retwit|retwet)\b(?! ?\d| ?[/.])(?! (?:dan|atau|\/)? ?rw)/u,
  /\b(?:utas|twit|cuitan|tweet|thread(?: ini|nya)?|quote tweet)\b/u,
);
const youtube = anyOf(
  /\b(?:subscribe|(?:(?:nyalakan|klik|tekan|aktifkan|bunyikan) (?:tombol |ikon )?(?:suka dan )?|tombol )lonceng(?:nya)?|klik tombol subscribe|like,? (?:comment|komen\p{L}*),? (?:dan |and |& )?(?:subscribe|share))\b/u,
);
const foreign: Readonly<Record<Platform, readonly (readonly RegExp[])[]>> = {
  facebook: [instagram, x, youtube],
  instagram: [x, youtube],
  x: [instagram, youtube],
  youtube: [instagram, x],
};

/** The same request in words that hold everywhere. */
const everywhere: readonly (readonly [RegExp, string])[] = [
  [/^(?:rt|retweet|retwit|retwet)$/, 'bagikan'],
  [/^(?:utas|twit|cuitan|tweet|thread(?: ini)?)$/, 'unggahan'],
  [/^subscribe$/, 'ikuti'],
];

interface Fact {
  idioms: { start: number; end: number; bell: boolean; fixes: { replacement: string }[] }[];
  video: boolean;
}

export default defineRule<Fact>({
  id: 'wrong-platform-idiom',
  category: 'platform',
  severity: 'warn',
  scope: 'document',
  facts: ({ lower, text, has }, { platform, institution: { homepage } }) => {
    const idioms: Fact['idioms'] = [];
    for (const pattern of foreign[platform]) {
      for (const found of matches(pattern, lower)) {
        // RT 05 is a neighbourhood; "RT" alone is only X's when it is asked for
        if (
          found[0] === 'rt' &&
          !/\b(?:tolong|mohon|bantu|jangan lupa|silakan|ayo|yuk|please|klik|like) (?:di)?$/.test(
            lower.slice(0, found.index),
          ) &&
          !/^ (?:kalau|jika|bila|dong|ya)\b/.test(lower.slice(found.end))
        )
          continue;
        if (
          /^(?:geser|usap)/.test(found[0]) &&
          /\b(?:pintu|pagar|kursi|kendaraan|motor|mobil|jalur|layar aplikasi)\b/.test(lower)
        )
          continue;
        if (/^(?:utas)$/.test(found[0]) && /\butas (?:tali|benang|kawat)\b/.test(lower)) continue;
        const better = /^(?:link|tautan)/.test(found[0])
          ? homepage
          : (everywhere.find(([idiom]) => idiom.test(found[0]))?.[1] ?? '');
        idioms.push({
          start: found.index,
          end: found.end,
          bell: pattern === youtube,
          fixes: better === '' ? [] : [{ replacement: inCaseOf(text.slice(found.index, found.end), better) }],
        });
      }
    }
    const video =
      /youtu\.?be|youtube/.test(lower) && ((has & Has.url) !== 0 || /\b(?:kanal|channel|akun)\b/.test(lower));
    return idioms.length > 0 || video
      ? { idioms: idioms.filter(({ start }) => text.length > start), video }
      : undefined;
  },
  *check(facts, { platform }) {
    const leads = platform !== 'youtube' && facts.some(({ fact }) => fact.video);
    for (const { fact, sentence } of facts)
      for (const { start, end, bell, fixes } of fact.idioms)
        if (!(bell && leads)) yield { sentence, start, end, fixes };
  },
});

export const examples: Examples = {
  bad: [
    'Selengkapnya, ⟦link di bio⟧ ya!',
    'Punya rute lain? Balas ⟦cuitan⟧ ini, lalu ⟦tekan tombol loncengnya⟧.',
    {
      text: 'Simak ⟦utas⟧ ini sampai habis.',
      context: { platform: 'instagram' },
      fixed: 'Simak unggahan ini sampai habis.',
    },
    { text: 'Jangan lupa ⟦subscribe⟧ dan ⟦nyalakan lonceng⟧.', context: { platform: 'x' } },
    {
      text: '⟦Geser ke kiri⟧ untuk syaratnya.',
      context: { platform: 'youtube', kind: 'video' },
      field: 'description',
    },
  ],
  ok: [
    'Swipe kartu di mesin baca.',
    { text: 'Selengkapnya lewat tautan di bio.', context: { platform: 'instagram' } },
    'Warga RT 05 dan RT/RW 02 kerja bakti.',
    'Tonton lalu subscribe kanal YouTube kami di https://youtu.be/abc.',
    { text: 'Simak utas ini.', context: { platform: 'x' } },
    'Geser kendaraan Anda ke kiri saat ambulans lewat.',
  ],
};
