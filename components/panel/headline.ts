/** The sentence a colleague would say after reading the draft. */
import type { Texts } from '../../locales/index.ts';
import type { DrawnComposer } from '../../utils/panel/store.ts';
import type { Tally } from '../severities.ts';

/** Says the most pressing thing only. "Bersih" needs a text, no findings, and every field within its limit. */
export function headline(texts: Texts, composer: DrawnComposer, counts: Tally): string {
  const { t } = texts;
  const say = (key: 'block' | 'warn' | 'prompt' | 'hint') =>
    t(`headline.${key}`, { n: counts[key], count: inWords(texts, counts[key]) });
  if (counts.block > 0) return say('block');
  if (composer.fields.some(({ count, limit }) => count > limit)) {
    return t('headline.too-long', { platform: t(`platform.${composer.platform}`) });
  }
  if (counts.warn > 0) return say('warn');
  if (counts.prompt > 0) return say('prompt');
  if (counts.hint > 0) return say('hint');
  return t(composer.empty ? 'headline.empty' : 'headline.clean');
}

function inWords({ t, number }: Texts, n: number): string {
  const words = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;
  const word = words[n - 1];
  return word === undefined ? number(n) : t(`count.${word}`);
}
