/** The variants of a message, one for each place: switched between, added, and seen side by side. */
import { byTarget, targetOf, targets } from '../../../utils/drafts/variants/target.ts';
import { Icon } from '../../Icon.tsx';
import { useTexts } from '../../texts-context.ts';
import { useActions, useDesk } from '../desk-context.ts';
import { Menu } from '../Menu.tsx';

export function VariantTabs({ id }: { id: string }) {
  const { t } = useTexts();
  const variants = useDesk((state) => state.variants);
  const actions = useActions();
  const sorted = [...variants].sort(byTarget);
  return (
    <div class="variants">
      <fieldset class="variant-tabs">
        <legend class="unseen">{t('variant.tabs')}</legend>
        {sorted.map((variant) => (
          <button
            type="button"
            key={variant.id}
            aria-pressed={variant.id === id}
            title={variant.kind === 'post' ? undefined : t(`kind.${variant.kind}`)}
            onClick={() => actions.openDraft(variant.id)}
          >
            {targetOf(variant) === 'youtube-post' ? (
              <>
                <span class="unseen">{t('platform.youtube')} </span>
                {t('variant.community')}
              </>
            ) : (
              t(`platform.${variant.platform}`)
            )}
          </button>
        ))}
      </fieldset>
      <Prepare id={id} />
      {variants.length > 1 && (
        <button type="button" class="button" onClick={() => actions.standSideBySide(true)}>
          {t('variant.compare')}
        </button>
      )}
    </div>
  );
}

/** "Siapkan untuk …": what has no variant yet. */
export function Prepare({ id }: { id: string }) {
  const { t } = useTexts();
  const variants = useDesk((state) => state.variants);
  const actions = useActions();
  const left = targets.filter((target) => variants.every((variant) => targetOf(variant) !== target));
  if (left.length === 0) return null;
  return (
    <Menu
      name={
        <>
          {t('variant.prepare')} <Icon name="down" size={12} />
        </>
      }
      choices={left}
      label={(target) => t('variant.prepare-for', { platform: t(`platform.${target}`) })}
      onChoose={(target) => actions.prepare(id, target)}
    />
  );
}
