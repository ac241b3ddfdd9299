/** Is this key in a box the one that publishes? */
import type { Surface } from './composer.ts';

/** `target` is in a field of the surface, inside `root`. */
export function isPublishKey(
  event: KeyboardEvent,
  target: Element,
  surface: Surface,
  root: Element,
): boolean {
  if (event.isComposing || event.key !== 'Enter') return false;
  if (event.ctrlKey || event.metaKey) return surface.keys.includes('mod+enter');
  return surface.keys.includes('enter') && !event.shiftKey && !choosesFromList(target, root);
}

/** While the list of people or tags is open, Enter takes one of them. What is unfolded around the composer is no such list. */
function choosesFromList(target: Element, root: Element): boolean {
  const box = target.closest('[aria-activedescendant], [aria-expanded]');
  if (!box || !root.contains(box)) return false;
  return Boolean(box.getAttribute('aria-activedescendant')) || box.getAttribute('aria-expanded') === 'true';
}
