/** Where a draft stands, as a mark that fills up; the word stands beside it or is read out. */
import type { Status } from '../../utils/drafts/draft.ts';
import { useTexts } from '../texts-context.ts';

/** How much of the ring is filled, of 16: its circumference. */
const filled: Readonly<Record<Status, number>> = {
  idea: 0,
  draft: 4,
  review: 8,
  ready: 12,
  published: 16,
  archived: 16,
};

export function StageMark({ status, named = false }: { status: Status; named?: boolean }) {
  const { t } = useTexts();
  const done = status === 'published';
  return (
    <span class="stage" data-stage={status} title={named ? undefined : t(`stage.${status}`)}>
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <circle class="stage-ring" cx="7" cy="7" r="5.6" />
        {done || status === 'archived' ? (
          <circle class="stage-full" cx="7" cy="7" r="5.6" />
        ) : (
          <circle
            class="stage-part"
            cx="7"
            cy="7"
            r="2.55"
            stroke-dasharray={`${filled[status]} 16`}
            transform="rotate(-90 7 7)"
          />
        )}
        {done && <path class="stage-sign" d="M4.4 7.2 6.2 9l3.4-3.8" />}
        {status === 'archived' && <path class="stage-sign" d="M4.6 7h4.8" />}
      </svg>
      <span class={named ? undefined : 'unseen'}>{t(`stage.${status}`)}</span>
    </span>
  );
}
