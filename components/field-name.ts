/** What people call a field of a composer. */
import type { Texts } from '../locales/index.ts';
import type { FieldName } from '../utils/platform.ts';

export function fieldName({ t }: Texts, field: FieldName): string {
  if (field === 'text' || field === 'title' || field === 'description') return t(`field.${field}`);
  return t('field.part', { n: Number(field.slice('part-'.length)) });
}
