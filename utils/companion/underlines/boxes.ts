/**
 * Lines as boxes in our own layer, for forced colours: there Chromium draws every highlight in the selection's colours (156),
 * and words that are found fault with must not look selected. Follows scrolling and whatever else moves the words.
 */
import type { Severity } from '../../checker/rule.ts';
import type { Stage } from '../stage.ts';
import { rectsOf } from './field-lines.ts';
import type { Paint } from './paint.ts';

/** What pushes the words about without any event is seen at the latest after this, ms. */
const lookAgain = 500;

/** Everything leaves the page on abort. */
export function createBoxes(stage: Stage, signal: AbortSignal): Paint {
  const layer = stage.layer('line-layer');
  const lines = new Map<StaticRange, Severity>();
  let queued = 0;

  function draw(): void {
    queued = 0;
    const boxes = [...lines].flatMap(([range, severity]) =>
      rectsOf(range)
        .flatMap((box) => visible(box, range) ?? [])
        .map((box) => ({ box, severity })),
    );
    if (boxes.length > 0) stage.show(layer);
    else stage.hide(layer);
    while (layer.childElementCount > boxes.length) layer.lastElementChild?.remove();
    while (layer.childElementCount < boxes.length) layer.append(document.createElement('div'));
    boxes.forEach(({ box, severity }, i) => {
      const line = layer.children[i] as HTMLElement;
      line.className = 'line';
      line.dataset.severity = severity;
      line.style.width = `${box.width}px`;
      line.style.translate = `${box.left}px ${box.bottom}px`;
    });
  }

  const soon = () => {
    queued ||= requestAnimationFrame(draw);
  };
  const options = { capture: true, passive: true, signal };
  for (const type of ['scroll', 'resize', 'transitionend', 'animationend', 'focusin', 'focusout'])
    window.addEventListener(type, soon, options);
  const looking = setInterval(() => {
    if (lines.size > 0) soon();
  }, lookAgain);
  signal.addEventListener('abort', () => {
    clearInterval(looking);
    cancelAnimationFrame(queued);
    stage.hide(layer);
    layer.remove();
  });

  return {
    add(severity, range) {
      lines.set(range, severity);
      soon();
    },
    remove(_, range) {
      lines.delete(range);
      soon();
    },
    setThin() {},
    keep() {},
    clear() {
      lines.clear();
      soon();
    },
  };
}

/** Null for words that are scrolled away inside their own box, or covered, by the page or by ourselves. */
function visible(box: DOMRect, { startContainer }: StaticRange): DOMRect | null {
  const around = startContainer.parentElement?.closest(
    '[contenteditable="true"], [contenteditable=""], .mirror',
  );
  const edge = around?.getBoundingClientRect();
  if (edge && (box.bottom > edge.bottom + 1 || box.top < edge.top - 1)) return null;
  const over = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  // Through the mirror of a textarea the pointer sees the textarea.
  return over && (around?.contains(over) || over instanceof HTMLTextAreaElement) ? box : null;
}
