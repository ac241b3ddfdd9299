/**
 * From an element to the surface it belongs to. Runs in the resident script on every focus, so it only matches selectors.
 */
import type { Graded, GradedButton, Site, Surface, Where } from './composer.ts';

export interface Match {
  surface: Surface;
  root: Element;
  /** `advice`: found by a guess, or without a button that publishes. */
  confidence: 'full' | 'advice';
}

export interface Place {
  host: string;
  path: string;
}

const editable =
  '[contenteditable="true"], [contenteditable=""], [contenteditable="plaintext-only"], textarea';

/** The outermost editable element around `target` that a field could be, null when there is none. */
export function editableOf(target: Element): HTMLElement | null {
  const found = target.closest(editable);
  return found instanceof HTMLElement ? found : null;
}

/** True where nothing of ours may run: excluded paths, and every page that asks for a password or a one-time code. */
export function isPrivate(site: Site, place: Place, document: Document): boolean {
  if (site.exclude.some((path) => new RegExp(path).test(place.path))) return true;
  return document.querySelector('input[type="password"], [autocomplete="one-time-code"]') !== null;
}

/** The surface that owns an editable element; null when it is not one of the site's composers. */
export function matchSurface(site: Site, element: Element, place: Place): Match | null {
  if (site.never.some((selector) => element.closest(selector))) return null;
  for (const surface of site.surfaces) {
    const match = matchOne(surface, element, place);
    if (match) return match;
  }
  return null;
}

function matchOne(surface: Surface, element: Element, place: Place): Match | null {
  const grade = gradeOf(surface, element);
  if (!grade) return null;
  const buttons = [...surface.publish, ...(surface.next ?? [])];
  const root = (surface.closest ? element.closest(surface.closest) : null) ?? holder(element, buttons);
  const hasButton = root !== null && findButtons(root, buttons).length > 0;
  // A guess without a button could be anything, a chat box too.
  if (grade === 'U' && !hasButton) return null;
  const found = root ?? element;
  if (surface.where && !surface.where.some((where) => holds(where, element, found, place))) return null;
  return { surface, root: found, confidence: hasButton && grade !== 'U' ? 'full' : 'advice' };
}

function gradeOf(surface: Surface, element: Element): Graded['grade'] | null {
  for (const field of surface.fields) {
    const selector = field.editor.find((each) => element.matches(each.selector));
    if (selector) return selector.grade;
  }
  return null;
}

function holds(where: Where, element: Element, root: Element, place: Place): boolean {
  if (where.host !== undefined && where.host !== place.host) return false;
  if (where.path !== undefined && !new RegExp(where.path).test(place.path)) return false;
  if (where.within !== undefined && !element.closest(where.within)) return false;
  if (where.outside !== undefined && element.closest(where.outside)) return false;
  return where.holds === undefined || root.querySelector(where.holds) !== null;
}

/** The buttons in `root` that match, in document order, hidden ones too. */
export function findButtons(root: Element, buttons: readonly GradedButton[]): Element[] {
  return buttons.flatMap((button) =>
    [...root.querySelectorAll(button.selector)].filter(
      (found) => !button.text || button.text.includes(found.textContent?.trim() ?? ''),
    ),
  );
}

/** The nearest ancestor that holds such a button, short of the body: a page-wide hit belongs to another box. */
function holder(element: Element, buttons: readonly GradedButton[]): Element | null {
  for (let at = element.parentElement; at && at !== at.ownerDocument.body; at = at.parentElement) {
    if (findButtons(at, buttons).length > 0) return at;
  }
  return null;
}
