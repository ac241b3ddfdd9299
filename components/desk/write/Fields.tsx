/** The boxes of a draft, as its platform has them; a thread on X gets another part when it needs one. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FieldText } from '../../../utils/checker/rule.ts';
import type { Editor } from '../../../utils/desk/library-state.ts';
import type { FieldName } from '../../../utils/platform.ts';
import { fieldName, isThread } from '../../field-name.ts';
import { Icon } from '../../Icon.tsx';
import { useTexts } from '../../texts-context.ts';
import { useActions, useDesk } from '../desk-context.ts';
import { Box } from './Box.tsx';

/** X takes no more parts in one thread. */
const mostParts = 25;

export function Fields({ editor }: { editor: Editor }) {
  const texts = useTexts();
  const { t } = texts;
  const actions = useActions();
  const { draft, fields } = editor;
  const closed = draft.publishedAt !== null;
  const asked = useDesk((state) => state.toWriteOn === draft.id);
  const boxes = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!asked) return;
    boxes.current?.querySelector('textarea')?.focus();
    actions.writeOn(null);
  }, [asked, actions]);
  const inThread = isThread(fields.map(({ field }) => field));
  const set = (field: FieldName, text: string) =>
    actions.write(
      draft.id,
      fields.map((each) => (each.field === field ? { field, text } : each)),
    );
  return (
    <div
      class="write-fields"
      ref={boxes}
      onFocusIn={() => actions.typing(draft.id, true)}
      onFocusOut={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null))
          actions.typing(draft.id, false);
      }}
    >
      {closed && (
        <p class="write-closed">
          <Icon name="info" size={14} />
          <span>{t('write.closed')}</span>
          <button type="button" class="button" onClick={() => actions.setStatus(draft.id, 'draft')}>
            {t('write.reopen')}
          </button>
        </p>
      )}
      {editor.behind && (
        <p class="write-behind" role="status">
          <Icon name="info" size={14} />
          <span>{t('write.behind')}</span>
          <button type="button" class="button" onClick={() => actions.catchUp(draft.id)}>
            {t('write.catch-up')}
          </button>
        </p>
      )}
      {fields.map(({ field, text }) => (
        <Box
          key={field}
          editor={editor}
          field={field}
          text={text}
          label={fieldName(texts, field, inThread)}
          closed={closed}
          onWrite={(next) => set(field, next)}
        />
      ))}
      {draft.platform === 'x' && !closed && editor.status !== 'archived' && (
        <Parts fields={fields} onChange={(next) => actions.write(draft.id, next)} />
      )}
    </div>
  );
}

function Parts({ fields, onChange }: { fields: FieldText[]; onChange(fields: FieldText[]): void }) {
  const { t } = useTexts();
  const last = fields.at(-1);
  return (
    <p class="write-parts">
      {fields.length < mostParts && (
        <button
          type="button"
          class="button"
          onClick={() => onChange([...fields, { field: `part-${fields.length + 1}`, text: '' }])}
        >
          {t('write.add-part')}
        </button>
      )}
      {fields.length > 1 && last?.text.trim() === '' && (
        <button type="button" class="button" onClick={() => onChange(fields.slice(0, -1))}>
          {t('write.drop-part')}
        </button>
      )}
    </p>
  );
}
