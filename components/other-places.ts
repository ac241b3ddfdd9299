/** Where else a draft is open, in one sentence. */
import type { Texts } from '../locales/index.ts';
import type { Other } from '../utils/presence/others.ts';

/** Named one by one up to this many. */
const named = 2;

/** Empty when there is none. `others`: where somebody writes comes first. */
export function otherPlaces({ t }: Texts, others: readonly Other[]): string {
  const [first] = others;
  if (!first) return '';
  const places = others.map(({ platform, where }) =>
    platform === null ? t('presence.desk') : t(`presence.${where}`, { platform: t(`platform.${platform}`) }),
  );
  const distinct = [...new Set(places)];
  if (first.writing) return t('presence.writing', { place: places[0] ?? '' });
  if (distinct.length > named) return t('presence.many', { n: others.length });
  return t('presence.open', { place: distinct.join(', ') });
}
