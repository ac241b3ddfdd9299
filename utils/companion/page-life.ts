/** What the browser does with a page besides showing it: hides it, puts it away, brings it back. */
export interface PageLife {
  onHidden(): void;
  onShown(): void;
  /** Left for another page, or put away for the way back (the back/forward cache). */
  onAway(): void;
  /** Back from there, as it was left. */
  onBack(): void;
  /** Another view of the site, without another page. */
  onElsewhere(): void;
}

export function watchPageLife(
  { onHidden, onShown, onAway, onBack, onElsewhere }: PageLife,
  signal: AbortSignal,
): void {
  const options = { capture: true, signal };
  const onVisible = () => (document.visibilityState === 'hidden' ? onHidden() : onShown());
  document.addEventListener('visibilitychange', onVisible, options);
  document.addEventListener('freeze', onHidden, options);
  window.addEventListener('pagehide', onAway, options);
  window.addEventListener('pageshow', ({ persisted }) => persisted && onBack(), options);
  document.addEventListener('yt-navigate-finish', onElsewhere, options);
  window.addEventListener('popstate', onElsewhere, options);
  window.navigation?.addEventListener('navigate', onElsewhere, { signal });
}
