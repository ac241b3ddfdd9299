/** What Saring keeps, where, and how long; and a way to be rid of all of it. */
import { stored } from '../../../utils/desk/help/stored.ts';
import { useTexts } from '../../texts-context.ts';
import { EraseAll } from './EraseAll.tsx';

const places = ['database', 'settings', 'session'] as const;

export function Stored() {
  const { t } = useTexts();
  return (
    <main class="page stored">
      <div class="page-head">
        <h1>{t('desk.stored')}</h1>
        <p>{t('stored.about')}</p>
      </div>
      {places.map((place) => (
        <section key={place} class="card" aria-labelledby={`stored-${place}`}>
          <h2 id={`stored-${place}`}>{t(`stored-place.${place}`)}</h2>
          <p>{t(`stored-place-about.${place}`)}</p>
          <dl>
            {stored
              .filter((each) => each.place === place)
              .map(({ id }) => (
                <div key={id}>
                  <dt>{t(`stored-thing.${id}`)}</dt>
                  <dd>{t(`stored-what.${id}`)}</dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
      <section class="card" aria-labelledby="stored-never">
        <h2 id="stored-never">{t('stored.never')}</h2>
        <p>{t('stored.never-body')}</p>
      </section>
      <EraseAll />
    </main>
  );
}
