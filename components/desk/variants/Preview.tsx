/** About how the text will look before somebody asks for more. Not the platform's own drawing: its folds, in plain type. */
import type { Editor } from '../../../utils/desk/library-state.ts';
import { useTexts } from '../../texts-context.ts';

export function Preview({ editor }: { editor: Editor }) {
  const { t } = useTexts();
  const { previews, draft } = editor;
  const filled = previews.filter(({ seen, folded }) => (seen + folded).trim() !== '');
  if (filled.length === 0) return null;
  return (
    <figure class="preview" data-platform={draft.platform}>
      <figcaption>{t('variant.preview')}</figcaption>
      <p class="preview-name">{draft.account ?? t('write.no-account')}</p>
      {filled.map(({ field, seen, folded }) => (
        <p key={field} class="preview-text" data-field={field}>
          {seen.trimEnd()}
          {folded.trim() !== '' && (
            <>
              <span class="preview-more">
                {field === 'title' || draft.platform === 'x' ? '…' : `… ${t('variant.more')}`}
              </span>
              <span class="preview-folded"> {folded.trimStart()}</span>
            </>
          )}
        </p>
      ))}
    </figure>
  );
}
