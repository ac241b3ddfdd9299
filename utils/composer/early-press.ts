/**
 * A press on "publish" before the companion is there: a text that the site restored, or one sent within a moment of the focus. The
 * press is kept back while the companion comes, and then made on the very button, once, so that the text is looked at after all.
 */
import type { Site } from './composer.ts';
import { editableOf, findButtons, isPrivate, matchSurface, type Place } from './match.ts';
import { isVisible } from './on-page.ts';
import { isPublishKey } from './publish-key.ts';
import { siteOf } from './sites/index.ts';

/** Longest wait, ms: above it a button feels broken. Then the press goes to the site as it was meant. */
const patience = 1_500;
const lookAgain = 30;

export interface EarlyPress {
  /** True when the event was stopped. */
  holds(event: Event): boolean;
}

/** A press that publishes what is written in `box`. */
interface Press {
  box: Element;
  button: HTMLElement;
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
  let waiting = false;
  /** The one press of ours, which must not be stopped again. */
  let released: Element | null = null;
  /** The companion cannot come to this page: nothing waits for it a second time. */
  let alone = false;

  function wait({ box, button }: Press): void {
    const started = performance.now();
    const text = wordsIn(box);
    waiting = true;
    void summon().then((comes) => {
      alone = !comes;
    });
    const look = () => {
      if (!isThere() && !alone && !signal.aborted && performance.now() - started < patience) {
        setTimeout(look, lookAgain);
        return;
      }
      waiting = false;
      released = button;
      // Who has written on has not sent that.
      if (button.isConnected && !isDisabled(button) && wordsIn(box) === text) button.click();
      released = null;
    };
    setTimeout(look, lookAgain);
  }

  return {
    holds(event) {
      const target = event.composedPath()[0];
      if (alone || (target instanceof Element && released?.contains(target))) return false;
      const site = siteOf(place().host);
      const press = site && pressOf(site, event, place());
      if (!press) return false;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!waiting) wait(press);
      return true;
    },
  };
}

/** What a click or a key presses, of whatever surface; null when it publishes nothing, or the site itself refuses. */
export function pressOf(site: Site, event: Event, place: Place): Press | null {
  const target = event.composedPath()[0];
  if (!(target instanceof Element)) return null;
  if (event instanceof KeyboardEvent) {
    if (event.type !== 'keydown' || (event.key !== 'Enter' && event.key !== ' ')) return null;
    const box = editableOf(target);
    if (box) return byKey(site, event, box, place);
  } else if (event.type !== 'click') return null;
  const button = buttonAround(site, target);
  const box = button && !isDisabled(button) ? boxOf(site, button, place) : null;
  return button && box && { box, button };
}

function byKey(site: Site, event: KeyboardEvent, box: HTMLElement, place: Place): Press | null {
  if (event.key !== 'Enter' || isPrivate(site, place, document)) return null;
  const match = matchSurface(site, box, place);
  if (match?.confidence !== 'full' || !isPublishKey(event, box, match.surface, match.root)) return null;
  const button = findButtons(match.root, match.surface.publish).find((each) => isVisible(each));
  const pressable = button instanceof HTMLElement && !isDisabled(button) && wordsIn(box) !== '';
  return pressable ? { box, button } : null;
}

/** The publish button that `target` is in. */
function buttonAround(site: Site, target: Element): HTMLElement | null {
  for (const { selector, text } of site.surfaces.flatMap(({ publish }) => publish)) {
    const button = target.closest(selector);
    if (!(button instanceof HTMLElement)) continue;
    if (!text || text.includes(button.textContent?.trim() ?? '')) return button;
  }
  return null;
}

/** The box of the button's composer that has something written in it. */
function boxOf(site: Site, button: Element, place: Place): Element | null {
  if (isPrivate(site, place, document)) return null;
  const boxes = site.surfaces.flatMap(({ fields }) =>
    fields.flatMap(({ editor }) => editor.map((each) => each.selector)),
  );
  for (const box of document.querySelectorAll(boxes.join(', '))) {
    const match = matchSurface(site, box, place);
    const mine =
      match?.confidence === 'full' && findButtons(match.root, match.surface.publish).includes(button);
    if (mine && wordsIn(box) !== '') return box;
  }
  return null;
}

function wordsIn(box: Element): string {
  return (box instanceof HTMLTextAreaElement ? box.value : (box.textContent ?? '')).trim();
}

function isDisabled(button: Element): boolean {
  return button.closest('[aria-disabled="true"]') !== null || button.matches(':disabled');
}
