/** A popover that came with the pointer goes with it, also where the page is told of no more moves. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPointer } from '../../../utils/companion/popover/pointing.ts';

let stop: AbortController;
let told: string[];
let over: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  told = [];
  over = false;
  watchPointer(
    {
      at: (x) => (x < 50 ? 'f1' : null),
      hovers: () => true,
      onPoint: (id, _x, _y, how) => told.push(`${how} ${id}`),
      onLeave: () => told.push('left'),
      onPressElsewhere: () => told.push('pressed elsewhere'),
      isOverPopover: () => over,
    },
    stop.signal,
  );
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

function point(type: string, more: PointerEventInit = {}, target: EventTarget = document.body) {
  target.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerType: 'mouse', ...more }));
}

test('rests on words, and leaves them', () => {
  point('pointermove', { clientX: 10 });
  vi.advanceTimersByTime(200);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(100);
  expect(told).toEqual(['hover f1']);
  point('pointermove', { clientX: 90 });
  vi.advanceTimersByTime(1_000);
  expect(told).toEqual(['hover f1', 'left']);
});

test('crosses words without resting', () => {
  for (const clientX of [10, 30, 90]) {
    point('pointermove', { clientX });
    vi.advanceTimersByTime(100);
  }
  vi.advanceTimersByTime(1_000);
  expect(told).toEqual(['left']);
});

test('goes out of the window', () => {
  point('pointerout', { clientX: 10, relatedTarget: null });
  vi.advanceTimersByTime(1_000);
  expect(told).toEqual(['left']);
});

test('goes over the popover, and from one part of the page to another', () => {
  over = true;
  point('pointerout', { clientX: 10, relatedTarget: null });
  over = false;
  point('pointerout', { clientX: 10, relatedTarget: document.body });
  vi.advanceTimersByTime(1_000);
  expect(told).toEqual([]);
});
