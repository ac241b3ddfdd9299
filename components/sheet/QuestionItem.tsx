/** One question of "saring sebelum sharing", to be ticked when somebody has made sure. */
import type { Raised } from '../../utils/companion/hold/raised.ts';
import { mask, shorten } from '../shorten.ts';
import { useTexts } from '../texts-context.ts';

interface QuestionItemProps {
  raised: Raised;
  checked: boolean;
  onCheck(yes: boolean): void;
}

export function QuestionItem({ raised, checked, onCheck }: QuestionItemProps) {
  const { t } = useTexts();
  const { asks, finding, account, rule } = raised;
  const words = shorten(mask(finding?.quote ?? ''), 60);
  const quote = words === '' ? t('ask.this') : asks === 'link' ? words : `“${words}”`;
  const title = asks
    ? t(`ask.${asks}`, { quote, account: account ?? t('draft.no-account') })
    : (finding?.message ?? '');
  const detail = asks ? t(`ask.${asks}-why`) : [finding?.why, finding?.todo].filter(Boolean).join(' ');
  return (
    <label class="sheet-question" data-rule={rule} data-severity="prompt">
      <input type="checkbox" checked={checked} onChange={(event) => onCheck(event.currentTarget.checked)} />
      <span>
        <b>{title}</b>
        {detail !== '' && <span class="sheet-detail">{detail}</span>}
      </span>
    </label>
  );
}
