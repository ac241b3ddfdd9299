/** Publishing all the same: a sentence for whoever reads the decisions later. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useTexts } from '../texts-context.ts';

/** Characters; shorter is no reason but a key pressed. */
const shortest = 10;
const longest = 500;

export function Reason({ onPublish }: { onPublish(reason: string): void }) {
  const { t } = useTexts();
  const [reason, setReason] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  const ready = [...reason.trim()].length >= shortest;
  useLayoutEffect(() => {
    box.current?.focus();
  }, []);
  return (
    <div class="sheet-reason">
      <label for="sheet-reason">{t('sheet.reason')}</label>
      <textarea
        id="sheet-reason"
        ref={box}
        rows={2}
        maxLength={longest}
        aria-describedby="sheet-reason-hint"
        value={reason}
        onInput={(event) => setReason(event.currentTarget.value)}
      />
      <div class="sheet-reason-foot">
        <p id="sheet-reason-hint">{t(ready ? 'sheet.reason-kept' : 'sheet.reason-hint', { n: shortest })}</p>
        <button
          type="button"
          class="button"
          data-do="publish-anyway"
          aria-disabled={!ready}
          onClick={() => ready && onPublish(reason.trim())}
        >
          {t('sheet.publish-anyway')}
        </button>
      </div>
    </div>
  );
}
