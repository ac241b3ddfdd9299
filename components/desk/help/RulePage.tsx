/** One rule: what it finds, why, on what ground, with examples, and how to change it. */
import { useEffect, useRef } from 'preact/hooks';
import type { ShownExample } from '../../../utils/desk/help/examples.ts';
import type { RuleHelp } from '../../../utils/desk/help/rules.ts';
import { Empty } from '../../Empty.tsx';
import { Grounds } from '../../Grounds.tsx';
import { Icon } from '../../Icon.tsx';
import { Marked } from '../../Marked.tsx';
import { SeverityMark } from '../../SeverityMark.tsx';
import { useTexts } from '../../texts-context.ts';
import { RuleSwitch } from './RuleSwitch.tsx';
import { useInForce } from './use-in-force.ts';

/** More would not explain more. */
const shown = 5;

export function RulePage({ id, rules }: { id: string; rules: readonly RuleHelp[] }) {
  const { t } = useTexts();
  const title = useRef<HTMLHeadingElement>(null);
  const inForce = useInForce();
  useEffect(() => title.current?.focus(), []);
  const rule = rules.find((each) => each.id === id);
  if (rule === undefined)
    return (
      <main class="page">
        <h1 class="unseen">{t('desk.rules')}</h1>
        <Empty icon="question" title={t('rules.unknown')} body={t('rules.unknown-body')}>
          <a class="button" href="#aturan">
            {t('rules.all')}
          </a>
        </Empty>
      </main>
    );
  const { severity } = inForce(rule);
  const { category, message, why, todo, source, examples, platforms, kinds, pack } = rule;
  return (
    <main class="page rule" data-severity={severity} aria-labelledby="rule-title">
      <a class="button-text" href="#aturan">
        <Icon name="back" size={14} /> {t('rules.all')}
      </a>
      <header class="rule-head">
        <p class="rule-where">
          <span class="rule-severity">
            <SeverityMark severity={severity} /> {t(`severity.${severity}`)}
          </span>
          {t(`category.${category}`)}
          {pack !== undefined && <span>{t('guide.set-by', { who: pack })}</span>}
        </p>
        <h1 id="rule-title" tabIndex={-1} ref={title}>
          {message}
        </h1>
      </header>
      <dl class="card rule-facts">
        {why !== '' && (
          <div>
            <dt>{t('rules.why')}</dt>
            <dd>{why}</dd>
          </div>
        )}
        {todo !== '' && (
          <div>
            <dt>{t('rules.todo')}</dt>
            <dd>{todo}</dd>
          </div>
        )}
        {source !== '' && (
          <div>
            <dt>{t('finding.source')}</dt>
            <dd class="rule-norms">
              {source.split('; ').map((norm) => (
                <span key={norm}>
                  <Grounds source={norm} />
                </span>
              ))}
            </dd>
          </div>
        )}
        <div>
          <dt>{t('rules.applies')}</dt>
          <dd>
            {platforms ? platforms.map((each) => t(`platform.${each}`)).join(', ') : t('rules.everywhere')}
            {' · '}
            {kinds ? kinds.map((each) => t(`kind.${each}`)).join(', ') : t('rules.every-kind')}
          </dd>
        </div>
      </dl>
      <Examples title={t('rules.bad')} examples={examples.bad} rule={rule} />
      <Examples title={t('rules.ok')} examples={examples.ok} rule={rule} />
      <RuleSwitch rule={rule} />
    </main>
  );
}

interface ExamplesProps {
  title: string;
  examples: readonly ShownExample[];
  rule: RuleHelp;
}

function Examples({ title, examples, rule }: ExamplesProps) {
  const { t } = useTexts();
  if (examples.length === 0) return null;
  return (
    <section class="card rule-examples">
      <h2>{title}</h2>
      <ul>
        {examples.slice(0, shown).map(({ text, spans, platform, kind, field }, i) => {
          const where = [
            platform && t(`platform.${platform}`),
            kind && t(`kind.${kind}`),
            (field === 'title' || field === 'description') && t(`field.${field}`),
          ].filter(Boolean);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and texts may repeat.
            <li key={i}>
              {where.length > 0 && <span class="rule-where">{where.join(' · ')}</span>}
              <blockquote lang="id">
                <Marked
                  text={text}
                  marks={spans.map((span) => ({ ...span, severity: rule.severity, rule: rule.id }))}
                />
              </blockquote>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
