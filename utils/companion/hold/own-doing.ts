/** Did the person empty or close the box just now? Then that it is empty or gone says nothing of a publish. */
import type { Composer } from '../../composer/composer.ts';
import { isPublishButton } from '../publish-event.ts';
import { stageName } from '../stage.ts';

/** What comes within this time of it is its work, ms: a dialog asks first, or fades. */
const near = 1_000;

/** Calls `onDoing` for everything that a person does which may empty or close the box, other than publishing; until aborted. */
export function watchOwnDoing(composer: Composer, onDoing: () => void, signal: AbortSignal) {
  let at = Number.NEGATIVE_INFINITY;
  const hear = (event: Event) => {
    if (!event.isTrusted || !mayTakeAway(event, composer)) return;
    at = performance.now();
    onDoing();
  };
  for (const type of ['keydown', 'cut', 'click'])
    window.addEventListener(type, hear, { capture: true, passive: true, signal });
  return { isNear: () => performance.now() - at < near };
}

function mayTakeAway(event: Event, composer: Composer): boolean {
  const target = event.composedPath()[0];
  if (!(target instanceof Element) || target.localName === stageName) return false;
  const inField = composer.fields.some(({ element }) => element.contains(target));
  if (!(event instanceof KeyboardEvent))
    return event.type === 'cut' ? inField : !inField && !isPublishButton(target, composer);
  const { key } = event;
  if (key === 'Escape') return true;
  if (!inField) return (key === 'Enter' || key === ' ') && !isPublishButton(target, composer);
  if (key === 'Backspace' || key === 'Delete') return true;
  return (event.ctrlKey || event.metaKey) && /^[xzy]$/i.test(key);
}
