import { Has } from '../../text.ts';
import { matches } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';

/** Mathematical, enclosed, full-width and small-capital letters, with what joins them to one run. */
const letter =
  '[\u{1D400}-\u{1D7FF}\u2460-\u24FF\u{1F130}-\u{1F149}\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}\uFF21-\uFF3A\uFF41-\uFF5A\uFF10-\uFF19]';
const small = '[\u1D00-\u1D22\u0262\u026A\u0274\u0280\u028F\u0299\u029C\u029F\uA730\uA731]';
const run = new RegExp(
  `${letter}(?:[ .,'’-]{0,2}${letter}){0,200}|${small}(?:[ sxopvwzc.,-]{0,2}${small}){2,200}`,
  'gu',
);
const capitals: Readonly<Record<string, string>> = Object.fromEntries(
  [...'ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢz'].flatMap((char, index, all) =>
    index % 2 === 0 ? [[char, all[index + 1] ?? char]] : [],
  ),
);

export default defineRule({
  id: 'fancy-unicode-font',
  category: 'accessibility',
  severity: 'warn',
  scope: 'sentence',
  *check({ text, has }) {
    if (!(has & Has.fancy) && !/[ᴀ-ᴢɢɪɴʀʏʙʜʟꜰꜱ]/u.test(text)) return;
    for (const found of matches(run, text)) {
      // ① in a list, a lone Ⓜ: signs, not words
      if ([...found[0]].length < 2) continue;
      if (/^[①-⑳\s.,-]+$/u.test(found[0])) continue;
      yield { start: found.index, end: found.end, fixes: [{ replacement: plain(found[0]) }] };
    }
  },
});

function plain(text: string): string {
  let out = '';
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (code >= 0x1f130 && code <= 0x1f189) out += String.fromCharCode(65 + ((code - 0x1f130) % 32));
    else out += capitals[char] ?? char.normalize('NFKC').replace(/^\((.)\)$/, '$1');
  }
  return out;
}

export const examples: Examples = {
  bad: [
    { text: '⟦𝗣𝗘𝗡𝗚𝗨𝗠𝗨𝗠𝗔𝗡 𝗟𝗔𝗬𝗔𝗡𝗔𝗡⟧', fixed: 'PENGUMUMAN LAYANAN' },
    { text: 'Ayo ⟦𝓭𝓪𝓯𝓽𝓪𝓻⟧ sekarang.', fixed: 'Ayo daftar sekarang.' },
    { text: 'Info ⟦ｐｅｎｔｉｎｇ⟧ untuk ⟦ⓦⓐⓡⓖⓐ⟧.', fixed: 'Info penting untuk warga.' },
  ],
  ok: [
    'Pengumuman layanan',
    '① Bawa KTP ② Ambil nomor',
    'Luasnya 5 m² dan suhu 30 °C.',
    'Café, naïve, dan Škoda.',
    'Halo 👋🏽',
  ],
};
