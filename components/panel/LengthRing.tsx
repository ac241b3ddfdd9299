/** A ring that fills with the text; the sentence beside it says the same in words. */
import { Icon } from '../Icon.tsx';
import { useTexts } from '../texts-context.ts';
import { ringText } from './length.ts';

const radius = 19;
const around = 2 * Math.PI * radius;

interface LengthRingProps {
  count: number;
  limit: number;
  clean: boolean;
}

export function LengthRing({ count, limit, clean }: LengthRingProps) {
  const texts = useTexts();
  const share = limit > 0 ? Math.min(1, count / limit) : 0;
  return (
    <span class="ring" title={texts.t('status.of', { count, limit })} aria-hidden="true">
      <svg width="44" height="44" viewBox="0 0 44 44" aria-hidden="true">
        <circle class="ring-track" cx="22" cy="22" r={radius} />
        <circle
          class="ring-fill"
          cx="22"
          cy="22"
          r={radius}
          stroke-dasharray={`${(share * around).toFixed(1)} ${around.toFixed(1)}`}
          transform="rotate(-90 22 22)"
        />
      </svg>
      <span class="ring-text">{ringText(texts, count, limit)}</span>
      {clean && (
        <span class="ring-clean">
          <Icon name="check" size={12} />
        </span>
      )}
    </span>
  );
}
