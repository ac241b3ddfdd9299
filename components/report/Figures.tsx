/** Figures that only the platforms know: typed, pasted or loaded. */
import { useState } from 'preact/hooks';
import type { Report } from '../../utils/plan/report.ts';
import { type Platform, platforms } from '../../utils/platform.ts';
import { useDesk } from '../desk/desk-context.ts';
import { useTexts } from '../texts-context.ts';
import { PasteFigures } from './PasteFigures.tsx';
import { SavedFigures } from './SavedFigures.tsx';
import { TypeFigures } from './TypeFigures.tsx';

const ways = ['type', 'paste', 'kept'] as const;

/** Whose figures they are. */
export interface Whose {
  platform: Platform;
  account: string | null;
}

export function Figures({ report }: { report: Report }) {
  const { t, number } = useTexts();
  const kept = useDesk((state) => state.report.figures.length);
  const accounts = useDesk((state) => state.guideline?.institution.accounts);
  const [way, setWay] = useState<(typeof ways)[number]>('type');
  const [platform, setPlatform] = useState<Platform>(accounts?.[0]?.platform ?? 'facebook');
  const own = (accounts ?? []).filter((each) => each.platform === platform).map(({ handle }) => handle);
  const [account, setAccount] = useState<string | null>(accounts?.[0]?.handle ?? null);
  const whose: Whose = { platform, account: account !== null && own.includes(account) ? account : null };
  return (
    <section class="card report-form" id="report-figures" aria-labelledby="report-figures-title">
      <h2 id="report-figures-title">{t('figures.title')}</h2>
      <p>{t('figures.about')}</p>
      <fieldset class="report-spans">
        <legend class="unseen">{t('figures.way')}</legend>
        {ways.map((each) => (
          <button
            type="button"
            key={each}
            class="button"
            aria-pressed={way === each}
            onClick={() => setWay(each)}
          >
            {t(`figures-way.${each}`)}
            {each === 'kept' && kept > 0 && ` (${number(kept)})`}
          </button>
        ))}
      </fieldset>
      {way !== 'kept' && (
        <div class="report-fields">
          <label class="labelled">
            <span>{t('figures.platform')}</span>
            <select
              value={platform}
              onChange={({ currentTarget: { value } }) => {
                const chosen = platforms.find((each) => each === value);
                if (!chosen) return;
                setPlatform(chosen);
                setAccount(accounts?.find((each) => each.platform === chosen)?.handle ?? null);
              }}
            >
              {platforms.map((each) => (
                <option key={each} value={each}>
                  {t(`platform.${each}`)}
                </option>
              ))}
            </select>
          </label>
          <label class="labelled">
            <span>{t('figures.account')}</span>
            <select
              value={whose.account ?? ''}
              onChange={({ currentTarget: { value } }) => setAccount(value === '' ? null : value)}
            >
              {own.map((handle) => (
                <option key={handle} value={handle}>
                  {handle}
                </option>
              ))}
              <option value="">{t('figures.no-account')}</option>
            </select>
          </label>
        </div>
      )}
      {way === 'type' ? (
        <TypeFigures key={report.period.first} report={report} whose={whose} />
      ) : way === 'paste' ? (
        <PasteFigures whose={whose} />
      ) : (
        <SavedFigures key={report.period.first} report={report} />
      )}
    </section>
  );
}
