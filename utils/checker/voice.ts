import { Has } from '../text.ts';
import { holds } from './match.ts';
import type { Sentence } from './rule.ts';

const turning =
  /\b(?:kami|kita|anda|kalian|kamu|sobat|sahabat|kawan|teman-teman|bapak|ibu|bunda|halo|hai|yuk|ayo|mari|mohon|silakan|jangan|hati-hati|awas|segera|simak|klik|sebarkan|bagikan|tahukah|breaking)\b|(?:luar biasa|terbaik|hebat)\b|\bse-?(?:indonesia|provinsi|dunia)\b|\b(?:makin|semakin) (?:tinggi|parah|besar|deras|meluas)\b|\bterasa (?:kuat|kencang|sampai)\b/;

/**
 * True where an account turns to its readers: it greets, asks, calls, boasts. A draft without any such sentence reports like
 * a news item, and what is open there is asked, not reproached. Words inside quotation marks are somebody else's.
 */
export function turnsToReaders(sentence: Sentence): boolean {
  const { has, lower } = sentence;
  if ((has & (Has.bang | Has.emoji | Has.hashtag | Has.mention)) !== 0) return true;
  return !(has & Has.quote) && holds(turning, lower);
}
