/** The norms behind a finding. One whose address is known opens on a click; the address carries nothing of the draft. */
import { Fragment } from 'preact';
import { groundsOf } from '../utils/guideline/grounds.ts';
import { useNorms } from './norms-context.ts';
import { useTexts } from './texts-context.ts';

export function Grounds({ source }: { source: string }) {
  const { t } = useTexts();
  const norms = useNorms();
  return (
    <>
      {groundsOf(source, norms).map(({ words, url }, i) => (
        <Fragment key={words}>
          {i > 0 && '; '}
          {url === null ? (
            words
          ) : (
            <a
              class="norm-link"
              href={url}
              target="_blank"
              rel="noopener noreferrer"
              referrerpolicy="no-referrer"
            >
              {words}
              <span class="unseen"> ({t('finding.opens-tab')})</span>
            </a>
          )}
        </Fragment>
      ))}
    </>
  );
}
