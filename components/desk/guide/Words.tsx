/** Words that the lists lack, and words that are right here. */
import { useState } from 'preact/hooks';
import type { Addition } from '../../../utils/guideline/pack.ts';
import { Icon } from '../../Icon.tsx';
import { ruleName } from '../../rule-name.ts';
import { useTexts } from '../../texts-context.ts';
import { useActions, useDesk } from '../desk-context.ts';
import { By, useTellerName } from './By.tsx';

const lists: readonly Addition['rule'][] = [
  'nonstandard-word',
  'foreign-term-equivalent',
  'chat-abbreviation',
  'disability-stigma-term',
  'insult-profanity',
  'too-casual-register',
  'demeaning-public',
];
/** Lists that offer a better word. */
const swapping: ReadonlySet<Addition['rule']> = new Set<Addition['rule']>([
  'nonstandard-word',
  'foreign-term-equivalent',
  'chat-abbreviation',
  'disability-stigma-term',
]);

export function Words() {
  return (
    <>
      <Additions />
      <Exceptions />
    </>
  );
}

function Additions() {
  const { t, language } = useTexts();
  const actions = useActions();
  const words = useDesk((state) => state.guide.words);
  const [rule, setRule] = useState<Addition['rule']>('nonstandard-word');
  const [term, setTerm] = useState('');
  const [use, setUse] = useState('');
  const swaps = swapping.has(rule);
  return (
    <section class="card" aria-labelledby="guide-words">
      <h2 id="guide-words">{t('guide.more-words')}</h2>
      <p>{t('guide.more-words-body')}</p>
      <form
        class="guide-form"
        onSubmit={(event) => {
          event.preventDefault();
          actions.addWord({ rule, term: term.trim(), ...(swaps && use.trim() && { use: use.trim() }) });
          setTerm('');
          setUse('');
        }}
      >
        <label>
          <span>{t('guide.term')}</span>
          <input
            class="input"
            value={term}
            maxLength={80}
            required
            onInput={(event) => setTerm(event.currentTarget.value)}
          />
        </label>
        {swaps && (
          <label>
            <span>{t('guide.better')}</span>
            <input
              class="input"
              value={use}
              maxLength={80}
              onInput={(event) => setUse(event.currentTarget.value)}
            />
          </label>
        )}
        <label>
          <span>{t('guide.list')}</span>
          <span class="choice">
            <select
              class="input"
              value={rule}
              onChange={(event) => {
                const picked = lists.find((each) => each === event.currentTarget.value);
                if (picked) setRule(picked);
              }}
            >
              {lists.map((each) => (
                <option key={each} value={each}>
                  {ruleName(language, each)}
                </option>
              ))}
            </select>
            <Icon name="down" size={14} />
          </span>
        </label>
        <button type="submit" class="button button-primary" disabled={term.trim() === ''}>
          {t('guide.add')}
        </button>
      </form>
      {words.length === 0 ? (
        <p class="guide-none">{t('guide.no-words')}</p>
      ) : (
        <ul class="word-lines">
          {words.map((word) => (
            <li key={`${word.teller?.title} ${word.rule} ${word.term}`} data-word={word.term}>
              <span>
                <b>{word.term}</b>
                {word.use && <> → {word.use}</>}
              </span>
              <span class="rule-about">{ruleName(language, word.rule)}</span>
              <Owner line={word} term={word.term} drop={actions.dropWord} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Exceptions() {
  const { t } = useTexts();
  const actions = useActions();
  const exceptions = useDesk((state) => state.guide.exceptions);
  const heldBy = useDesk((state) => state.guide.exceptionsHeldBy);
  const nameOf = useTellerName();
  const [term, setTerm] = useState('');
  return (
    <section class="card" aria-labelledby="guide-exceptions">
      <h2 id="guide-exceptions">{t('guide.exceptions')}</h2>
      <p>{t('guide.exceptions-body')}</p>
      {heldBy ? (
        <p class="guide-by" data-locked="true">
          <Icon name="lock" size={12} /> {t('guide.locked-by', { who: nameOf(heldBy) })}
        </p>
      ) : (
        <form
          class="guide-form"
          onSubmit={(event) => {
            event.preventDefault();
            actions.addException({ term: term.trim() });
            setTerm('');
          }}
        >
          <label>
            <span>{t('guide.right-word')}</span>
            <input
              class="input"
              value={term}
              maxLength={80}
              required
              onInput={(event) => setTerm(event.currentTarget.value)}
            />
          </label>
          <button type="submit" class="button button-primary" disabled={term.trim() === ''}>
            {t('guide.add')}
          </button>
        </form>
      )}
      {exceptions.length > 0 && (
        <ul class="word-lines">
          {exceptions.map((one) => (
            <li key={`${one.term} ${one.teller?.title}`} data-word={one.term}>
              <b>{one.term}</b>
              <Owner line={one} term={one.term} drop={actions.dropException} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface OwnerProps {
  line: { teller: Parameters<typeof By>[0]['teller']; own: number | null };
  term: string;
  drop(at: number): void;
}

function Owner({ line: { teller, own }, term, drop }: OwnerProps) {
  const { t } = useTexts();
  if (own === null) return <By teller={teller} />;
  return (
    <button type="button" class="button-text" onClick={() => drop(own)}>
      {t('guide.drop')}
      <span class="unseen"> {term}</span>
    </button>
  );
}
