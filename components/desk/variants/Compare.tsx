/** All variants of a message side by side: each to write on, as it will look, with the platform's advice and its checks. */
import { byTarget, targetOf } from '../../../utils/drafts/variants/target.ts';
import { Icon } from '../../Icon.tsx';
import { useTexts } from '../../texts-context.ts';
import { useActions, useDesk } from '../desk-context.ts';
import { StageMark } from '../StageMark.tsx';
import { Fields } from '../write/Fields.tsx';
import { Findings } from '../write/Findings.tsx';
import { SavedWhen } from '../write/SavedWhen.tsx';
import { Preview } from './Preview.tsx';
import { Prepare } from './VariantTabs.tsx';

export function Compare() {
  const { t } = useTexts();
  const actions = useActions();
  const editors = useDesk((state) => state.editors);
  const variants = useDesk((state) => state.variants);
  const sorted = Object.values(editors).sort((a, b) => byTarget(a.draft, b.draft));
  const first = variants[0];
  const alike = sorted.filter(({ findings }) => findings.some(({ rule }) => rule === 'identical-crosspost'));
  return (
    <main class="compare" tabIndex={-1}>
      <div class="compare-bar">
        <button type="button" class="button" onClick={() => actions.standSideBySide(false)}>
          <Icon name="back" size={14} /> {t('variant.back')}
        </button>
        <h1>{t('variant.side-by-side')}</h1>
        {first && <Prepare id={first.id} />}
      </div>
      {alike.length > 1 && (
        <p class="compare-alike" role="status">
          <Icon name="alert" size={14} />{' '}
          {t('variant.alike', {
            platforms: alike.map(({ draft }) => t(`platform.${targetOf(draft)}`)).join(', '),
          })}
        </p>
      )}
      <div class="compare-columns">
        {sorted.map((editor) => {
          const { id } = editor.draft;
          const target = targetOf(editor.draft);
          return (
            <section class="compare-column" key={id} data-draft={id} aria-label={t(`platform.${target}`)}>
              <header>
                <h2>{t(`platform.${target}`)}</h2>
                <StageMark status={editor.status} named />
                <SavedWhen editor={editor} />
              </header>
              <p class="compare-tips">{t(`tips.${target}`)}</p>
              <Fields editor={editor} />
              <Preview editor={editor} />
              <Findings editor={editor} quiet />
            </section>
          );
        })}
      </div>
    </main>
  );
}
