/** The resident part: waits for focus in a composer, and hears of what publishes. No observer, no rules, and no timer but for a press that waits. */
import { watchEarlyPress } from './early-press.ts';
import { type EarlyText, watchEarly } from './early-text.ts';
import { gate } from './gate.ts';
import { editableOf, isPrivate, matchSurface } from './match.ts';
import { siteOf } from './sites/index.ts';
import type { Watch } from './stand-by.ts';

/**
 * Watches from now on; `summon` is asked once for the companion and again only after it failed. Ends by itself, with `stop`,
 * when `isAlive` says no more. `note` hears what is typed into a composer before the companion keeps it.
 */
export function watchFocus(
  stop: AbortController,
  summon: () => Promise<boolean>,
  isAlive: () => boolean,
  note: (text: EarlyText) => void,
): Watch {
  let summoning = false;
  const { signal } = stop;
  // After a reload or an update of the extension another script takes this one's place.
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

  const early = watchEarlyPress(place, bring, () => gate().onPublishEvent !== null, signal);
  return {
    hear(event) {
      if (event.type === 'focusin') return look(event.target);
      const { onPublishEvent } = gate();
      if (onPublishEvent) onPublishEvent(event);
      // Asking whether the extension lives costs more than all the rest: not at every key.
      else if (mayPress(event) && !isDead()) early.holds(event);
    },
    lookAround: () => look(document.activeElement),
  };
}

function mayPress(event: Event): boolean {
  if (event instanceof KeyboardEvent) return event.type === 'keydown' && /^(?:Enter| )$/.test(event.key);
  return event.type === 'click';
}
