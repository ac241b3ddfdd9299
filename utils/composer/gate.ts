/**
 * What the resident script and the companion share. Both run in the extension's isolated world of a page, which the page
 * cannot reach: the resident holds the listeners (they must be first), the companion decides.
 */
export interface Gate {
  /** Hears of clicks, keys and submits before the page does, and may stop them; of pointers too. Set while a companion runs. */
  onPublishEvent: ((event: Event) => void) | null;
  /** Asks a running companion to look at the focused element again. */
  onFocus: ((target: Element) => void) | null;
  /** Names the page among those that write drafts; it lives as long as the scripts in it. */
  page: string;
  /** Grows with every text that is read from a box, by whoever reads it. */
  readings: number;
  /** The newest entry of each box in the journal, by writer. */
  entered: Map<string, { key: string; seq: number }>;
  /** Boxes whose first words were written down before there was a companion, and those that it has taken over; by surface. */
  early: Map<string, Early>;
}

export interface Early {
  /** The draft that the box begins, unless it is found to have one. */
  id: string;
  /** The number of the reading before its first. */
  since: number;
  /** More stood in it than a first key or two: it may have a draft already. */
  stood: boolean;
  /** The companion keeps the box now. */
  taken: boolean;
}

const key = Symbol.for('saring.gate');

/** The one gate of this page. */
export function gate(): Gate {
  const world = globalThis as typeof globalThis & { [key]?: Gate };
  world[key] ??= {
    onPublishEvent: null,
    onFocus: null,
    page: crypto.randomUUID(),
    readings: 0,
    entered: new Map(),
    early: new Map(),
  };
  return world[key];
}
