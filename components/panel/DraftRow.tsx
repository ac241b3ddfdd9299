/** One draft: its first words, where it was for, when, and the two things to do with it. */
import type { Draft } from '../../utils/drafts/draft.ts';
import { draftLine } from '../draft-line.ts';
import { Icon } from '../Icon.tsx';
import { useTexts } from '../texts-context.ts';
import { HowChoice } from './HowChoice.tsx';
import { useActions, useChange, usePanel } from './panel-context.ts';

interface DraftRowProps {
  draft: Draft;
  /** The composer is writing this one now. */
  current: boolean;
  /** Its time has come. */
  offered: boolean;
  /** Why nothing can be inserted now; null when it can. */
  obstacle: 'no-composer' | null;
  /** The box holds text: asked what becomes of it. */
  filled: boolean;
  /** Id of the element that tells the obstacle. */
  whyNot: string | undefined;
  /** Milliseconds since the epoch. */
  now: number;
}

export function DraftRow({ draft, current, offered, obstacle, filled, whyNot, now }: DraftRowProps) {
  const { t, when, full } = useTexts();
  const actions = useActions();
  const change = useChange();
  const asks = usePanel((state) => state.asksHow === draft.id);
  const ask = (whether: boolean) => change({ asksHow: whether ? draft.id : null });
  const insert = () => {
    if (obstacle) change({ notice: { about: obstacle } });
    else if (filled) ask(!asks);
    else actions.insertDraft(draft.id, 'empty');
  };
  const line = draftLine(draft);
  const name = line || t('draft.untitled');
  const about = [t(`platform.${draft.platform}`), t(`kind.${draft.kind}`)];
  if (draft.publishedAt !== null) about.push(t('draft.published'));
  about.push(draft.account ?? t('draft.no-account'));
  return (
    <li class="draft" data-draft={draft.id} data-current={current} data-offered={offered}>
      {offered && (
        <p class="draft-offered">
          <Icon name="clock" size={14} /> {t('reminder.offered')}
        </p>
      )}
      <p class="draft-line" data-untitled={line === ''}>
        {name}
      </p>
      <p class="draft-about" title={about.join(' · ')}>
        {about.join(' · ')}
      </p>
      <div class="draft-actions">
        {current ? (
          <span class="chip chip-brand">{t('draft.current')}</span>
        ) : (
          <button
            type="button"
            class={offered ? 'button button-primary' : 'button button-tonal'}
            data-action="insert"
            aria-disabled={obstacle !== null}
            aria-describedby={whyNot}
            aria-label={t('draft.insert-this', { line: name })}
            aria-expanded={filled ? asks : undefined}
            onClick={insert}
          >
            <Icon name="insert" size={14} /> {t('draft.insert')}
          </button>
        )}
        <button
          type="button"
          class="button"
          data-action="copy"
          aria-label={t('draft.copy-this', { line: name })}
          onClick={() => actions.copyDraft(draft.id)}
        >
          <Icon name="copy" size={14} /> {t('draft.copy')}
        </button>
        <time
          class="draft-time"
          dateTime={new Date(draft.updatedAt).toISOString()}
          title={full(draft.updatedAt)}
        >
          {when(draft.updatedAt, now)}
        </time>
      </div>
      {asks && filled && !obstacle && (
        <HowChoice
          onChoose={(how) => {
            ask(false);
            actions.insertDraft(draft.id, how);
          }}
          onCancel={() => ask(false)}
        />
      )}
    </li>
  );
}
