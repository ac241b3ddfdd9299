/** Tells the truth about the text: saved when, or why not; and that others wrote, too. */
import type { Editor } from '../../../utils/desk/library-state.ts';
import { Icon } from '../../Icon.tsx';
import { useTexts } from '../../texts-context.ts';

export function SavedWhen({ editor }: { editor: Editor }) {
  const { t, time } = useTexts();
  const { saving, draft } = editor;
  const failed = saving.state === 'failed';
  const merged = saving.state === 'saved' ? saving.merged : undefined;
  return (
    <p class="saved" role="status" data-state={saving.state}>
      {failed && <Icon name="alert" size={14} />}
      {saving.state === 'saving'
        ? t('saving.saving')
        : failed
          ? `${t('saving.failed')}. ${t(`saving.${saving.because}`)}`
          : t('saving.saved', { time: time(draft.updatedAt) })}
      {merged && `. ${t(merged.conflicts > 0 ? 'saving.conflict-here' : 'saving.merged-here')}`}
    </p>
  );
}
