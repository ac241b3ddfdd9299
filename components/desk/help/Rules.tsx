/** All rules, by what they are about; each has a page of its own. */
import { useState } from 'preact/hooks';
import type { Severity } from '../../../utils/checker/rule.ts';
import type { RuleHelp } from '../../../utils/desk/help/rules.ts';
import { Empty } from '../../Empty.tsx';
import { Icon } from '../../Icon.tsx';
import { Loading } from '../../Loading.tsx';
import { SeverityMark } from '../../SeverityMark.tsx';
import { severities } from '../../severities.ts';
import { useTexts } from '../../texts-context.ts';
import { useDesk } from '../desk-context.ts';
import { RulePage } from './RulePage.tsx';
import { categories, ruleHref } from './rule-href.ts';
import { useInForce } from './use-in-force.ts';

export function Rules() {
  const { t } = useTexts();
  const rules = useDesk((state) => state.help.rules);
  const within = useDesk((state) => state.within);
  if (rules === null)
    return (
      <main class="page">
        <h1 class="unseen">{t('desk.rules')}</h1>
        <Loading text={t('desk.rules')} />
      </main>
    );
  return within === '' ? <RuleList rules={rules} /> : <RulePage key={within} id={within} rules={rules} />;
}

function RuleList({ rules }: { rules: readonly RuleHelp[] }) {
  const { t } = useTexts();
  const [query, setQuery] = useState('');
  const [severity, setSeverity] = useState<Severity | null>(null);
  const inForce = useInForce();
  const words = wordsOf(query).trim().split(' ').filter(Boolean);
  const found = rules.filter((rule) => {
    const text = textOf(rule);
    return (
      words.every((word) => text.includes(` ${word}`)) &&
      (severity === null || inForce(rule).severity === severity)
    );
  });
  return (
    <main class="page rules">
      <div class="page-head">
        <h1>{t('desk.rules')}</h1>
        <p>{t('rules.about', { n: rules.length })}</p>
      </div>
      <search class="rules-search">
        <label class="search-box">
          <Icon name="search" />
          <span class="unseen">{t('rules.search')}</span>
          <input
            type="search"
            value={query}
            placeholder={t('rules.search')}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </label>
        <fieldset class="platforms">
          <legend class="unseen">{t('rules.severity')}</legend>
          <button type="button" aria-pressed={severity === null} onClick={() => setSeverity(null)}>
            {t('desk.all')}
          </button>
          {severities.map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={severity === each}
              onClick={() => setSeverity(each)}
            >
              {t(`severity.${each}`)}
            </button>
          ))}
        </fieldset>
        <p class="search-found" role="status">
          {found.length < rules.length && t('rules.found', { n: found.length })}
        </p>
      </search>
      {found.length === 0 && (
        <Empty icon="search" title={t('desk.no-match.title')} body={t('rules.none')}>
          <button
            type="button"
            class="button"
            onClick={() => {
              setQuery('');
              setSeverity(null);
            }}
          >
            {t('rules.reset')}
          </button>
        </Empty>
      )}
      {categories.map((category) => {
        const members = found.filter((rule) => rule.category === category);
        if (members.length === 0) return null;
        return (
          <section key={category} aria-labelledby={`category-${category}`}>
            <h2 class="rules-subject" id={`category-${category}`}>
              {t(`category.${category}`)}
            </h2>
            <ul class="rules-list">
              {members.map((rule) => (
                <RuleRow key={rule.id} rule={rule} />
              ))}
            </ul>
          </section>
        );
      })}
    </main>
  );
}

/** Words with one space before each, so that their beginnings can be looked for. */
const wordsOf = (text: string) => ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')}`;

/** What a rule is found by: all that its page says. */
function textOf({ id, message, why, todo, source, examples }: RuleHelp): string {
  const texts = [...examples.bad, ...examples.ok].map(({ text }) => text);
  return wordsOf([id, message, why, todo, source, ...texts].join(' '));
}

function RuleRow({ rule }: { rule: RuleHelp }) {
  const { t } = useTexts();
  const { severity, off } = useInForce()(rule);
  return (
    <li>
      <a href={ruleHref(rule.id)} data-severity={severity} data-off={off !== null}>
        <SeverityMark severity={severity} />
        <span class="rules-what">
          <b>{rule.message}</b>
          <span>{rule.todo}</span>
        </span>
        <span class="rules-state">{off === null ? t(`severity.${severity}`) : t('rules.off')}</span>
      </a>
    </li>
  );
}
