/**
 * What a page load costs where nobody writes: seven listeners with one function behind them. Everything else of the resident
 * script is made by the first event, because the engine compiles a function when it is first called; even asking for `document`
 * or an id would be felt. From document_start on it hears of what the site focuses by itself too.
 */

/** Keys of all three kinds, because none of those typed into our sheet is the site's; pointers are only watched. */
const heard = ['focusin', 'click', 'keydown', 'keyup', 'keypress', 'submit', 'pointerdown'];

/** What the first event makes. */
export interface Watch {
  hear(event: Event): void;
  /** Meets what has the focus, which it got before anybody listened. */
  lookAround(): void;
}

const key = Symbol.for('saring.watch');

/**
 * Stands by on this page; `start` is called once, with what ends the listening. Run a second time in a page it looks at what
 * has the focus: two would judge each press twice.
 */
export function standBy(start: (stop: AbortController) => Watch): void {
  const world = globalThis as typeof globalThis & { [key]?: () => void };
  if (world[key]) return world[key]();
  const stop = new AbortController();
  let watch: Watch | null = null;
  const hear = (event: Event) => {
    if (!watch) {
      watch = start(stop);
      watch.lookAround();
    }
    watch.hear(event);
  };
  world[key] = () => {
    watch ??= start(stop);
    watch.lookAround();
  };
  // Capture on window: editors stop propagation at their roots.
  for (const type of heard) window.addEventListener(type, hear, { capture: true, signal: stop.signal });
}
