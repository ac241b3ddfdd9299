/**
 * Dragging by finger: held still for a moment an entry is lifted, and from then on the finger carries it. Before that the finger
 * scrolls, as everywhere.
 */
import { useEffect, useRef } from 'preact/hooks';

/** ms that a finger rests before it lifts; as the long press of Android and iOS. */
const hold = 400;
/** CSS px that a resting finger may tremble. */
const slop = 10;
/** CSS px from an edge of the page where what is carried scrolls it, and how far with each frame. */
const edge = 44;
const pace = 7;

export interface Touched {
  lifted(): void;
  /** The finger is over this day, `y` CSS px below the top of the window; null: over none. */
  over(day: HTMLElement | null, y: number): void;
  /** Let go over the last day it was over. */
  dropped(): void;
  cancelled(): void;
}

/** For the `touchstart` of an entry that may be moved. What is still held when the calendar goes is let go. */
export function useTouch(): (event: TouchEvent, touched: Touched) => void {
  const held = useRef<AbortController | null>(null);
  useEffect(() => () => held.current?.abort(), []);
  return (event, touched) => {
    held.current?.abort();
    held.current = new AbortController();
    follow(event, touched, held.current);
  };
}

function follow(event: TouchEvent, touched: Touched, stop: AbortController): void {
  const entry = event.currentTarget as HTMLElement;
  const [first] = event.touches;
  if (!first || event.touches.length > 1) return;
  const { clientX, clientY } = first;
  const finger = { x: clientX, y: clientY };
  let ghost: HTMLElement | null = null;

  // The browser's own dragging begins with the same long press, and goes nowhere on a page that scrolls.
  entry.draggable = false;
  const lift = setTimeout(() => {
    ghost = ghostOf(entry);
    carry();
    touched.lifted();
  }, hold);
  stop.signal.addEventListener('abort', () => {
    clearTimeout(lift);
    entry.draggable = true;
    ghost?.remove();
  });

  const carry = () => {
    if (!ghost || stop.signal.aborted) return;
    ghost.style.translate = `${finger.x - clientX}px ${finger.y - clientY}px`;
    const under = document.elementFromPoint(finger.x, finger.y);
    const day = under?.closest<HTMLElement>('td[data-date], fieldset[data-date]') ?? null;
    if (under) scrollAtEdge(under, finger.y);
    touched.over(day, finger.y);
    requestAnimationFrame(carry);
  };
  const cancel = () => {
    const carried = ghost !== null;
    stop.abort();
    if (carried) touched.cancelled();
  };
  const { signal } = stop;
  // On the entry itself: a touch stays with what it began on, even when that is drawn anew elsewhere.
  entry.addEventListener(
    'touchmove',
    (move) => {
      const [touch] = move.touches;
      if (!touch || move.touches.length > 1) return cancel();
      finger.x = touch.clientX;
      finger.y = touch.clientY;
      if (ghost) move.preventDefault();
      else if (Math.hypot(finger.x - clientX, finger.y - clientY) > slop) stop.abort();
    },
    { signal, passive: false },
  );
  entry.addEventListener(
    'touchend',
    (end) => {
      if (ghost) {
        // Else it is opened by the click that follows.
        end.preventDefault();
        stop.abort();
        touched.dropped();
      } else stop.abort();
    },
    { signal, passive: false },
  );
  entry.addEventListener('touchcancel', cancel, { signal });
  entry.addEventListener('contextmenu', (menu) => menu.preventDefault(), { signal });
}

/** What the finger carries: the entry as it looks, a little off the page. */
function ghostOf(entry: HTMLElement): HTMLElement {
  const { left, top, width, height } = entry.getBoundingClientRect();
  const ghost = document.createElement('div');
  ghost.className = 'entry entry-ghost';
  ghost.ariaHidden = 'true';
  ghost.dataset.state = entry.dataset.state;
  ghost.append(...[...entry.childNodes].map((child) => child.cloneNode(true)));
  Object.assign(ghost.style, {
    left: `${left}px`,
    top: `${top}px`,
    minWidth: `${width}px`,
    minHeight: `${height}px`,
  });
  // Beside the calendar, so that its styles hold and no part of it cuts the ghost off.
  (entry.closest('main') ?? document.body).append(ghost);
  return ghost;
}

function scrollAtEdge(under: Element, y: number): void {
  for (let box: Element | null = under; box; box = box.parentElement) {
    if (box.scrollHeight <= box.clientHeight || !/auto|scroll/.test(getComputedStyle(box).overflowY))
      continue;
    const { top, bottom } = box.getBoundingClientRect();
    const at = Math.max(top, 0) + edge;
    const end = Math.min(bottom, innerHeight) - edge;
    if (y < at) box.scrollBy(0, -pace);
    else if (y > end) box.scrollBy(0, pace);
    else return;
    return;
  }
}
