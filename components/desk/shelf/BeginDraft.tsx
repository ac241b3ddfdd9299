/** An idea does not wait for a composer: a new draft for one of the platforms, and for the community on YouTube. */
import { targets } from '../../../utils/drafts/variants/target.ts';
import { Icon } from '../../Icon.tsx';
import { useTexts } from '../../texts-context.ts';
import { useActions } from '../desk-context.ts';
import { Menu } from '../Menu.tsx';

export function BeginDraft() {
  const { t } = useTexts();
  const actions = useActions();
  return (
    <Menu
      primary
      name={
        <>
          <Icon name="write" size={14} /> {t('shelf.new')}
        </>
      }
      choices={targets}
      label={(target) => t(`platform.${target}`)}
      onChoose={actions.beginDraft}
    />
  );
}
