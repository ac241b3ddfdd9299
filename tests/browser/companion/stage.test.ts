/** Our corner is seen, and is where the viewport has it, whatever the page does to itself, its styles and its dialogs. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import sheet from '../../../assets/popover.css?inline';
import { createStage, type Stage } from '../../../utils/companion/stage.ts';

let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  document.documentElement.removeAttribute('style');
  document.body.replaceChildren();
  for (const style of document.head.querySelectorAll('style[data-hostile]')) style.remove();
});

let stage: Stage;
let layer: HTMLElement;

function place(): HTMLElement {
  stage = createStage(document, sheet, stop.signal, () => true);
  layer = stage.layer('popover-layer');
  const box = document.createElement('button');
  box.className = 'box';
  box.style.cssText =
    'position: fixed; inset: 0 auto auto 0; translate: 100px 60px; width: 80px; height: 20px';
  layer.append(box);
  stage.show(layer);
  return box;
}

const boxOf = (element: Element) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left, top, width, height].map(Math.round);
};

test.each([
  ['zoomed', 'zoom: 1.25'],
  ['zoomed out', 'zoom: 0.8'],
  ['moved and scaled', 'transform: translate(30px, 40px) scale(1.2)'],
])('a page %s', (_, style) => {
  document.documentElement.style.cssText = style;
  expect(boxOf(place())).toEqual([100, 60, 80, 20]);
});

test('a page that zooms itself later', async () => {
  const box = place();
  document.documentElement.style.zoom = '1.5';
  await expect.poll(() => boxOf(box)).toEqual([100, 60, 80, 20]);
});

const pressed = (box: Element) => {
  const { left, top } = box.getBoundingClientRect();
  return document.elementFromPoint(left + 5, top + 5)?.localName;
};

test('in a modal dialog of the page it is on top, and alive; when that is gone, too', () => {
  const dialog = document.body.appendChild(document.createElement('dialog'));
  const box = place();
  dialog.showModal();
  expect(pressed(box)).not.toBe('saring-ui');
  stage.show(layer);
  expect(pressed(box)).toBe('saring-ui');
  box.focus();
  expect(document.activeElement?.localName).toBe('saring-ui');
  dialog.close();
  stage.show(layer);
  expect(pressed(box)).toBe('saring-ui');
  dialog.showModal();
  stage.show(layer);
  dialog.remove();
  stage.show(layer);
  expect(pressed(box)).toBe('saring-ui');
});

test('a press on what is ours is made once, inside, and the page can be kept from it', async () => {
  const box = place();
  const heard: string[] = [];
  const inner = vi.fn();
  box.addEventListener('click', inner);
  const options = { capture: true, signal: stop.signal };
  window.addEventListener(
    'click',
    (event) => {
      if (stage.press(event)) event.stopImmediatePropagation();
    },
    options,
  );
  document.addEventListener('click', ({ target }) => heard.push((target as Element).localName), options);
  const { left, top } = box.getBoundingClientRect();
  box.focus();
  await userEvent.keyboard('{Enter}');
  expect(inner).toHaveBeenCalledTimes(1);
  const host = document.querySelector('saring-ui');
  const at = {
    bubbles: true,
    composed: true,
    cancelable: true,
    detail: 1,
    clientX: left + 5,
    clientY: top + 5,
  };
  host?.dispatchEvent(new MouseEvent('click', at));
  expect(inner).toHaveBeenCalledTimes(2);
  expect(heard).toEqual([]);
  document.body.click();
  expect(heard).toEqual(['body']);
});

test('the page’s styles do not hide it, nor a dialog of the page', () => {
  const style = document.createElement('style');
  style.dataset.hostile = '';
  style.textContent = `
    saring-ui, html > *:not(head, body) { display: none !important; visibility: hidden !important; opacity: 0 !important;
      transform: translate(-9999px) !important; clip-path: inset(50%) !important; pointer-events: none !important; }`;
  document.head.append(style);
  const stage = createStage(document, '', stop.signal, () => true);
  const layer = stage.layer('sheet-layer');
  const button = document.createElement('button');
  button.textContent = 'Kembali';
  layer.append(button);
  const dialog = document.createElement('div');
  dialog.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; background: white';
  document.body.append(dialog);
  stage.show(layer);
  expect(button.checkVisibility({ opacityProperty: true, visibilityProperty: true })).toBe(true);
  const { left, top, width, height } = button.getBoundingClientRect();
  expect(left).toBeGreaterThanOrEqual(0);
  const over = document.elementFromPoint(left + width / 2, top + height / 2);
  expect(over?.localName).toBe('saring-ui');
});
