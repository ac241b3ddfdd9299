/** What a pack from above or the administrator keeps from being changed, and who it is. */
import { useCallback } from 'preact/hooks';
import type { Guideline } from '../../../utils/guideline/guideline.ts';
import { useTexts } from '../../texts-context.ts';
import { useDesk } from '../desk-context.ts';

/** The fact that a field is about: `accounts` for `accounts.0.handle`, `election` for `modes.from`. */
function factOf(at: string): string {
  const [fact = '', part = ''] = at.split('.');
  return fact === 'modes' ? (part === 'disaster' ? part : 'election') : fact;
}

/** Who locked the field named `at`; null when it is open. `nobody` is what to call somebody without a name. */
function lockerOf(guideline: Guideline | null, at: string, nobody: string): string | null {
  const by = guideline?.effect.locked[factOf(at)];
  if (by === undefined) return null;
  return guideline?.effect.chain.find(({ id }) => id === by)?.title || nobody;
}

export function useLocker(): (at: string) => string | null {
  const { t } = useTexts();
  const guideline = useDesk((state) => state.guideline);
  const nobody = t('guide.administrator');
  return useCallback((at: string) => lockerOf(guideline, at, nobody), [guideline, nobody]);
}
