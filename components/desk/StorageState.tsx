/** How safely the browser keeps the drafts, and how much room is left. */
import { useEffect, useState } from 'preact/hooks';
import { isNearlyFull, nearlyFull, shareOfVersions } from '../../utils/desk/room.ts';
import { Icon } from '../Icon.tsx';
import { useTexts } from '../texts-context.ts';
import { useActions, useDesk } from './desk-context.ts';

export function StorageState() {
  const { t, number, full: when } = useTexts();
  const storage = useDesk((state) => state.storage);
  const actions = useActions();
  useEffect(() => actions.measure(), [actions]);
  if (!storage) return null;
  const { usage, quota, persisted, triedAt, drafts, versions } = storage;
  const full = isNearlyFull(storage);
  const share = shareOfVersions(storage);
  return (
    <section class="card" aria-labelledby="storage" data-full={full}>
      <h2 id="storage">{t('storage.title')}</h2>
      <p class="storage-kept">
        <Icon name={persisted ? 'check' : 'info'} size={14} />{' '}
        {t(persisted ? 'storage.persisted' : 'storage.not-persisted')}
      </p>
      {!persisted && (
        <button type="button" class="button" onClick={() => actions.askToPersist()}>
          {t('storage.ask')}
        </button>
      )}
      <p>{t('storage.used', { used: number(toMegabytes(usage)), quota: number(toMegabytes(quota)) })}</p>
      {quota > 0 && (
        <meter min={0} max={quota} high={nearlyFull * quota} value={usage} aria-label={t('storage.title')} />
      )}
      {full && (
        <p class="storage-full" role="alert">
          <Icon name="alert" size={14} /> {t('storage.full')}
        </p>
      )}
      <p class="backup-hint">
        {t(storage.tight ? 'storage.tried-tight' : 'storage.tried', { time: when(triedAt) })}
      </p>
      {drafts + versions > 0 && (
        <p class="backup-hint">{t('storage.parts', { drafts: `${100 - share}%`, versions: `${share}%` })}</p>
      )}
      <Thin />
    </section>
  );
}

/** Makes room with what is missed least: asked first, and never a draft. */
function Thin() {
  const { t } = useTexts();
  const actions = useActions();
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <button type="button" class="button" onClick={() => setAsking(true)}>
        {t('storage.thin')}
      </button>
    );
  }
  return (
    <p class="storage-ask" role="alert">
      <span>{t('storage.thin-ask')}</span>
      <button
        type="button"
        class="button button-primary"
        onClick={() => {
          setAsking(false);
          actions.thinVersions();
        }}
      >
        {t('storage.thin-yes')}
      </button>
      <button type="button" class="button" onClick={() => setAsking(false)}>
        {t('storage.thin-no')}
      </button>
    </p>
  );
}

/** One decimal below ten. */
function toMegabytes(bytes: number): number {
  const megabytes = bytes / 1_000_000;
  return megabytes < 10 ? Math.round(megabytes * 10) / 10 : Math.round(megabytes);
}
