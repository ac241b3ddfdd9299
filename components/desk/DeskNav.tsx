/** The sections of the desk; only those that exist. */
import { Icon } from '../Icon.tsx';
import { Sieve } from '../Sieve.tsx';
import { useTexts } from '../texts-context.ts';

export function DeskNav() {
  const { t } = useTexts();
  return (
    <header class="desk-nav">
      <p class="desk-name">
        <Sieve size={26} />
        <span>
          <b>Saring</b> {t('desk.title')}
        </span>
      </p>
      <nav aria-label={t('desk.nav')}>
        <a href="#draf" aria-current="page">
          <Icon name="draft" /> {t('desk.drafts')}
        </a>
      </nav>
      <p class="desk-local">{t('desk.local')}</p>
    </header>
  );
}
