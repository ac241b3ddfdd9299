/** Drafts on paper: for the desk of whoever approves without a computer. Drawn only while the browser prints. */
import { useEffect } from 'preact/hooks';
import { draftLine } from '../draft-line.ts';
import { fieldName, isThread } from '../field-name.ts';
import { useTexts } from '../texts-context.ts';
import { useActions, useDesk } from './desk-context.ts';

export function PrintSheet() {
  const texts = useTexts();
  const { t, full } = texts;
  const drafts = useDesk((state) => state.printing);
  const institution = useDesk((state) => state.guideline?.institution.name ?? '');
  const actions = useActions();
  useEffect(() => {
    if (drafts.length === 0) return;
    window.print();
    actions.printed();
  }, [drafts, actions]);
  if (drafts.length === 0) return null;
  return (
    <div class="print">
      <p class="print-head">
        {institution} · {t('print.drafts', { n: drafts.length })} · {full(Date.now())}
      </p>
      {drafts.map((draft) => (
        <article key={draft.id}>
          <h2>{draftLine(draft) || t('draft.untitled')}</h2>
          <p class="print-about">
            {t(`platform.${draft.platform}`)} · {t(`kind.${draft.kind}`)} ·{' '}
            {draft.account ?? t('draft.no-account')} · {full(draft.updatedAt)}
            {draft.plan.scheduledAt !== null && ` · ${t('write.scheduled')}: ${full(draft.plan.scheduledAt)}`}
          </p>
          {draft.fields
            .filter(({ text }) => text !== '')
            .map(({ field, text }) => (
              <div key={field}>
                {draft.fields.length > 1 && (
                  <h3>{fieldName(texts, field, isThread(draft.fields.map((each) => each.field)))}</h3>
                )}
                <p class="print-text">{text}</p>
              </div>
            ))}
          {draft.mediaNotes !== '' && (
            <p class="print-notes">
              <b>{t('write.media')}:</b> {draft.mediaNotes}
            </p>
          )}
          <p class="print-sign">{t('print.sign')}</p>
        </article>
      ))}
    </div>
  );
}
