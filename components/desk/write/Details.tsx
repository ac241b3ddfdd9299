/** What is known about a draft besides its text: where it stands, for whom it speaks, when it goes out, what belongs to it. */
import type { Editor } from '../../../utils/desk/library-state.ts';
import type { Plan } from '../../../utils/plan/plan.ts';
import { useTexts } from '../../texts-context.ts';
import { useActions, useDesk } from '../desk-context.ts';
import { minuteOf, timeOf } from '../shelf/days.ts';
import { stages } from '../stages.ts';
import { PlanDetails } from './PlanDetails.tsx';
import { useBoxOf } from './use-box-of.ts';

export function Details({ editor }: { editor: Editor }) {
  const { t, full } = useTexts();
  const actions = useActions();
  const institution = useDesk((state) => state.guideline?.institution ?? null);
  const { draft, status } = editor;
  const { id, account, plan, platform, mediaNotes } = draft;
  const own = (institution?.accounts ?? []).filter((each) => each.platform === platform);
  const accounts = [
    ...new Set([account, ...own.map(({ handle }) => handle)].filter((each) => each !== null)),
  ];
  const say = <Key extends keyof Plan>(key: Key, value: Plan[Key]) =>
    actions.setPlan(id, { [key]: value }, { [key]: plan[key] });
  return (
    <section class="write-details" aria-label={t('write.details')}>
      <h2>{t('write.details')}</h2>
      <label>
        <span>{t('shelf.status')}</span>
        <select
          value={status}
          onChange={({ currentTarget }) => {
            const chosen = stages.find((each) => each === currentTarget.value);
            if (chosen) actions.setStatus(id, chosen);
          }}
        >
          {stages.map((stage) => (
            <option key={stage} value={stage}>
              {t(`stage.${stage}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('desk.account')}</span>
        <select
          value={account ?? ''}
          onChange={({ currentTarget }) => actions.setAccount(id, currentTarget.value)}
        >
          <option value="">{t('write.no-account')}</option>
          {accounts.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('write.scheduled')}</span>
        <input
          type="datetime-local"
          value={minuteOf(plan.scheduledAt)}
          onChange={({ currentTarget }) => say('scheduledAt', timeOf(currentTarget.value))}
        />
      </label>
      <PlanDetails plan={plan} institution={institution} onSay={say} />
      <Notes value={mediaNotes} onNote={(notes) => actions.setMediaNotes(id, notes)} />
      <p class="write-facts">
        {t('write.created', { time: full(draft.createdAt) })}
        {draft.publishedAt !== null && <br />}
        {draft.publishedAt !== null && t('write.published', { time: full(draft.publishedAt) })}
      </p>
    </section>
  );
}

function Notes({ value, onNote }: { value: string; onNote(notes: string): void }) {
  const { t } = useTexts();
  const box = useBoxOf<HTMLTextAreaElement>(value);
  return (
    <label class="write-notes">
      <span>{t('write.media')}</span>
      <textarea
        ref={box}
        rows={3}
        maxLength={5_000}
        defaultValue={value}
        placeholder={t('write.media-hint')}
        onInput={({ currentTarget }) => onNote(currentTarget.value)}
      />
    </label>
  );
}
