/** The sections of the desk, grouped by what they are for. Where there is no room for a column they stand behind one button. */
import { useRef } from 'preact/hooks';
import type { Language } from '../../locales/index.ts';
import { type DeskSection, sections } from '../../utils/desk/sections.ts';
import { Icon } from '../Icon.tsx';
import { Sieve } from '../Sieve.tsx';
import { useTexts } from '../texts-context.ts';
import { useActions, useDesk } from './desk-context.ts';
import { drawn, groups } from './sections.ts';

/** Each in its own tongue, so that it can be found by whoever needs it. */
const languages: readonly { language: Language; name: string }[] = [
  { language: 'id', name: 'Indonesia' },
  { language: 'en', name: 'English' },
];

const names = Object.keys(sections) as DeskSection[];
const columns = groups
  .map((group) => ({ group, members: names.filter((name) => drawn[name].group === group) }))
  .filter(({ members }) => members.length > 0);

export function DeskNav() {
  const { t, language } = useTexts();
  const actions = useActions();
  const section = useDesk((state) => state.section);
  const menu = useRef<HTMLDivElement>(null);
  return (
    <header class="desk-nav">
      <button type="button" class="desk-skip" onClick={toContent}>
        {t('desk.skip')}
      </button>
      <p class="desk-name">
        <Sieve size={26} />
        <span>
          <b>Saring</b> {t('desk.title')}
        </span>
      </p>
      <button type="button" class="button desk-menu" popovertarget="desk-sections">
        <Icon name={drawn[section].icon} /> {t(drawn[section].name)} <Icon name="down" size={12} />
      </button>
      {/* A popover only where the button shows; else it stands in its column. */}
      <div class="desk-sections" id="desk-sections" popover="auto" ref={menu}>
        <nav aria-label={t('desk.nav')}>
          {columns.map(({ group, members }) => (
            <div key={group} class="desk-group">
              <p id={`desk-group-${group}`}>{t(`desk-group.${group}`)}</p>
              <ul aria-labelledby={`desk-group-${group}`}>
                {members.map((name) => (
                  <li key={name}>
                    <a
                      href={sections[name]}
                      aria-current={section === name ? 'page' : undefined}
                      onClick={() => menu.current?.hidePopover()}
                    >
                      <Icon name={drawn[name].icon} /> {t(drawn[name].name)}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
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
        <button type="button" class="button-text desk-shortcuts" onClick={() => actions.showShortcuts(true)}>
          <span class="desk-key" aria-hidden="true">
            ?
          </span>{' '}
          {t('shortcuts.open')}
        </button>
        <p class="desk-local">{t('desk.local')}</p>
      </div>
    </header>
  );
}

/** By hand: the address names the section. */
function toContent(): void {
  const main = document.querySelector<HTMLElement>('.desk main');
  if (!main) return;
  main.tabIndex = -1;
  main.focus();
}
