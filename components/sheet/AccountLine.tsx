/** A doubt about the account, in words. */
import type { Raised } from '../../utils/companion/hold/raised.ts';
import { useTexts } from '../texts-context.ts';

export function AccountLine({ raised: { asks, account } }: { raised: Raised }) {
  const { t } = useTexts();
  if (asks === null) return null;
  return (
    <>
      <h3>{t(`ask.${asks}`, { account: account ?? t('draft.no-account'), quote: '' })}</h3>
      <p class="sheet-why">{t(`ask.${asks}-why`)}</p>
    </>
  );
}
