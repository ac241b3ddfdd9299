/** Who set something, and who keeps it from being changed. */
import type { Teller } from '../../../utils/desk/guide/guide-state.ts';
import { Icon } from '../../Icon.tsx';
import { useTexts } from '../../texts-context.ts';
import { useDesk } from '../desk-context.ts';

/** The name of who said something. */
export function useTellerName(): (teller: Teller) => string {
  const { t } = useTexts();
  const ruler = useDesk((state) => state.guide.policy.name);
  return (teller) => {
    if (teller === null) return t('guide.saring');
    if (teller.from === 'own') return t('guide.here');
    return teller.title || ruler || t('guide.administrator');
  };
}

interface ByProps {
  teller: Teller;
  lockedBy?: Teller;
  heldBy?: Teller;
}

export function By({ teller, lockedBy = null, heldBy = null }: ByProps) {
  const { t } = useTexts();
  const nameOf = useTellerName();
  if (lockedBy)
    return (
      <span class="guide-by" data-locked="true">
        <Icon name="lock" size={12} /> {t('guide.locked-by', { who: nameOf(lockedBy) })}
      </span>
    );
  const held =
    heldBy &&
    (heldBy.title === teller?.title ? t('guide.held') : t('guide.held-by', { who: nameOf(heldBy) }));
  const says = teller === null ? [held ?? nameOf(null)] : [t('guide.set-by', { who: nameOf(teller) }), held];
  return <span class="guide-by">{says.filter(Boolean).join(' · ')}</span>;
}
