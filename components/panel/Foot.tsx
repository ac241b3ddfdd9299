/** The truth about where the text is: saved when, being saved, or not saved and why. */
import type { Texts } from '../../locales/index.ts';
import type { Saving } from '../../utils/panel/store.ts';
import { Icon } from '../Icon.tsx';
import { otherPlaces } from '../other-places.ts';
import { useTexts } from '../texts-context.ts';
import { PrivateWindow } from './PrivateWindow.tsx';
import { usePanel } from './panel-context.ts';

export function Foot() {
  const texts = useTexts();
  const { t } = texts;
  const saving = usePanel((state) => state.saving);
  const others = usePanel((state) => state.others);
  return (
    <footer class="foot" data-saving={saving.state}>
      <p class="foot-line">
        <span class="foot-dot" aria-hidden="true">
          {saving.state === 'saved' && <Icon name="check" size={12} />}
        </span>
        {savingLine(texts, saving)}
      </p>
      <PrivateWindow />
      {others.length > 0 && (
        <p class="foot-others" data-writing={others[0]?.writing}>
          {otherPlaces(texts, others)}
        </p>
      )}
      {/* Always there, so that screen readers hear a failure the moment it comes; ordinary saves stay silent. */}
      <p class="foot-failure" role="alert">
        {saving.state === 'failed' && `${t('saving.box')} ${t(`saving.${saving.because}`)}`}
      </p>
    </footer>
  );
}

export function savingLine({ t, time }: Texts, saving: Saving): string {
  if (saving.state === 'saved') {
    const saved = t('saving.saved', { time: time(saving.at) });
    if (!saving.merged) return saved;
    return `${saved}. ${t(saving.merged.conflicts > 0 ? 'saving.conflict' : 'saving.merged')}`;
  }
  return t(`saving.${saving.state}`);
}
