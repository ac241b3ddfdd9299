/** Keeps the panel's picture of where else its draft is open. */
import { followPresence } from '../presence/follow.ts';
import { type Other, othersOf } from '../presence/others.ts';
import type { Presence } from '../presence/presence.ts';
import type { PanelStore } from './store.ts';

export function watchOthers(store: PanelStore, signal: AbortSignal): void {
  let rows: Presence[] = [];
  const show = () => {
    const { draftId, page, others } = store.getState();
    const next = othersOf(rows, draftId, page, Date.now());
    if (!same(next, others)) store.setState({ others: next });
  };
  followPresence((now) => {
    rows = now;
    show();
  }, signal);
  const stop = store.subscribe((now, before) => {
    if (now.draftId !== before.draftId || now.page !== before.page) show();
  });
  signal.addEventListener('abort', stop);
}

function same(a: readonly Other[], b: readonly Other[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
