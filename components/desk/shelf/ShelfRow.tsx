/** One message in the list: its first words, where it stands, and its variants to switch between. */
import type { ShelfLine } from '../../../utils/desk/shelf/entry.ts';
import { targetOf } from '../../../utils/drafts/variants/target.ts';
import { shownLine } from '../../draft-line.ts';
import { mask } from '../../shorten.ts';
import { useTexts } from '../../texts-context.ts';
import { useActions } from '../desk-context.ts';
import { OpenIn } from '../OpenIn.tsx';
import { StageMark } from '../StageMark.tsx';

interface ShelfRowProps {
  line: ShelfLine;
  /** The draft that is open: this one, or another variant of its message. */
  open: string | null;
  ticked: boolean;
  /** The keyboard is here. */
  current: boolean;
  /** Milliseconds since the epoch. */
  now: number;
}

export function ShelfRow({ line, open, ticked, current, now }: ShelfRowProps) {
  const { t, when } = useTexts();
  const actions = useActions();
  const { id, message, account, status, updatedAt, variants, excerpt } = line;
  const isOpen = variants.some((variant) => variant.id === open);
  const words = shownLine(line.line);
  return (
    <div class="shelf-item" data-open={isOpen} data-ticked={ticked}>
      <label class="shelf-tick">
        <input
          type="checkbox"
          tabIndex={-1}
          checked={ticked}
          aria-label={t('shelf.tick', { line: words || t('draft.untitled') })}
          onChange={(event) => actions.tick(message, event.currentTarget.checked)}
        />
      </label>
      <button
        type="button"
        class="shelf-row"
        tabIndex={current ? 0 : -1}
        aria-current={isOpen ? 'true' : undefined}
        onClick={() => actions.openDraft(id)}
      >
        <span class="shelf-line" data-untitled={words === ''}>
          {words || t('draft.untitled')}
        </span>
        {excerpt && <span class="shelf-excerpt">{mask(excerpt)}</span>}
        <span class="shelf-about">
          <StageMark status={status} />
          <span class="shelf-where">
            {variants.length > 1 ? '' : t(`platform.${targetOf(line)}`)}
            {account && `${variants.length > 1 ? '' : ' · '}${account}`}
          </span>
          <OpenIn draft={id} now={now} />
          <time dateTime={new Date(updatedAt).toISOString()}>{when(updatedAt, now)}</time>
        </span>
      </button>
      {variants.length > 1 && (
        <span class="shelf-variants">
          {variants.map((variant) => (
            <button
              type="button"
              key={variant.id}
              tabIndex={-1}
              aria-pressed={variant.id === open}
              onClick={() => actions.openDraft(variant.id)}
            >
              {t(`platform-short.${variant.target}`)}
              <span class="unseen"> {t('variant.open', { platform: t(`platform.${variant.target}`) })}</span>
            </button>
          ))}
        </span>
      )}
    </div>
  );
}
