/** Where to look something up. Opened by a click only; the address carries nothing of the draft. */
import { useTexts } from '../texts-context.ts';

const services = ['https://turnbackhoax.id/', 'https://cekfakta.com/'];

/** `own`: the institution's address, empty when none is set up. */
export function FactCheckLinks({ own }: { own: string }) {
  const { t } = useTexts();
  return (
    <p class="sheet-links">
      {t('sheet.look-up')}{' '}
      {[...services, own].flatMap((href) => {
        const host = hostOf(href);
        if (host === null) return [];
        return (
          <a key={href} href={href} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
            {host}
          </a>
        );
      })}
    </p>
  );
}

/** Null for what is no address of a page: a link that fails must not take the sheet along. */
function hostOf(href: string): string | null {
  const url = URL.parse(href);
  return url && /^https?:$/.test(url.protocol) ? url.hostname : null;
}
