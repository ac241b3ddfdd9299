/**
 * A textarea's words in our own layer: the same text in the same type at the same place, unseen, so that lines can be drawn
 * under it. The pointer goes through; the page's own elements are not touched.
 */
import type { Ground } from './field-lines.ts';

/** What decides where a textarea's letters stand. */
const copied = [
  'direction',
  'font-family',
  'font-size',
  'font-size-adjust',
  'font-stretch',
  'font-style',
  'font-variant',
  'font-variation-settings',
  'font-weight',
  'font-kerning',
  'font-feature-settings',
  'hyphens',
  'letter-spacing',
  'line-break',
  'line-height',
  'overflow-wrap',
  'padding-bottom',
  'padding-left',
  'padding-right',
  'padding-top',
  'tab-size',
  'text-align',
  'text-indent',
  'text-rendering',
  'text-transform',
  'unicode-bidi',
  'white-space',
  'word-break',
  'word-spacing',
] as const;

/** A site may set a textarea's value, or push it about, without any event: looked at this often, ms. */
const lookAgain = 500;

/** Follows `area` in `layer` until aborted. */
export function createMirror(area: HTMLTextAreaElement, layer: HTMLElement, signal: AbortSignal): Ground {
  const frame = document.createElement('div');
  frame.className = 'mirror';
  const content = document.createElement('div');
  content.className = 'mirror-text';
  // The last line of a textarea is open even when it is empty; the extra sign keeps ours open too.
  const text = document.createTextNode('');
  content.append(text, '\u200b');
  frame.append(content);
  layer.append(frame);

  function place(): void {
    const box = area.getBoundingClientRect();
    const seen = seenPart(area, box);
    frame.hidden = seen === null;
    if (seen === null) return;
    const style = getComputedStyle(area);
    for (const name of copied) content.style.setProperty(name, style.getPropertyValue(name));
    const padding = Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.paddingRight);
    // Zoom and transforms: the box on the screen against the box in the page's own px.
    const across = area.offsetWidth === 0 ? 1 : box.width / area.offsetWidth;
    const down = area.offsetHeight === 0 ? 1 : box.height / area.offsetHeight;
    // The inside of the border, and of it what is seen.
    const left = box.left + area.clientLeft * across;
    const top = box.top + area.clientTop * down;
    const right = Math.min(seen.right, left + area.clientWidth * across);
    const bottom = Math.min(seen.bottom, top + area.clientHeight * down);
    const fromLeft = Math.max(seen.left, left);
    const fromTop = Math.max(seen.top, top);
    content.style.width = `${area.clientWidth - padding}px`;
    content.style.translate = `${(left - fromLeft) / across - area.scrollLeft}px ${(top - fromTop) / down - area.scrollTop}px`;
    frame.style.width = `${Math.max(0, right - fromLeft) / across}px`;
    frame.style.height = `${Math.max(0, bottom - fromTop) / down}px`;
    frame.style.translate = `${fromLeft}px ${fromTop}px`;
    frame.style.scale = `${across} ${down}`;
  }

  // The place is asked for by what changes it, growing and scrolling too: at every key it would be felt.
  const take = () => {
    if (text.data !== area.value) text.data = area.value;
  };
  let queued = 0;
  const soon = () => {
    queued ||= requestAnimationFrame(() => {
      queued = 0;
      place();
    });
  };
  const options = { capture: true, passive: true, signal };
  area.addEventListener('input', take, options);
  for (const type of ['scroll', 'resize', 'transitionend', 'animationend'])
    window.addEventListener(type, soon, options);
  const resized = new ResizeObserver(soon);
  resized.observe(area);
  const looking = setInterval(() => {
    take();
    soon();
  }, lookAgain);
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(queued);
    clearInterval(looking);
    resized.disconnect();
    frame.remove();
  });
  take();
  place();

  return {
    element: content,
    read: () => ({
      text: area.value,
      range: (start, end) =>
        text.data === area.value && start <= end && end <= text.length
          ? new StaticRange({ startContainer: text, startOffset: start, endContainer: text, endOffset: end })
          : null,
    }),
  };
}

interface Part {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What of a textarea is seen: null when it is scrolled away, or something of the page lies over it; our layer is above everything. */
function seenPart(area: HTMLElement, box: DOMRect): Part | null {
  if (box.width === 0 || !area.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    return null;
  let { left, top, right, bottom } = box;
  const cut = (edge: Part) => {
    left = Math.max(left, edge.left);
    top = Math.max(top, edge.top);
    right = Math.min(right, edge.right);
    bottom = Math.min(bottom, edge.bottom);
  };
  cut({ left: 0, top: 0, right: window.innerWidth, bottom: window.innerHeight });
  for (let around = area.parentElement; around; around = around.parentElement)
    if (getComputedStyle(around).overflow !== 'visible' && !isPage(around))
      cut(around.getBoundingClientRect());
  if (left >= right || top >= bottom) return null;
  const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return over === null || over === area || over.localName === 'saring-ui'
    ? { left, top, right, bottom }
    : null;
}

/** The page's own overflow is the viewport's. */
const isPage = (element: Element) => element === document.documentElement || element === document.body;
