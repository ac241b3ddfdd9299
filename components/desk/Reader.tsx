/** One draft, whole: every field as it was written, and what is known about it. */
import type { Draft } from '../../utils/drafts/draft.ts';
import { draftLine } from '../draft-line.ts';
import { Empty } from '../Empty.tsx';
import { fieldName } from '../field-name.ts';
import { Icon } from '../Icon.tsx';
import { useTexts } from '../texts-context.ts';
import { useActions, useChange, useDesk } from './desk-context.ts';
import { Versions } from './Versions.tsx';

export function Reader({ draft }: { draft: Draft | null }) {
  const { t } = useTexts();
  const none = useDesk((state) => state.drafts.length === 0);
  const actions = useActions();
  const change = useChange();
  const past = useDesk((state) => state.history !== null && state.history.draft === draft?.id);
  if (none) return null;
  if (draft === null) {
    return (
      <section class="reader reader-none" aria-label={t('desk.reader')}>
        <Empty icon="draft" title={t('desk.choose')} body={t('desk.local')} />
      </section>
    );
  }
  return (
    <section class="reader" aria-label={t('desk.reader')} data-draft={draft.id}>
      <div class="reader-bar">
        <button type="button" class="button reader-back" onClick={() => change({ openDraft: null })}>
          <Icon name="back" size={14} /> {t('desk.back')}
        </button>
        <p class="reader-where">
          {t(`platform.${draft.platform}`)} · {t(`kind.${draft.kind}`)}
          {draft.publishedAt !== null && <span class="chip">{t('draft.published')}</span>}
        </p>
        <button
          type="button"
          class={past ? 'button' : 'button button-primary'}
          onClick={() => actions.copyDraft(draft.id)}
        >
          <Icon name="copy" size={14} /> {t('desk.copy')}
        </button>
        <button
          type="button"
          class="button"
          aria-pressed={past}
          onClick={() => actions.showHistory(past ? null : draft.id)}
        >
          <Icon name="history" size={14} /> {t('versions.title')}
        </button>
        <button type="button" class="button" onClick={() => actions.discardDraft(draft.id)}>
          <Icon name="bin" size={14} /> {t('bin.discard')}
        </button>
      </div>
      {past ? <Versions /> : <Page draft={draft} />}
    </section>
  );
}

function Page({ draft }: { draft: Draft }) {
  const texts = useTexts();
  const { t } = texts;
  const filled = draft.fields.filter(({ text }) => text !== '');
  return (
    <div class="reader-page">
      <h2 class="unseen">{draftLine(draft) || t('draft.untitled')}</h2>
      {filled.length === 0 && <p class="reader-empty">{t('draft.untitled')}</p>}
      {filled.map(({ field, text }) => (
        <div class="reader-field" key={field}>
          {draft.fields.length > 1 && <h3>{fieldName(texts, field)}</h3>}
          <p class="reader-text">{text}</p>
        </div>
      ))}
      <Facts draft={draft} />
    </div>
  );
}

function Facts({ draft }: { draft: Draft }) {
  const { t, full } = useTexts();
  const length = draft.fields.reduce((sum, { text }) => sum + [...text].length, 0);
  return (
    <dl class="facts">
      <dt>{t('desk.account')}</dt>
      <dd>{draft.account ?? t('draft.no-account')}</dd>
      <dt>{t('desk.updated')}</dt>
      <dd>{full(draft.updatedAt)}</dd>
      <dt>{t('desk.created')}</dt>
      <dd>{full(draft.createdAt)}</dd>
      {draft.publishedAt !== null && <dt>{t('desk.published')}</dt>}
      {draft.publishedAt !== null && <dd>{full(draft.publishedAt)}</dd>}
      <dt>{t('desk.length')}</dt>
      <dd>{t('desk.characters', { n: length })}</dd>
    </dl>
  );
}
