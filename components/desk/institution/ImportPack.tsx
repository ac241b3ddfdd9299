/** The way past all questions: a pack that holds the answers. */
import { sections } from '../../../utils/desk/sections.ts';
import { Icon } from '../../Icon.tsx';
import { useTexts } from '../../texts-context.ts';

export function ImportPack() {
  const { t } = useTexts();
  return (
    <a class="button" href={sections.guidelines}>
      <Icon name="insert" size={14} /> {t('setup.import')}
    </a>
  );
}
