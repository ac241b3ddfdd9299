/** All fixes that leave no choice, in one press. */
import { useTexts } from '../texts-context.ts';
import { useActions, usePanel } from './panel-context.ts';

export function SureFixes() {
  const { t } = useTexts();
  const sure = usePanel((state) => state.sure);
  const actions = useActions();
  // A single one has its own button in the list.
  if (sure < 2) return null;
  return (
    <button type="button" class="button sure-fixes" data-do="fix-sure" onClick={() => actions.fixSure()}>
      {t('fix.sure', { count: sure })}
    </button>
  );
}
