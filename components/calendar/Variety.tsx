/** What the posts are made of: formats, pillars, programmes, platforms. */
import { useState } from 'preact/hooks';
import type { Entry } from '../../utils/plan/agenda.ts';
import { formats } from '../../utils/plan/plan.ts';
import { type Aspect, aspects, varietyOf } from '../../utils/plan/rhythm.ts';
import { platforms } from '../../utils/platform.ts';
import { useTexts } from '../texts-context.ts';

/** Rows drawn; the rest is one. */
const rows = 5;

export function Variety({ entries }: { entries: readonly Entry[] }) {
  const texts = useTexts();
  const { t, number } = texts;
  const [aspect, setAspect] = useState<Aspect>('pillar');
  const shares = varietyOf(entries, aspect);
  const most = Math.max(1, ...shares.map(({ count }) => count));
  return (
    <section class="glance">
      <h3>{t('calendar.variety')}</h3>
      <fieldset class="glance-tabs">
        <legend class="unseen">{t('calendar.variety-of')}</legend>
        {aspects.map((each) => (
          <button type="button" key={each} aria-pressed={each === aspect} onClick={() => setAspect(each)}>
            {t(`aspect.${each}`)}
          </button>
        ))}
      </fieldset>
      {shares.length === 0 ? (
        <p>{t('calendar.variety-none')}</p>
      ) : (
        <ul class="shares">
          {shares.slice(0, rows).map(({ name, count }) => (
            <li key={name} data-unsaid={name === ''}>
              <span class="share-name">{nameOf(aspect, name, texts)}</span>
              <span class="share-count">{number(count)}</span>
              <span class="share-bar" style={{ width: `${(count / most) * 100}%` }} aria-hidden="true" />
            </li>
          ))}
        </ul>
      )}
      {shares.length > rows && <p>{t('calendar.variety-more', { n: shares.length - rows })}</p>}
    </section>
  );
}

function nameOf(aspect: Aspect, name: string, { t }: ReturnType<typeof useTexts>): string {
  if (name === '') return t('calendar.unsaid');
  const format = formats.find((each) => each === name);
  if (aspect === 'format' && format) return t(`format.${format}`);
  const platform = platforms.find((each) => each === name);
  return aspect === 'platform' && platform ? t(`platform.${platform}`) : name;
}
