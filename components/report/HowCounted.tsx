/** What the figures mean, and what they leave out. */
import { useTexts } from '../texts-context.ts';

const notes = ['posts', 'windows', 'link', 'reach'] as const;

export function HowCounted() {
  const { t } = useTexts();
  return (
    <section class="report-how" aria-labelledby="report-how">
      <h2 id="report-how">{t('report.how')}</h2>
      <ul>
        {notes.map((note) => (
          <li key={note}>{t(`report-how.${note}`)}</li>
        ))}
      </ul>
    </section>
  );
}
