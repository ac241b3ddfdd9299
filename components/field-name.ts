/** What people call a field of a composer. */
import type { Texts } from '../locales/index.ts';
import type { FieldName } from '../utils/platform.ts';

/** `inThread`: the first text is one part of several. */
export function fieldName({ t }: Texts, field: FieldName, inThread: boolean): string {
  if (field === 'text' && inThread) return t('field.part', { n: 1 });
  if (field === 'text' || field === 'title' || field === 'description') return t(`field.${field}`);
  return t('field.part', { n: Number(field.slice('part-'.length)) });
}

/** Whether these fields are a thread's. */
export function isThread(fields: Iterable<FieldName>): boolean {
  for (const field of fields) if (field.startsWith('part-')) return true;
  return false;
}
