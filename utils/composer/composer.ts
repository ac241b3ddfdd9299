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

/** A button; `text`: its whole text is one of these, where the site gives it no other mark. */
export interface GradedButton extends Graded {
  text?: readonly string[];
}

/** Which key publishes besides the button. `mod+enter`: Ctrl or Cmd; on every surface, because not every site is known not to. */
export type PublishKey = 'mod+enter' | 'enter';

/** Conditions that tell surfaces with the same editor apart; all given ones must hold. */
export interface Where {
  /** RegExp source, tested on the path. */
  path?: string;
  host?: string;
  /** The editor has such an ancestor, or is such an element. */
  within?: string;
  /** The editor has no such ancestor. */
  outside?: string;
  /** The root holds such an element. */
  holds?: string;
}

/** The place where the page says whom the composer posts as. */
export interface AccountPlace extends Graded {
  /** Looked up inside the composer's root, or anywhere on the page. */
  scope: 'root' | 'page';
  /**
   * `handle`: the first `@name` in the text; `href`: the name that a profile link leads to; `text`: the whole text; `label`: the
   * name in the accessible name of a box that says whom one comments as.
   */
  read: 'handle' | 'href' | 'text' | 'label';
}

/** Previews of what is attached, inside the root. */
export interface MediaPlace extends Graded {
  type: 'image' | 'video';
}

/** Where one kind of composer is on a page. */
export interface Surface {
  /** e.g. `x-post`; stable, stored with drafts. */
  id: string;
  kind: Kind;
  /**
   * Each field's editable element, inside the root. More than one visible match for `text` makes thread parts.
   * A match by a selector of grade U only is a guess: the composer is then for advice only.
   */
  fields: readonly { name: 'text' | 'title' | 'description'; editor: readonly Graded[]; limit: number }[];
  /** Any of these; always, when absent. */
  where?: readonly Where[];
  /** The root: the nearest ancestor that matches `closest`, else the nearest that holds a publish or next button. */
  closest?: string;
  /** Buttons that publish, inside the root; the visible one counts. */
  publish: readonly GradedButton[];
  /** The button that leads to the next step of a flow with several. */
  next?: readonly GradedButton[];
  keys: readonly PublishKey[];
  account?: readonly AccountPlace[];
  /**
   * Where previews of attached media are, and their alternative texts in the order of the images. `value`: a field that holds
   * it; `missing`: a mark that the site shows as long as there is none.
   */
  media?: { places: readonly MediaPlace[]; alt?: Graded & { read: 'value' | 'missing' } };
  /**
   * What the site shows, anywhere on the page, when it has published. It may say its errors there too: it counts when the text is
   * gone as well.
   */
  done?: readonly Graded[];
  /** The texts stay in their fields when they are published: `done` alone tells. */
  stays?: true;
  /** The address at which this composer, or the page around it, opens; `{account}`: a handle with its `@`. */
  compose?: { url: string; seen: string; grade: Graded['grade'] };
}

export interface Site {
  platform: Platform;
  /** Manifest match patterns. */
  matches: readonly string[];
  hosts: readonly string[];
  /** Paths (RegExp source) on which nothing runs: login, second factor, direct messages. */
  exclude: readonly string[];
  /** Elements in which nothing is ever read, on any path: chat boxes, search. */
  never: readonly string[];
  surfaces: readonly Surface[];
}

/** A field's text as the editor's model has it, with the way back to the DOM. */
export interface Reading {
  text: string;
  /** DOM position of an offset; null when the DOM has moved on since the reading. */
  position(offset: number): { node: Node; offset: number } | null;
  /** As `Editor.range`, without reading again; null where that is impossible (textarea), out of bounds or out of date. */
  range(start: number, end: number): StaticRange | null;
}

/** One mechanism per editor library. Stateless; every call looks at the live DOM. */
export interface Editor {
  id: 'draft-js' | 'lexical' | 'plain' | 'textarea';
  /** True when this mechanism is the right one for the element. Asked in registry order. */
  owns(element: HTMLElement): boolean;
  /** The text that the model would publish. Never called during an IME composition. Must not touch the DOM. */
  read(element: HTMLElement): Reading;
  /** Where the caret or the selection stands, also while another frame has the focus; null when it is elsewhere. */
  selected(element: HTMLElement): readonly [number, number] | null;
  /** Makes `start..end` the selection, in the editor's model too; false when it cannot be found. The element has the focus. */
  select(element: HTMLElement, start: number, end: number): Promise<boolean>;
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
