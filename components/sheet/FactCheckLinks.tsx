/** Where to look something up. Opened by a click only; the address carries nothing of the draft. */
import { useTexts } from '../texts-context.ts';

const services = ['https://turnbackhoax.id/', 'https://cekfakta.com/'];

export function FactCheckLinks({ homepage }: { homepage: string }) {
  const { t } = useTexts();
  return (
    <p class="sheet-links">
      {t('sheet.look-up')}{' '}
      {[...services, homepage].filter(isWeb).map((href) => (
        <a key={href} href={href} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">
          {new URL(href).hostname}
        </a>
      ))}
    </p>
  );
}

/** An institution may have no homepage yet, and one from elsewhere may be anything. */
const isWeb = (href: string) => URL.canParse(href) && /^https?:$/.test(new URL(href).protocol);
