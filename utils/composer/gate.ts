/**
 * What the resident script and the companion share. Both run in the extension's isolated world of a page, which the page
 * cannot reach: the resident holds the listeners (they must be first), the companion decides.
 */
export interface Gate {
  /** A resident script watches this page. */
  watched: boolean;
  /** Hears of clicks, keys and submits before the page does, and may stop them; of pointers too. Set while a companion runs. */
  onPublishEvent: ((event: Event) => void) | null;
  /** Asks a running companion to look at the focused element again. */
  onFocus: ((target: Element) => void) | null;
}

const key = Symbol.for('saring.gate');

/** The one gate of this page. */
export function gate(): Gate {
  const world = globalThis as typeof globalThis & { [key]?: Gate };
  world[key] ??= { watched: false, onPublishEvent: null, onFocus: null };
  return world[key];
}
