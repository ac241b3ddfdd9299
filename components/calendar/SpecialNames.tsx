/** What a day is besides a day: holiday, joint leave, silence before a vote. */
import type { SpecialDay } from '../../utils/plan/holidays.ts';
import { useTexts } from '../texts-context.ts';

export function SpecialNames({ days }: { days: readonly SpecialDay[] }) {
  const { t, language } = useTexts();
  return (
    <>
      {days.map(({ kind, name, expected }) => {
        const said =
          kind === 'silence' || kind === 'election'
            ? [t(`special.${kind}`), name?.[language]].filter(Boolean).join(': ')
            : (name?.[language] ?? '');
        const whole = expected
          ? t(kind === 'silence' ? 'special.expected-silence' : 'special.expected', { name: said })
          : said;
        return (
          <span key={kind + said} class="special" data-kind={kind} data-expected={expected} title={whole}>
            {said}
            {expected && <span class="unseen"> ({t('special.expected-short')})</span>}
          </span>
        );
      })}
    </>
  );
}
