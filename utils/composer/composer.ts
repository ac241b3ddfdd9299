/**
 * The composer's contract: a site is data, an editor is a mechanism, a composer is the two put together on a page.
 * Nothing here knows a browser API or the checker. All offsets are UTF-16 code units in the text that the editor's own
 * model would publish.
 */
import type { FieldName, Kind, Platform } from '../platform.ts';

/** A CSS selector and the month in which it was last seen to hold, e.g. `2026-11`; `grade` as in the site notes, A best. */
export interface Graded {
  selector: string;
  seen: string;
  grade: 'A' | 'B' | 'C' | 'U';
}

/** Which key publishes besides the button. `mod+enter`: Ctrl or Cmd. */
export type PublishKey = 'mod+enter' | 'enter';

/** Where one kind of composer is on a page. */
export interface Surface {
  /** e.g. `x-post`; stable, stored with drafts. */
  id: string;
  kind: Kind;
  /** Each field's editable element, inside `root`. More than one match for `text` makes thread parts. */
  fields: readonly { name: 'text' | 'title' | 'description'; editor: readonly Graded[]; limit: number }[];
  /** How to find the root from the editor: the nearest ancestor that matches, else that contains `publish`. */
  root: { closest?: string; holding?: string };
  /** Buttons that publish, inside the root; the visible one counts. */
  publish: readonly Graded[];
  keys: readonly PublishKey[];
  /** The place where the page says whom the composer posts as, and how to read it. */
  account?: readonly (Graded & { read: 'text' | 'aria-label' | 'alt' | 'handle-in-href' })[];
  media?: Graded;
  /** Never taken for this surface, even when `editor` matches: direct messages, search boxes. */
  not?: string;
}

export interface Site {
  platform: Platform;
  /** Manifest match patterns. */
  matches: readonly string[];
  hosts: readonly string[];
  /** Paths (RegExp source, anchored at the start) on which nothing runs: login, second factor, direct messages. */
  exclude: readonly string[];
  surfaces: readonly Surface[];
}

/** A field's text as the editor's model has it, with the way back to the DOM. */
export interface Reading {
  text: string;
  /** DOM position of an offset; null when the DOM has moved on since the reading. */
  position(offset: number): { node: Node; offset: number } | null;
}

/** One mechanism per editor library. Stateless; every call looks at the live DOM. */
export interface Editor {
  id: 'draft-js' | 'lexical' | 'plain' | 'textarea';
  /** True when this mechanism is the right one for the element. Asked in registry order. */
  owns(element: HTMLElement): boolean;
  /** The text that the model would publish. Never called during an IME composition. Must not touch the DOM. */
  read(element: HTMLElement): Reading;
  /** A range over `start..end`, null where that is impossible (textarea) or out of bounds. */
  range(element: HTMLElement, start: number, end: number): StaticRange | null;
  /**
   * Writes `replacement` over `start..end` once, by the editor's own input path, waits and reads back. Focuses the
   * element. One undo step. Never called during an IME composition.
   */
  replace(element: HTMLElement, start: number, end: number, replacement: string): Promise<Written>;
}

/** `refused`: nothing was written; `unverified`: something was written and the box does not hold what was meant. */
export type Written =
  | { state: 'written' }
  | { state: 'refused'; because: 'no-focus' | 'out-of-bounds' | 'detached' | 'not-handled' }
  | { state: 'unverified'; text: string };

/** One editable element of a composer. */
export interface ComposerField {
  name: FieldName;
  element: HTMLElement;
  editor: Editor;
  limit: number;
}

/** A composer found on the page. */
export interface Composer {
  platform: Platform;
  surface: Surface;
  root: Element;
  fields: readonly ComposerField[];
  /** `advice`: a selector no longer matches (say, no publish button): checks still help, nothing may be held. */
  confidence: 'full' | 'advice';
}
