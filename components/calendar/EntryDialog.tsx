/** One post of the calendar: what it is, when, and what can be done about it. */
import type { Draft } from '../../utils/drafts/draft.ts';
import type { Institution } from '../../utils/guideline/institution.ts';
import type { Plan } from '../../utils/plan/plan.ts';
import { clockWords, inAllZones, zoneOf } from '../../utils/plan/zones.ts';
import { draftLine } from '../draft-line.ts';
import { Icon } from '../Icon.tsx';
import { Schedule } from '../plan/Schedule.tsx';
import { useTexts } from '../texts-context.ts';
import { Modal } from './Modal.tsx';
import { MoveBy } from './MoveBy.tsx';

interface EntryDialogProps {
  draft: Draft;
  institution: Institution;
  now: number;
  onPlan(change: Partial<Plan>): void;
  onOpenDraft(): void;
  onClose(): void;
}

export function EntryDialog({ draft, institution, now, onPlan, onOpenDraft, onClose }: EntryDialogProps) {
  const { t, longDate } = useTexts();
  const { plan, platform, kind, account, publishedAt } = draft;
  const zone = zoneOf(institution);
  const facts: readonly (readonly [string, string])[] = [
    [t('plan.goal'), plan.goal],
    [t('plan.audience'), plan.audience],
    [t('plan.programme'), plan.programme],
    [t('plan.pillar'), plan.pillar],
    [t('plan.format'), plan.format ? t(`format.${plan.format}`) : ''],
    [t('plan.writer'), plan.writer],
    [t('plan.approver'), plan.approver],
  ];
  const said = facts.filter(([, value]) => value !== '');
  return (
    <Modal title={draftLine(draft) || t('draft.untitled')} onClose={onClose}>
      <p class="modal-about">
        {[t(`platform.${platform}`), t(`kind.${kind}`), account].filter(Boolean).join(' · ')}
        {draft.status === 'idea' && <span class="chip">{t('planned-status.idea')}</span>}
      </p>
      {publishedAt === null ? (
        <div class="plan">
          <Schedule
            institution={institution}
            platform={platform}
            kind={kind}
            at={plan.scheduledAt}
            now={now}
            onChange={(scheduledAt) => onPlan({ scheduledAt })}
          />
          {plan.scheduledAt !== null && (
            <MoveBy at={plan.scheduledAt} onMove={(scheduledAt) => onPlan({ scheduledAt })} />
          )}
        </div>
      ) : (
        <p class="modal-about">
          <Icon name="check" size={14} /> {t('entry.published')}:{' '}
          {inAllZones(zone, publishedAt)
            .map(
              ({ zone: each, clock, date }, i) =>
                `${i === 0 ? `${longDate(date)} ` : ''}${clockWords(clock)} ${each}`,
            )
            .join(' · ')}
        </p>
      )}
      {said.length > 0 && (
        <dl class="modal-facts">
          {said.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <p class="modal-actions">
        <button type="button" class="button button-primary" onClick={onOpenDraft}>
          {t('calendar.open-draft')}
        </button>
      </p>
    </Modal>
  );
}
