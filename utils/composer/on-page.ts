/** Which elements of a page are the fields of a composer now. */
import type { FieldName } from '../platform.ts';
import type { Match } from './match.ts';

export interface FieldElement {
  name: FieldName;
  element: HTMLElement;
  limit: number;
}

/** The visible editable elements of a matched surface; several for the text are the parts of a thread. */
export function fieldElements({ surface, root }: Match): FieldElement[] {
  return surface.fields.flatMap(({ name, editor, limit }) => {
    const selector = editor.map((each) => each.selector).join();
    const elements = root.matches(selector) ? [root] : [...root.querySelectorAll(selector)];
    const parts = elements.filter(
      (element): element is HTMLElement => element instanceof HTMLElement && isVisible(element),
    );
    return parts.flatMap((element, i) =>
      i === 0 || name === 'text' ? [{ name: i > 0 ? (`part-${i + 1}` as const) : name, element, limit }] : [],
    );
  });
}

/** True for what takes up room: the sites keep hidden copies of 0×0 px. */
export function isVisible(element: Element): boolean {
  const box = element.getBoundingClientRect();
  return box.width > 0 && box.height > 0 && element.checkVisibility({ visibilityProperty: true });
}
