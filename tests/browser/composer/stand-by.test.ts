import { afterEach, expect, it } from 'vitest';
import { standBy, type Watch } from '../../../utils/composer/stand-by.ts';

const key = Symbol.for('saring.watch');
let stops: AbortController[] = [];

/** A resident script on this page; `told` is what it was told, in order. */
function resident() {
  const told: string[] = [];
  standBy((stop): Watch => {
    stops.push(stop);
    told.push('made');
    return {
      hear: ({ type }) => void told.push(type),
      lookAround: () => void told.push(`looks at ${document.activeElement?.tagName}`),
    };
  });
  return told;
}

function box(): HTMLTextAreaElement {
  const made = document.createElement('textarea');
  document.body.append(made);
  return made;
}

afterEach(() => {
  for (const stop of stops) stop.abort();
  stops = [];
  delete (globalThis as { [key]?: unknown })[key];
  document.body.replaceChildren();
});

it('makes nothing until something happens, and then hears of that too', () => {
  const told = resident();
  expect(told).toEqual([]);
  box().click();
  expect(told).toEqual(['made', 'looks at BODY', 'click']);
});

it('meets what had the focus before it came with the first key', () => {
  const field = box();
  field.focus();
  const told = resident();
  field.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true }));
  field.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true }));
  expect(told).toEqual(['made', 'looks at TEXTAREA', 'keydown', 'keyup']);
});

it('brought a second time it looks around at once, and there is one still', () => {
  const first = resident();
  box().focus();
  expect(first).toEqual(['made', 'looks at TEXTAREA', 'focusin']);
  expect(resident()).toEqual([]);
  expect(first).toEqual(['made', 'looks at TEXTAREA', 'focusin', 'looks at TEXTAREA']);
});

it('brought a second time before anything happened it looks around as well', () => {
  const field = box();
  field.focus();
  const first = resident();
  resident();
  expect(first).toEqual(['made', 'looks at TEXTAREA']);
});

it('hears before the page, and of nothing once it is ended', () => {
  const told = resident();
  const field = box();
  window.addEventListener('click', (event) => event.stopImmediatePropagation(), {
    capture: true,
    once: true,
  });
  field.click();
  expect(told.at(-1)).toBe('click');
  for (const stop of stops) stop.abort();
  field.click();
  expect(told).toHaveLength(3);
});
