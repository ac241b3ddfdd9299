/** One draft in the list: its first words, and the words that were searched for where they are further down. */
import { excerpt } from '../../utils/desk/search.ts';
import type { Draft } from '../../utils/drafts/draft.ts';
import { draftLine, draftText } from '../draft-line.ts';
import { mask } from '../shorten.ts';
import { useTexts } from '../texts-context.ts';
import { useChange } from './desk-context.ts';
import { OpenIn } from './OpenIn.tsx';

interface ShelfRowProps {
  draft: Draft;
  open: boolean;
  words: readonly string[];
  /** Milliseconds since the epoch. */
  now: number;
}

export function ShelfRow({ draft, open, words, now }: ShelfRowProps) {
  const { t, when } = useTexts();
  const change = useChange();
  const line = draftLine(draft);
  const further =
    words.length > 0 && !words.some((word) => line.toLowerCase().includes(word))
      ? excerpt(mask(draftText(draft)), words)
      : null;
  return (
    <li data-draft={draft.id}>
      <button
        type="button"
        class="shelf-row"
        aria-current={open ? 'true' : undefined}
        onClick={() => change({ openDraft: draft.id })}
      >
        <span class="shelf-line" data-untitled={line === ''}>
          {line || t('draft.untitled')}
        </span>
        {further && <span class="shelf-excerpt">{further}</span>}
        <span class="shelf-about">
          <span>
            {t(`platform.${draft.platform}`)} · {t(`kind.${draft.kind}`)}
            {draft.account && ` · ${draft.account}`}
          </span>
          <OpenIn draft={draft.id} now={now} />
          <time dateTime={new Date(draft.updatedAt).toISOString()}>{when(draft.updatedAt, now)}</time>
        </span>
      </button>
    </li>
  );
}
