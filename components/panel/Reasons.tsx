/** A finding's own words, why it is one, the norm behind it, and what to do: always in this order. */
import { Grounds } from '../Grounds.tsx';
import { useTexts } from '../texts-context.ts';
import { Quote } from './Quote.tsx';

interface ReasonsProps {
  quote: string;
  why: string;
  source: string;
  todo: string;
}

export function Reasons({ quote, why, source, todo }: ReasonsProps) {
  const { t } = useTexts();
  return (
    <>
      {quote !== '' && <Quote words={quote} />}
      {why !== '' && <p class="finding-why">{why}</p>}
      {source !== '' && (
        <p class="finding-source">
          <span class="unseen">{t('finding.source')}: </span>
          <Grounds source={source} />
        </p>
      )}
      {todo !== '' && (
        <p class="finding-todo">
          <b>{t('finding.todo')}</b>
          {todo}
        </p>
      )}
    </>
  );
}
