/** The resident part: waits for focus in a composer, and holds the publish listeners. No observer, no rules, and no timer but for a press that waits. */
import { watchEarlyPress } from './early-press.ts';
import { type EarlyText, watchEarly } from './early-text.ts';
import { gate } from './gate.ts';
import { editableOf, isPrivate, matchSurface } from './match.ts';
import { siteOf } from './sites/index.ts';

/**
 * Starts watching; `summon` is asked once for the companion and again only after it failed. Ends by itself when `isAlive` says
 * no more. `note` hears what is typed into a composer before the companion keeps it.
 */
export function watchFocus(
  summon: () => Promise<boolean>,
  isAlive: () => boolean,
  note: (text: EarlyText) => void,
): void {
  // Brought into a page where one is already, as by an install while the page was loading: two would judge each press twice.
  if (gate().watched) return;
  gate().watched = true;
  let summoning = false;
  // After a reload or an update of the extension another script takes this one's place.
  const stop = new AbortController();
  const { signal } = stop;
  const isDead = () => {
    if (!isAlive()) stop.abort();
    return signal.aborted;
  };

  const place = () => ({ host: location.hostname, path: location.pathname });
  const bring = async () => {
    if (summoning) return true;
    summoning = true;
    summoning = await summon();
    return summoning;
  };

  const matchOf = (element: Element) => {
    const site = siteOf(location.hostname);
    const match = site && matchSurface(site, element, place());
    if (!match || isPrivate(site, place(), document) || isDead()) return null;
    return { platform: site.platform, match };
  };
  const meet = watchEarly(matchOf, note, signal);

  const look = (target: EventTarget | null) => {
    const element = target instanceof Element ? editableOf(target) : null;
    if (!element || !matchOf(element)) return;
    const { onFocus, onPublishEvent } = gate();
    if (!onPublishEvent) meet(element);
    if (onFocus) return onFocus(element);
    void bring();
  };

  // Capture on window: editors stop propagation at their roots. From document_start on it hears of what the site focuses by
  // itself too; asking the page for its focused element would cost half of what a page load may.
  const options = { capture: true, signal };
  window.addEventListener('focusin', (event) => look(event.target), options);
  // Brought into a page that stands already: its composer got the focus before.
  if (document.readyState === 'complete') look(document.activeElement);
  const early = watchEarlyPress(place, bring, () => gate().onPublishEvent !== null, signal);
  const pass = (event: Event) => {
    const { onPublishEvent } = gate();
    if (onPublishEvent) onPublishEvent(event);
    // Asking whether the extension lives costs more than all the rest: not at every key.
    else if (event.type === 'click' && !isDead()) early.holds(event);
  };
  // Keys of all three kinds, because none of those typed into our sheet is the site's; pointers are only watched.
  for (const type of ['click', 'keydown', 'keyup', 'keypress', 'submit', 'pointerdown'])
    window.addEventListener(type, pass, options);
}
