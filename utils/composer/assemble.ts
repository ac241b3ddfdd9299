/** From a matched surface to a composer with its fields, as they are on the page now. */
import type { Composer, ComposerField, Site, Surface } from './composer.ts';
import { editorOf } from './editors/index.ts';
import { findButtons, type Match, matchSurface, type Place } from './match.ts';
import { fieldElements, isVisible } from './on-page.ts';

/** Null when none of the fields can be read: no editor mechanism owns them, or none is visible. */
export function assemble(site: Site, match: Match): Composer | null {
  const fields = fieldElements(match).flatMap(({ name, element, limit }): ComposerField[] => {
    const editor = editorOf(element);
    return editor ? [{ name, element, editor, limit }] : [];
  });
  if (fields.length === 0) return null;
  return {
    platform: site.platform,
    surface: match.surface,
    root: match.root,
    fields,
    confidence: match.confidence,
  };
}

/** A visible composer with text in it that has no focus: restored by the site, or redrawn by it. */
export function scan(site: Site, place: Place, document: Document): Composer | null {
  for (const surface of site.surfaces) {
    for (const field of surface.fields) {
      const selector = field.editor.map((each) => each.selector).join(', ');
      for (const element of document.querySelectorAll<HTMLElement>(selector)) {
        const match = isVisible(element) ? matchSurface(site, element, place) : null;
        const composer = match && match.surface.id === surface.id ? assemble(site, match) : null;
        if (composer?.fields.some((each) => each.editor.read(each.element).text.trim() !== ''))
          return composer;
      }
    }
  }
  return null;
}

/** A composer of this surface that nothing covers, empty or not: the box that was drawn anew in place of another. */
export function findAgain(site: Site, place: Place, document: Document, surfaceId: string): Composer | null {
  const surface = site.surfaces.find(({ id }) => id === surfaceId);
  const editors = surface?.fields.flatMap(({ editor }) => editor.map(({ selector }) => selector)) ?? [];
  if (editors.length === 0) return null;
  for (const element of document.querySelectorAll(editors.join(', '))) {
    if (!isVisible(element) || isCovered(element)) continue;
    const match = matchSurface(site, element, place);
    const composer = match && match.surface === surface ? assemble(site, match) : null;
    if (composer) return composer;
  }
  return null;
}

/** True for what lies behind a dialog. */
function isCovered(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const over = element.ownerDocument.elementFromPoint(left + width / 2, top + height / 2);
  return over !== null && !element.contains(over) && !over.contains(element);
}

/** The button that publishes now, null when the flow is not there yet. */
export function publishButton(surface: Surface, root: Element): Element | null {
  return findButtons(root, surface.publish).find((button) => isVisible(button)) ?? null;
}

/** True when both are about the very same boxes. */
export function sameFields(a: Composer, b: Composer): boolean {
  return (
    a.fields.length === b.fields.length &&
    a.fields.every((field, i) => field.element === b.fields[i]?.element)
  );
}
