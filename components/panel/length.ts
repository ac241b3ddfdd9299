/** How long a text is against what the platform takes, in words. Counts are the platform's own (weighted on X). */
import type { Texts } from '../../locales/index.ts';
import type { DrawnField } from '../../utils/panel/store.ts';
import { fieldName, isThread } from '../field-name.ts';

/** From here on the number left says little and the number written says more. */
const roomy = 1_000;

/** The field nearest to, or furthest over, its limit; null when there is none. */
export function tightest(fields: readonly DrawnField[]): DrawnField | null {
  let found: DrawnField | null = null;
  for (const field of fields) {
    if (found === null || field.count / field.limit > found.count / found.limit) found = field;
  }
  return found;
}

/** `among`: all fields of the composer; where there are several, it says which one is over. */
export function lengthLine(
  texts: Texts,
  { name, count, limit }: DrawnField,
  among: readonly DrawnField[],
): string {
  const { t } = texts;
  if (count > limit && among.length > 1) {
    const field = fieldName(texts, name, isThread(among.map((each) => each.name)));
    return t('status.over-field', { field, n: count - limit });
  }
  if (count > limit) return t('status.over', { n: count - limit, limit });
  if (limit <= roomy) return t('status.left', { n: limit - count });
  return t('status.of', { count, limit });
}

/** What fits in the ring: the number left, or how many percent are used where the limit is large. */
export function ringText({ number }: Texts, count: number, limit: number): string {
  if (count > limit) return count - limit > 999 ? '999+' : `−${number(count - limit)}`;
  if (limit <= roomy) return number(limit - count);
  return count === 0 ? '0%' : `${Math.max(1, Math.floor((count / limit) * 100))}%`;
}
