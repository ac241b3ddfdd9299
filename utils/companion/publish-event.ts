/** Is this event the one that publishes? Decided from the event itself: the sites replace their buttons at will. */
import type { Composer } from '../composer/composer.ts';
import { findButtons } from '../composer/match.ts';

/** True for a click on, or Enter or Space on, a publish button of the composer, its publish keys, and its form's submit. */
export function publishes(event: Event, composer: Composer): boolean {
  const target = event.composedPath()[0];
  if (!(target instanceof Element)) return false;
  if (event.type === 'submit') return target === composer.root || target.contains(composer.root);
  if (event instanceof KeyboardEvent) return event.type === 'keydown' && byKey(event, target, composer);
  return isButton(target, composer);
}

function byKey(
  event: KeyboardEvent,
  target: Element,
  { fields, surface, root, platform }: Composer,
): boolean {
  if (event.isComposing || (event.key !== 'Enter' && event.key !== ' ')) return false;
  const inField = fields.some(({ element }) => element.contains(target));
  if (!inField) return isButton(target, { fields, surface, root, platform, confidence: 'full' });
  if (event.key !== 'Enter') return false;
  const held = event.ctrlKey || event.metaKey;
  if (held) return surface.keys.includes('mod+enter');
  return surface.keys.includes('enter') && !event.shiftKey && !choosesFromList(target);
}

/** While the list of people or tags is open, Enter takes one of them. */
function choosesFromList(target: Element): boolean {
  const box = target.closest('[aria-activedescendant], [aria-expanded]');
  return Boolean(box?.getAttribute('aria-activedescendant')) || box?.getAttribute('aria-expanded') === 'true';
}

/** In flows of two steps the last button stands in a dialog of its own, without the editor: any such button counts then. */
function isButton(target: Element, { surface, root }: Composer): boolean {
  const scope = root.isConnected && root.contains(target) ? root : target.closest('[role="dialog"]');
  return scope !== null && findButtons(scope, surface.publish).some((button) => button.contains(target));
}
