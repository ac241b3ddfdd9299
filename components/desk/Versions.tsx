/** Earlier texts of a draft: what changed since each, in words, and the way back to it. */
import { useRef } from 'preact/hooks';
import type { FieldDifference } from '../../utils/drafts/difference.ts';
import type { Version } from '../../utils/drafts/version.ts';
import { Empty } from '../Empty.tsx';
import { fieldName, isThread } from '../field-name.ts';
import { Icon } from '../Icon.tsx';
import { useTexts } from '../texts-context.ts';
import { useNow } from '../use-now.ts';
import { useActions, useDesk } from './desk-context.ts';

export function Versions() {
  const { t } = useTexts();
  const history = useDesk((state) => state.history);
  const actions = useActions();
  const list = useRef<HTMLUListElement>(null);
  if (!history) return null;
  if (history.versions.length === 0) {
    return <Empty icon="history" title={t('versions.none.title')} body={t('versions.none.body')} />;
  }
  const walk = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const next = rows[rows.indexOf(event.target as HTMLElement) + step];
    if (step === 0 || !next) return;
    event.preventDefault();
    next.focus();
    next.click();
  };
  return (
    <div class="versions">
      <ul class="versions-list" ref={list} onKeyDown={walk} aria-label={t('versions.title')}>
        {history.versions.map((version) => (
          <Row key={version.id} version={version} chosen={version.id === history.chosen} />
        ))}
      </ul>
      {history.chosen !== null && (
        <section class="versions-change" aria-label={t('versions.since')}>
          <div class="versions-bar">
            <p>{t('versions.since')}</p>
            <button
              type="button"
              class="button button-primary"
              onClick={() => history.chosen !== null && actions.restoreVersion(history.chosen)}
            >
              <Icon name="history" size={14} /> {t('versions.restore')}
            </button>
          </div>
          {history.changes.map((change) => (
            <Changes
              key={change.field}
              change={change}
              named={history.changes.length > 1}
              inThread={isThread(history.changes.map(({ field }) => field))}
            />
          ))}
          <p class="versions-safe">{t('versions.safe')}</p>
        </section>
      )}
    </div>
  );
}

function Row({ version, chosen }: { version: Version; chosen: boolean }) {
  const { t, when } = useTexts();
  const actions = useActions();
  const now = useNow();
  return (
    <li>
      <button
        type="button"
        aria-current={chosen ? 'true' : undefined}
        data-version={version.id}
        onClick={() => actions.chooseVersion(version.id)}
      >
        <time dateTime={new Date(version.at).toISOString()}>{when(version.at, now)}</time>
        {version.why !== 'written' && <span class="chip">{t(`version.${version.why}`)}</span>}
      </button>
    </li>
  );
}

function Changes({
  change,
  named,
  inThread,
}: {
  change: FieldDifference;
  named: boolean;
  inThread: boolean;
}) {
  const texts = useTexts();
  return (
    <div class="reader-field">
      {named && <h3>{fieldName(texts, change.field, inThread)}</h3>}
      <p class="reader-text">
        {change.pieces.map(({ is, text }, i) => {
          const Mark = is === 'in' ? 'ins' : is === 'out' ? 'del' : 'span';
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no name of their own and are always drawn all together.
          return <Mark key={i}>{text}</Mark>;
        })}
      </p>
    </div>
  );
}
