/** Our corner is seen whatever the page's styles say, and above its dialogs. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createStage } from '../../../utils/companion/stage.ts';

let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
  for (const style of document.head.querySelectorAll('style[data-hostile]')) style.remove();
});

it('the page’s styles do not hide it, nor a dialog of the page', () => {
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
