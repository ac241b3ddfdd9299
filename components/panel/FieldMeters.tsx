/** The length of each field, where a composer has several: title and description, or the parts of a thread. */
import type { DrawnField } from '../../utils/panel/store.ts';
import { fieldName, isThread } from '../field-name.ts';
import { useTexts } from '../texts-context.ts';

/** Threads have up to 25 parts: those over their limit come first, the rest is told as a number. */
const shown = 4;

export function FieldMeters({ fields }: { fields: readonly DrawnField[] }) {
  const texts = useTexts();
  const { t, number } = texts;
  const over = fields.filter(({ count, limit }) => count > limit);
  const chosen =
    fields.length <= shown
      ? fields
      : [...over, ...fields.filter((field) => !over.includes(field))].slice(0, Math.max(shown, over.length));
  const inThread = isThread(fields.map(({ name }) => name));
  const rest = fields.length - chosen.length;
  return (
    <ul class="meters" aria-label={t('status.fields')}>
      {chosen.map(({ name, count, limit }) => (
        <li key={name} data-over={count > limit}>
          <span>{fieldName(texts, name, inThread)}</span>
          <span class="meter-count">
            {number(count)}/{number(limit)}
          </span>
          <svg class="meter-bar" viewBox="0 0 100 3" preserveAspectRatio="none" aria-hidden="true">
            <rect class="ring-track" width="100" height="3" />
            <rect class="meter-fill" width={Math.min(100, (count / Math.max(1, limit)) * 100)} height="3" />
          </svg>
        </li>
      ))}
      {rest > 0 && <li class="meters-rest">{t('status.more-fields', { n: rest })}</li>}
    </ul>
  );
}
