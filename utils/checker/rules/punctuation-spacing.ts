import type { Token } from '../../text.ts';
import { matches } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';

/** White space before a sign that belongs to the word before it; faces like " :)" and " ..." are none. */
const extra = /(?<=[\p{L}\d)"”%])[ \t\u00a0]{1,4}(?:[,;!?]+|[.:](?![.)(dp/\\|*\d]))(?=\s|$)/giu;
/** No space behind a sign between two words. */
const missing =
  /(?<=[\p{L}\d)%]{2})[,;](?=\p{L}{2})|(?<=\p{Ll}{2})[!?](?=\p{L}{2})|(?<=\p{Ll}{2})[.:](?=\p{Lu}\p{Ll})/gu;
/** On the wrong side of the sign: "rapi ,sambil". */
const behind = /(?<=[\p{L}\d)"”%])[ \t\u00a0]{1,4}[,;](?=\p{L})/gu;
/** A quotation that follows at once: `berkata,"Siap`. */
const quoted = /(?<=\p{L}{2})[,:]["“](?=\p{Lu})/gu;
/** A space beside the hyphen of a doubled word: buah- buahan. */
const doubled = /(?<=(?<!\p{L})(\p{L}{3,12}))(?: -|- | - )(?=\1)/giu;
/** Two full stops or commas where one is meant; three are an ellipsis. */
const twice = /(?<=[\p{L}\d)%]{2})(?:\.\.|,,)(?=\s|$)/gu;
/** Academic and other titles without their full stops: "Budi, SPd", "Drs Bambang", "KH Ahmad". */
const degree =
  /(?<=\p{Ll}\.?,? )([SM])\.? ?(Pd|Si|Sos|Kom|Ag|Hum|Kes|Kep|Farm|Psi|Ked|Ak|Th|Ds|Sn|Tr|Keb|Gz)(?![\p{L}.]|\.\p{L})|(?<=\p{Ll}, )(S)(E|H|T|P|IP)(?![\p{L}.])|(?<=\p{Ll}, )(M)(M|T|H|P)(?![\p{L}.])|(?<![\p{L}.])(Drs|Dra|Dr|dr|drg|Ir|Hj|Prof|KH)(?= \p{Lu}\p{Ll})/gu;
/** Two spaces between words, with the words, as spaces alone cannot be seen; at the beginning of a line, in a table and behind a full stop they are somebody's style. */
const wide = /(?<![\p{L}\d])[\p{L}\d]+[,;]? {2,3}[\p{L}\d]+/gu;
/** No space before a bracket: lomba(khusus pelajar). "anak(-anak)" and "f(x)" are none. */
const bracket = /(?<=\p{Ll}{3})\((?=\p{L}{3,}[^()]*\))/gu;
/** Space inside brackets. */
const inside = /\([ \t]{1,4}(?=[\p{L}\d])|(?<=[\p{L}\d.])[ \t]{1,4}\)/gu;

/** Not in the catalogue of the guidelines: EYD V, signs stand at the word before them and a space behind. */
export default defineRule({
  id: 'punctuation-spacing',
  category: 'language',
  severity: 'hint',
  scope: 'sentence',
  language: 'id',
  *check({ text, tokens }) {
    for (const { index, end, 0: found } of matches(extra, text))
      yield { start: index, end, variant: 'extra', fixes: [{ replacement: found.trimStart() }] };
    for (const { index, end, 0: found } of matches(missing, text)) {
      if (!isInAddress(tokens, index))
        yield { start: index, end, variant: 'missing', fixes: [{ replacement: `${found} ` }] };
    }
    for (const { index, end, 0: found } of matches(behind, text))
      yield { start: index, end, variant: 'extra', fixes: [{ replacement: `${found.trimStart()} ` }] };
    for (const { index, end, 0: found } of matches(quoted, text))
      yield { start: index, end, variant: 'missing', fixes: [{ replacement: found.replace(/^./, '$& ') }] };
    for (const { index, end } of matches(doubled, text))
      yield { start: index, end, variant: 'extra', fixes: [{ replacement: '-' }] };
    for (const { index, end, 0: found } of matches(twice, text))
      yield {
        start: index,
        end,
        variant: 'twice',
        fixes: [{ label: 'write', replacement: found.charAt(0) }],
      };
    for (const { index, end, 0: found } of matches(degree, text)) {
      const letters = found.replace(/[. ]/g, '');
      const right = /^(?:[SM]|KH$)/.test(letters)
        ? `${letters.charAt(0)}.${letters.slice(1)}.`
        : `${letters}.`;
      if (text.slice(index, end + 1) !== right)
        yield { start: index, end, variant: 'title', fixes: [{ label: 'write', replacement: right }] };
    }
    for (const { index, end, 0: found } of text.includes('  ') ? matches(wide, text) : [])
      yield {
        start: index,
        end,
        variant: 'wide',
        fixes: [{ replacement: found.replace(/[ \u00a0]+/u, ' ') }],
      };
    for (const { index, end } of text.includes('(') ? matches(bracket, text) : []) {
      if (!isInAddress(tokens, index))
        yield { start: index, end, variant: 'bracket', fixes: [{ replacement: ' (' }] };
    }
    for (const { index, end, 0: found } of matches(inside, text))
      yield { start: index, end, variant: 'extra', fixes: [{ replacement: found.trim() }] };
  },
});

function isInAddress(tokens: readonly Token[], at: number): boolean {
  return tokens.some(
    ({ kind, start, end }) => kind !== 'word' && kind !== 'punct' && start <= at && end > at,
  );
}

export const examples: Examples = {
  bad: [
    { text: 'Warga⟦ ,⟧ mari datang⟦ !⟧', fixed: 'Warga, mari datang!' },
    { text: 'Bawa KTP⟦,⟧fotokopi KK⟦,⟧dan pasfoto.', fixed: 'Bawa KTP, fotokopi KK, dan pasfoto.' },
    { text: 'Pendaftaran dibuka⟦.⟧Kuota terbatas.', fixed: 'Pendaftaran dibuka. Kuota terbatas.' },
    { text: 'Peserta ⟦( ⟧khusus lansia⟦ )⟧ gratis.', fixed: 'Peserta (khusus lansia) gratis.' },
    {
      text: 'Warga berkumpul⟦ ,⟧lalu menanam buah⟦- ⟧buahan.',
      fixed: 'Warga berkumpul, lalu menanam buah-buahan.',
    },
    { text: 'Ia berkata⟦,"⟧Saya siap."', fixed: 'Ia berkata, "Saya siap."' },
    {
      text: '⟦Drs⟧ Bambang dan Ratna, ⟦SPd⟧ serta Darma, ⟦SE⟧, hadir.',
      fixed: 'Drs. Bambang dan Ratna, S.Pd. serta Darma, S.E., hadir.',
    },
    { text: '⟦Mari  ikuti⟧ lomba⟦(⟧khusus pelajar).', fixed: 'Mari ikuti lomba (khusus pelajar).' },
    { text: 'Loket dibuka kembali⟦..⟧', fixed: 'Loket dibuka kembali.' },
    { text: 'Sudah daftar⟦?⟧kalau belum, segera.', fixed: 'Sudah daftar? kalau belum, segera.' },
  ],
  ok: [
    'Warga, mari datang! Bawa KTP, fotokopi KK (asli), dan pasfoto.',
    'Biaya Rp10.000,00 per orang; pukul 08.00–09.30 WIB.',
    'Unduh di https://tirta.go.id/a,b/c?d=e atau layanan.tirta.go.id sekarang.',
    'Selamat pagi :) semoga sehat ... sampai jumpa :D',
    'Sebentar lagi… tunggu kabar kami... ya.',
    'Kepala SMP dan ketua MK hadir; tol Trans-Jawa, MRT, dan SPBU dibuka.',
    'Dr. Ir. H. Budi, S.E., M.Si. hadir pada acara SP4N-LAPOR!',
  ],
};
