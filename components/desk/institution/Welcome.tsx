/** The first thing that an institution sees: what it will be asked, how long it takes, and where the answers stay. */
import { stepHref, steps } from '../../../utils/desk/institution/steps.ts';
import { Icon } from '../../Icon.tsx';
import { Sieve } from '../../Sieve.tsx';
import { useTexts } from '../../texts-context.ts';
import { useDesk } from '../desk-context.ts';
import { ImportPack } from './ImportPack.tsx';

const promises = ['time', 'skip', 'local'] as const;

export function Welcome() {
  const { t } = useTexts();
  const example = useDesk((state) => state.guideline?.institution.name ?? '');
  return (
    <main class="setup setup-welcome" aria-labelledby="setup-title">
      <div class="welcome-head">
        <Sieve size={44} />
        <h1 id="setup-title">{t('welcome.title')}</h1>
        <p>{t('welcome.body')}</p>
        <div class="welcome-ways">
          <a class="button button-primary" href={stepHref('name')}>
            {t('welcome.begin')}
          </a>
          <ImportPack />
        </div>
        <ul class="welcome-promises">
          {promises.map((each) => (
            <li key={each}>
              <Icon name="check" size={14} /> {t(`welcome.${each}`)}
            </li>
          ))}
        </ul>
      </div>
      <section aria-labelledby="welcome-asked">
        <h2 id="welcome-asked">{t('welcome.asked')}</h2>
        <ol class="welcome-steps">
          {steps.map((step) => (
            <li key={step}>
              <a href={stepHref(step)}>
                <b>{t(`setup.${step}`)}</b>
                <span>{t(`setup-short.${step}`)}</span>
              </a>
            </li>
          ))}
        </ol>
        <p class="welcome-example">{t('welcome.example', { name: example })}</p>
      </section>
    </main>
  );
}
