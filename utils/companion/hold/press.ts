/** What is held on the page: the events of a press, and the button that they mean. */

import type { FieldText, Medium } from '../../checker/rule.ts';
import type { Composer } from '../../composer/composer.ts';
import { findButtons } from '../../composer/match.ts';
import { isVisible } from '../../composer/on-page.ts';
import { isEmpty } from '../../drafts/identity.ts';
import type { PressType } from './decide.ts';

/** Null for an event that is only observed. */
export function pressType({ type }: Event): PressType | null {
  return type === 'click' || type === 'keydown' || type === 'submit' ? type : null;
}

/** False for the keys that never press anything, which are nearly all that are typed; they press when they go down. */
export function mayPress(event: Event): boolean {
  if (!(event instanceof KeyboardEvent)) return true;
  return event.type === 'keydown' && (event.key === 'Enter' || event.key === ' ');
}

/** True for a key that is held down and comes again. */
export function isRepeated(event: Event): boolean {
  return event instanceof KeyboardEvent && event.repeat;
}

/** True when there is something to publish: words, or a picture alone. */
export function hasContent(state: {
  fields: readonly FieldText[];
  media: readonly Medium[] | null;
}): boolean {
  return !isEmpty(state.fields) || state.media !== null;
}

/** The publish button that a press means: the one pressed, else the visible one of the composer; null when there is none. */
export function buttonOf(event: Event, { root, surface }: Composer): HTMLElement | null {
  const target = event.composedPath()[0];
  const scopes = [root, target instanceof Element ? target.closest('[role="dialog"]') : null];
  const buttons = scopes.flatMap((scope) => (scope ? findButtons(scope, surface.publish) : []));
  const pressed = buttons.find((button) => target instanceof Node && button.contains(target));
  const found = pressed ?? buttons.find((button) => isVisible(button));
  return found instanceof HTMLElement ? found : null;
}

/** True for what the site itself refuses to press: nothing is held there, and nothing is ever released. */
export function isDisabled(button: Element): boolean {
  const named = button.closest('[aria-disabled]') ?? button;
  return named.getAttribute('aria-disabled') === 'true' || button.matches(':disabled');
}
