/** Deleted drafts, for as long as they can be brought back. */
import { binDays } from '../../utils/drafts/bin-days.ts';
import type { Draft } from '../../utils/drafts/draft.ts';
import { draftLine } from '../draft-line.ts';
import { Empty } from '../Empty.tsx';
import { Icon } from '../Icon.tsx';
import { useTexts } from '../texts-context.ts';
import { useNow } from '../use-now.ts';
import { useActions, useDesk } from './desk-context.ts';

const day = 24 * 60 * 60_000;

export function Bin() {
  const { t } = useTexts();
  const bin = useDesk((state) => state.bin);
  return (
    <main class="page">
      <div class="page-head">
        <h1>{t('desk.bin')}</h1>
        <p>{t('bin.about', { n: binDays })}</p>
      </div>
      {bin.length === 0 ? (
        <Empty icon="bin" title={t('bin.none.title')} body={t('bin.none.body')} />
      ) : (
        <ul class="bin">
          {bin.map((draft) => (
            <Row key={draft.id} draft={draft} />
          ))}
        </ul>
      )}
    </main>
  );
}

function Row({ draft }: { draft: Draft }) {
  const { t } = useTexts();
  const actions = useActions();
  const now = useNow();
  const line = draftLine(draft) || t('draft.untitled');
  const left = Math.max(0, Math.ceil(((draft.deletedAt ?? now) + binDays * day - now) / day));
  return (
    <li data-draft={draft.id}>
      <div>
        <p class="shelf-line">{line}</p>
        <p class="bin-about">
          {t(`platform.${draft.platform}`)} · {t(`kind.${draft.kind}`)} · {t('bin.left', { n: left })}
        </p>
      </div>
      <button
        type="button"
        class="button"
        aria-label={t('bin.recover-this', { line })}
        onClick={() => actions.recoverDraft(draft.id)}
      >
        <Icon name="history" size={14} /> {t('bin.recover')}
      </button>
    </li>
  );
}
