/** Rules of the packs and of one's own, and the form for the latter. */
import { useState } from 'preact/hooks';
import type { OwnRule } from '../../../utils/desk/guide/guide-state.ts';
import { Icon } from '../../Icon.tsx';
import { SeverityMark } from '../../SeverityMark.tsx';
import { useTexts } from '../../texts-context.ts';
import { useActions, useDesk } from '../desk-context.ts';
import { By } from './By.tsx';
import { RuleForm } from './RuleForm.tsx';

export function OwnRules() {
  const { t } = useTexts();
  const custom = useDesk((state) => state.guide.custom);
  /** `new`, or the id of the rule that is open. */
  const [open, setOpen] = useState<string | null>(null);
  const mine = custom.filter(({ own }) => own);
  const theirs = custom.filter(({ own }) => !own);
  const edited = mine.find(({ data }) => data.id === open);
  if (open !== null) return <RuleForm key={open} data={edited?.data ?? null} onDone={() => setOpen(null)} />;
  return (
    <>
      <section class="card" aria-labelledby="own-rules">
        <h2 id="own-rules">{t('guide.own-rules')}</h2>
        <p>{t('guide.own-rules-body')}</p>
        {mine.length > 0 && <Lines rules={mine} onOpen={setOpen} />}
        <button type="button" class="button button-primary" onClick={() => setOpen('new')}>
          <Icon name="write" size={14} /> {t('guide.new-rule')}
        </button>
      </section>
      {theirs.length > 0 && (
        <section class="card" aria-labelledby="pack-rules">
          <h2 id="pack-rules">{t('guide.pack-rules')}</h2>
          <Lines rules={theirs} />
        </section>
      )}
    </>
  );
}

const severityOf = (data: OwnRule['data']) => ('severity' in data ? data.severity : 'prompt');

function Lines({ rules, onOpen }: { rules: readonly OwnRule[]; onOpen?: (id: string) => void }) {
  const { t } = useTexts();
  const actions = useActions();
  return (
    <ul class="rule-lines">
      {rules.map(({ data, teller, own }) => (
        <li key={data.id} class="rule-line" data-rule={data.id} data-severity={severityOf(data)}>
          <SeverityMark severity={severityOf(data)} size={18} />
          <div class="rule-words">
            <b>{data.message.replace(/\{\w+\}/g, '…')}</b>
            <span class="rule-about">
              {t(`shape.${'rule' in data ? data.rule.kind : 'question'}`)} · <code>{data.id}</code>
            </span>
            {!own && <By teller={teller} />}
          </div>
          {own && onOpen && (
            <>
              <button type="button" class="button" onClick={() => onOpen(data.id)}>
                {t('guide.edit')}
                <span class="unseen"> {data.message}</span>
              </button>
              <button type="button" class="button-text" onClick={() => actions.dropRule(data.id)}>
                {t('guide.drop')}
                <span class="unseen"> {data.message}</span>
              </button>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
