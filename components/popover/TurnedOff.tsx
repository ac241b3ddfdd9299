/** In place of a finding whose rule was just turned off: where to turn it on again, and a way back at once. */
import type { Texts } from '../../locales/index.ts';
import type { Wish } from '../../utils/companion/popover/popover.ts';
import { Icon } from '../Icon.tsx';

interface TurnedOffProps {
  texts: Texts;
  /** The rule in words, as its finding named it. */
  name: string;
  onWish(wish: Wish): void;
}

export function TurnedOff({ texts: { t }, name, onWish }: TurnedOffProps) {
  return (
    <>
      <div class="popover-off" role="alert">
        <h2 id="popover-title">
          <Icon name="check" size={14} /> {t('popover.off-title')}
        </h2>
        <p id="popover-why">{t('popover.off-where', { name })}</p>
      </div>
      <div class="popover-fixes">
        <button
          type="button"
          class="button button-tonal"
          data-do="rule-on"
          data-first=""
          onClick={() => onWish({ do: 'rule-on' })}
        >
          {t('silenced.on')}
        </button>
        <button type="button" class="button" data-do="close" onClick={() => onWish({ do: 'close' })}>
          {t('popover.close')}
        </button>
      </div>
    </>
  );
}
