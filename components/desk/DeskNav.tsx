/** The sections of the desk; only those that exist. */

import type { Language } from '../../locales/index.ts';
import { type DeskSection, sections } from '../../utils/desk/sections.ts';
import { Icon } from '../Icon.tsx';
import { Sieve } from '../Sieve.tsx';
import { useTexts } from '../texts-context.ts';
import { useActions, useDesk } from './desk-context.ts';
import { drawn } from './sections.ts';

/** Each in its own tongue, so that it can be found by whoever needs it. */
const languages: readonly { language: Language; name: string }[] = [
  { language: 'id', name: 'Indonesia' },
  { language: 'en', name: 'English' },
];

export function DeskNav() {
  const { t, language } = useTexts();
  const actions = useActions();
  const section = useDesk((state) => state.section);
  return (
    <header class="desk-nav">
      <p class="desk-name">
        <Sieve size={26} />
        <span>
          <b>Saring</b> {t('desk.title')}
        </span>
      </p>
      <nav aria-label={t('desk.nav')}>
        {Object.entries(sections).map(([name, address]) => {
          const { icon, name: label } = drawn[name as DeskSection];
          return (
            <a key={name} href={address} aria-current={section === name ? 'page' : undefined}>
              <Icon name={icon} /> {t(label)}
            </a>
          );
        })}
      </nav>
      <fieldset class="desk-language">
        <legend class="unseen">{t('desk.language')}</legend>
        {languages.map((each) => (
          <button
            type="button"
            key={each.language}
            lang={each.language}
            aria-pressed={each.language === language}
            onClick={() => actions.chooseLanguage(each.language)}
          >
            {each.name}
          </button>
        ))}
      </fieldset>
      <p class="desk-local">{t('desk.local')}</p>
    </header>
  );
}
