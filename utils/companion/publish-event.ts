/** Is this event the one that publishes? Decided from the event itself: the sites replace their buttons at will. */
import type { Composer } from '../composer/composer.ts';
import { findButtons } from '../composer/match.ts';
import { isPublishKey } from '../composer/publish-key.ts';

/** True for a click on, or Enter or Space on, a publish button of the composer, its publish keys, and the submit of a form that its text is in. */
export function publishes(event: Event, composer: Composer): boolean {
  const target = event.composedPath()[0];
  if (!(target instanceof Element)) return false;
  if (event.type === 'submit') return submits(event, target, composer);
  if (event instanceof KeyboardEvent) return event.type === 'keydown' && byKey(event, target, composer);
  return isPublishButton(target, composer);
}

function submits(event: Event, form: Element, composer: Composer): boolean {
  const { fields, root } = composer;
  if (form.contains(root) || fields.some(({ element }) => form.contains(element))) return true;
  const by = event instanceof SubmitEvent ? event.submitter : null;
  return by !== null && isPublishButton(by, composer);
}

function byKey(event: KeyboardEvent, target: Element, composer: Composer): boolean {
  if (composer.fields.some(({ element }) => element.contains(target)))
    return isPublishKey(event, target, composer.surface, composer.root);
  const presses = !event.isComposing && (event.key === 'Enter' || event.key === ' ');
  return presses && isPublishButton(target, composer);
}

/** In flows of two steps the last button stands in a dialog of its own, without the editor: any such button counts then. */
export function isPublishButton(target: Element, { surface, root }: Composer): boolean {
  const scope = root.isConnected && root.contains(target) ? root : target.closest('[role="dialog"]');
  return scope !== null && findButtons(scope, surface.publish).some((button) => button.contains(target));
}
