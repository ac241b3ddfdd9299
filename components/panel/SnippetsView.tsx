/** Snippets beside the composer: filled, then put where the caret stands. */
import { Snippets } from '../snippet/Snippets.tsx';
import { useTexts } from '../texts-context.ts';
import { useActions, usePanel } from './panel-context.ts';

export function SnippetsView() {
  const { t } = useTexts();
  const actions = useActions();
  const guideline = usePanel((state) => state.guideline);
  const own = usePanel((state) => state.snippets);
  const composer = usePanel((state) => state.composer);
  const live = usePanel((state) => state.phase === 'live');
  const programme = usePanel((state) => state.plan?.programme ?? '');
  const where = {
    platform: composer?.platform ?? null,
    account: composer?.account ?? null,
    kind: composer?.kind ?? null,
    programme,
  };
  return (
    <Snippets
      guideline={guideline}
      own={own}
      where={where}
      insert={actions.insertText}
      obstacle={live && composer ? '' : t('snippets.no-composer')}
      copy={actions.copyText}
    />
  );
}
