import { Has } from '../../text.ts';
import { foldWord } from '../fold.ts';
import { anyOf, holds, hostOf, matches } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';

const pattern = anyOf(
  /\bslot[ -]?(?:gacor|online|maxwin|88|777|deposit|thailand|demo|terpercaya|resmi)\b|\bgacor (?:hari ini|malam ini|maxwin|banget)\b|\bslot\p{L}{0,8}\d{2,3}\b/u,
  /\bmax ?win\b|\b(?:scatter|jackpot) (?:hitam|gratis|naik|pecah|turun)\b|\bjp paus\b|\b(?:mahjong ways|gates of olympus|pola (?:gacor|petir|slot|rtp))\b/u,
  /\btogel\b|\b(?:bandar|situs|agen|link|daftar|main|depo|akun) (?:judi|togel|slot|poker|casino|kasino)\b|\bjudi (?:bola|slot|poker|kasino|casino)\b(?! (?:merugikan|dilarang))|\brtp (?:live|slot|hari ini|gacor|tertinggi)\b/u,
  /\bdepo(?:sit)? ?(?:10|20|25|50|5)\.?(?:000|k|rb)\b|\b(?:bonus|freebet) new member\b|\bwd (?:cepat|pasti|kilat)\b|\blink alternatif\b|\bpasti (?:wd|jp|jepe)\b|\bbo slot\b|\b(?:free ?spin|spin gratis)\b(?: [^.!?\n]{3,30})?|\b(?:bocoran|prediksi)? ?(?:angka|nomor) (?:main|jitu|keramat)\b(?: [^.!?\n]{2,20})?|\b(?:bocoran|prediksi) (?:sgp|hk|sdy)\b|\brtp \d|\b(?:depo|deposit) pulsa\b|\bcuan \d+ ?(?:persen|%)|\b(?:video|nonton) [^.!?\n]{0,12}18\+|\bteman kencan\b/u,
  /\bopen ?bo\b|\b(?:[^.!?\n]{0,20}\bteman (?:malam|tidur) (?:ini)?[^\n]{0,8})?\bvcs\b|\bpijat plus|\bbokep\b|\bvideo (?:mesum|bugil|syur|dewasa gratis|panas full)(?: (?:viral|full|durasi|terbaru))*\b|\bbispak\b|\bcewek (?:panggilan|bispak)\b|\bcam ?sex\b|\bporn(?:hub)?\b|\bxnxx\b|\bsange\b|\btelanjang live\b/u,
  /\b(?:crypto|bitcoin|btc|ethereum|eth|usdt) (?:giveaway|gratis|airdrop)\b|\b(?:giveaway|airdrop) (?:crypto|bitcoin|btc|eth|usdt)\b|\b(?:gandakan|menggandakan) (?:uang|saldo|dana)\b|\bprofit pasti \d|\bfree (?:bitcoin|crypto)\b/u,
);
const badHost =
  /(?:^|[.-])(?:slot|togel|gacor|casino|kasino|poker|judi|bokep|xnxx|maxwin|jackpot|qq|bola88|sbobet)|(?:slot|togel|gacor|casino|poker|bokep|sbobet|maxwin)\w*\./;
const warning =
  /\b(?:bahaya|cegah|lawan|laporkan|berantas|stop|waspada|perangi|hindari|jangan|hentikan|blokir|diblokir|memblokir|pemblokiran|tolak|penindakan|ditangkap|menangkap|dilarang|larangan|korban|dampak|kecanduan|pemberantasan|satgas|mencegah|melawan|memberantas|bebas dari|sosialisasi|edukasi|tersangka|razia|pidana|retas|diretas|peretasan|memerangi|aduan|adukan|penertiban)\b/;

export default defineRule({
  id: 'gambling-porn-spam',
  category: 'ethics',
  severity: 'block',
  scope: 'sentence',
  *check(sentence) {
    const { lower, tokens, has } = sentence;
    if (holds(warning, lower)) return;
    const seen: number[] = [];
    for (const found of matches(pattern, lower)) {
      seen.push(found.index);
      yield { start: found.index, end: found.end };
    }
    for (const token of tokens) {
      const link = token.kind === 'url' && badHost.test(hostOf(token.text));
      const disguise =
        token.kind === 'word' &&
        has & (Has.disguised | Has.fancy) &&
        /^(?:slotgacor|gacor|maxwin|togel|bokep|bandarjudi|judionline|sbobet|openbo)\w{0,4}$/.test(
          foldWord(token.lower),
        );
      const tag =
        token.kind === 'hashtag' &&
        /(?:slotgacor|slotonline|maxwin|togel|bokep|openbo|judionline|rtplive)/.test(token.lower);
      if ((link || disguise || tag) && !seen.includes(token.start))
        yield { start: token.start, end: token.end };
    }
  },
});

export const examples: Examples = {
  bad: [
    '⟦Spin gratis buat member baru⟧.',
    '⟦Bocoran angka main malam ini⟧.',
    '⟦Slot gacor⟧ ⟦maxwin⟧ malam ini, klik tautan di bawah.',
    'Mari ⟦depo 10k⟧ di ⟦link alternatif⟧ kami.',
    '⟦t0gel⟧ terpercaya, ⟦RTP live⟧ tertinggi.',
    '⟦Video syur viral full durasi⟧ dan ⟦pola petir⟧ hari ini.',
    '⟦Open BO⟧ area kota, ⟦giveaway bitcoin⟧.',
    'Kunjungi ⟦https://slot777gacor.xyz/daftar⟧ sekarang.',
  ],
  ok: [
    'Nomor keluar antrean 12 silakan ke loket.',
    'Nonton film di taman, usia 18+ wajib membawa KTP.',
    'Waspada judi daring. Laporkan situs mencurigakan ke https://aduankonten.id.',
    'Slot antrean tersedia pukul 08.00 WITA.',
    'Bahaya judi bola dan togel bagi keluarga.',
    'Burung gacor juara lomba kicau.',
    'Polisi menangkap bandar togel di pasar.',
  ],
};
