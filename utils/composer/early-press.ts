/**
 * A press on "publish" before the companion is there: a text that the site restored, sent without a key typed. The press is
 * kept back while the companion comes, and then made on the very button, once, so that the text is looked at after all.
 */
import type { Site } from './composer.ts';
import { findButtons, isPrivate, matchSurface, type Place } from './match.ts';
import { siteOf } from './sites/index.ts';

/** Longest wait, ms: above it a button feels broken. Then the press goes to the site as it was meant. */
const patience = 1_500;
const lookAgain = 30;

export interface EarlyPress {
  /** True when the event was stopped. */
  holds(event: Event): boolean;
}

/**
 * `summon` brings the companion, false when it cannot come; `isThere` says that it listens. On abort a press that waits is let
 * go at once.
 */
export function watchEarlyPress(
  place: () => Place,
  summon: () => Promise<boolean>,
  isThere: () => boolean,
  signal: AbortSignal,
): EarlyPress {
  let waiting: HTMLElement | null = null;
  /** The one press of ours, which must not be stopped again. */
  let released: Element | null = null;
  /** The companion cannot come to this page: nothing waits for it a second time. */
  let alone = false;

  function wait(button: HTMLElement): void {
    const started = performance.now();
    waiting = button;
    void summon().then((comes) => {
      alone = !comes;
    });
    const look = () => {
      if (!isThere() && !alone && !signal.aborted && performance.now() - started < patience) {
        setTimeout(look, lookAgain);
        return;
      }
      waiting = null;
      released = button;
      if (button.isConnected && !isDisabled(button)) button.click();
      released = null;
    };
    setTimeout(look, lookAgain);
  }

  return {
    holds(event) {
      const target = event.composedPath()[0];
      if (alone || event.type !== 'click' || !(target instanceof Element) || released?.contains(target))
        return false;
      const site = siteOf(place().host);
      const button = site && buttonAround(site, target);
      if (!site || !button || isDisabled(button)) return false;
      if (waiting === null && !publishesText(site, button, place())) return false;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (waiting === null) wait(button);
      return true;
    },
  };
}

/** The publish button that `target` is in, of whatever surface. */
function buttonAround(site: Site, target: Element): HTMLElement | null {
  for (const { selector, text } of site.surfaces.flatMap(({ publish }) => publish)) {
    const button = target.closest(selector);
    if (!(button instanceof HTMLElement)) continue;
    if (!text || text.includes(button.textContent?.trim() ?? '')) return button;
  }
  return null;
}

/** True when the button belongs to a composer with something written in it. */
function publishesText(site: Site, button: Element, place: Place): boolean {
  if (isPrivate(site, place, document)) return false;
  const boxes = site.surfaces.flatMap(({ fields }) =>
    fields.flatMap(({ editor }) => editor.map((each) => each.selector)),
  );
  for (const box of document.querySelectorAll(boxes.join(', '))) {
    const match = matchSurface(site, box, place);
    const mine =
      match?.confidence === 'full' && findButtons(match.root, match.surface.publish).includes(button);
    const text = box instanceof HTMLTextAreaElement ? box.value : box.textContent;
    if (mine && text?.trim()) return true;
  }
  return false;
}

function isDisabled(button: Element): boolean {
  return button.closest('[aria-disabled="true"]') !== null || button.matches(':disabled');
}
