/** Every rule, what it is set to and by whom; and the numbers that rules count with. */
import { useMemo, useState } from 'preact/hooks';
import type { RuleLine } from '../../../utils/desk/guide/guide-state.ts';
import { Icon } from '../../Icon.tsx';
import { ruleName } from '../../rule-name.ts';
import { SeverityMark } from '../../SeverityMark.tsx';
import { severities } from '../../severities.ts';
import { useTexts } from '../../texts-context.ts';
import { useActions, useDesk } from '../desk-context.ts';
import { ruleHref } from '../help/rule-href.ts';
import { By } from './By.tsx';
import { Limits } from './Limits.tsx';

const filters = ['all', 'set', 'off', 'locked'] as const;
type Filter = (typeof filters)[number];

const passes: Readonly<Record<Filter, (rule: RuleLine) => boolean>> = {
  all: () => true,
  set: ({ by }) => by !== null,
  off: ({ off }) => off,
  locked: ({ lockedBy }) => lockedBy !== null,
};

export function Rules() {
  const { t, language } = useTexts();
  const rules = useDesk((state) => state.guide.rules);
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const named = useMemo(
    () => rules.map((rule) => ({ rule, name: open(rule.name ?? ruleName(language, rule.id)) })),
    [rules, language],
  );
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const shown = named.filter(({ rule, name }) => {
    const text = `${name} ${rule.id} ${t(`category.${rule.category}`)}`.toLowerCase();
    return passes[filter](rule) && words.every((word) => text.includes(word));
  });
  return (
    <>
      <Limits />
      <section class="card" aria-labelledby="guide-rules">
        <h2 id="guide-rules">{t('guide.rules-title', { n: rules.length })}</h2>
        <search class="guide-search">
          <label class="search-box">
            <Icon name="search" />
            <span class="unseen">{t('guide.search')}</span>
            <input
              type="search"
              value={query}
              placeholder={t('guide.search')}
              onInput={(event) => setQuery(event.currentTarget.value)}
            />
          </label>
          <fieldset class="platforms">
            <legend class="unseen">{t('guide.show')}</legend>
            {filters.map((name) => (
              <button key={name} type="button" aria-pressed={name === filter} onClick={() => setFilter(name)}>
                {t(`guide-filter.${name}`)}
              </button>
            ))}
          </fieldset>
          <p class="search-found" role="status">
            {shown.length === named.length ? '' : t('guide.found', { n: shown.length })}
          </p>
        </search>
        <ul class="rule-lines">
          {shown.map(({ rule, name }) => (
            <Line key={rule.id} rule={rule} name={name} />
          ))}
        </ul>
        {shown.length === 0 && <p class="guide-none">{t('guide.no-rule')}</p>}
      </section>
    </>
  );
}

/** What only a draft knows is left open. */
const open = (name: string) => name.replace(/\{\w+\}/g, '…');

const strength = { hint: 0, prompt: 1, warn: 2, block: 3 } as const;

function Line({ rule, name }: { rule: RuleLine; name: string }) {
  const { t } = useTexts();
  const actions = useActions();
  const { id, category, severity, off, usual, lockedBy, heldBy } = rule;
  const value = off ? 'off' : severity;
  // What the packs above set is the least that may be asked for.
  const mayBe = (choice: (typeof severities)[number] | 'off') =>
    heldBy === null ||
    (choice === 'off' ? usual.off : usual.off || strength[choice] >= strength[usual.severity]);
  return (
    <li class="rule-line" data-rule={id} data-severity={severity} data-off={off}>
      <SeverityMark severity={severity} size={18} />
      <div class="rule-words">
        <b>
          <a href={ruleHref(id)}>{name}</a>
        </b>
        <span class="rule-about">
          {t(`category.${category}`)} · <code>{id}</code>
        </span>
        <By teller={rule.by} lockedBy={lockedBy} heldBy={heldBy} />
      </div>
      {rule.changed && (
        <button type="button" class="button-text" onClick={() => actions.setRule(id, 'usual')}>
          {t('guide.back')}
          <span class="unseen"> {name}</span>
        </button>
      )}
      <span class="choice">
        <select
          class="input"
          aria-label={t('guide.set', { name })}
          value={value}
          disabled={lockedBy !== null}
          onChange={(event) => {
            const picked = event.currentTarget.value;
            const choice = picked === 'off' ? picked : severities.find((each) => each === picked);
            if (choice) actions.setRule(id, choice);
          }}
        >
          {severities.map((each) => (
            <option key={each} value={each} disabled={!mayBe(each)}>
              {t(`severity.${each}`)}
            </option>
          ))}
          <option value="off" disabled={!mayBe('off')}>
            {t('guide.off')}
          </option>
        </select>
        <Icon name={lockedBy ? 'lock' : 'down'} size={14} />
      </span>
    </li>
  );
}
