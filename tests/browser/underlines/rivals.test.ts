/** The cards of other checkers are found where they are drawn, in roots of their own; their lines and glass are no cards. */
import { afterEach, expect, test } from 'vitest';
import { rivalCards } from '../../../utils/companion/underlines/rivals.ts';

const left: Element[] = [];
afterEach(() => {
  for (const each of left.splice(0)) each.remove();
});

/** An element without a size, as they put it into the page, with `html` in its shadow root. */
function corner(name: string, html: string): HTMLElement {
  const host = document.createElement(name);
  host.style.cssText = 'position: absolute; top: 0; left: 0';
  host.attachShadow({ mode: 'open' }).innerHTML = html;
  document.documentElement.append(host);
  left.push(host);
  return host;
}

const card = (more = '') =>
  `<div><div style="position: fixed; left: 40px; top: 60px; width: 260px; height: 140px; background: #fff; ${more}"><p>Ubah</p></div></div>`;
const boxes = () => rivalCards(document).map(({ x, y, width, height }) => [x, y, width, height]);

test.each(['grammarly-popups', 'lt-card', 'harper-render-box'])('%s: the card in its root, once', (name) => {
  corner(name, card());
  expect(boxes()).toEqual([[40, 60, 260, 140]]);
});

test('what the pointer goes through, what is a line, and a sheet over everything are no cards', () => {
  corner('grammarly-extension', card('pointer-events: none'));
  corner('harper-render-box', card('height: 18px'));
  corner('lt-div', '<div style="position: fixed; inset: 0"></div>');
  expect(boxes()).toEqual([]);
});

test('a card of which ours lies on top is there still', () => {
  corner('grammarly-popups', card());
  const ours = document.createElement('saring-ui');
  ours.style.cssText = 'position: fixed; inset: 0; z-index: 9';
  document.documentElement.append(ours);
  left.push(ours);
  expect(boxes()).toEqual([[40, 60, 260, 140]]);
});

test('a card that is not in a root', () => {
  const theirs = document.createElement('div');
  theirs.className = 'harper-container';
  theirs.style.cssText = 'position: fixed; left: 10px; top: 20px; width: 200px; height: 100px';
  document.documentElement.append(theirs);
  left.push(theirs);
  expect(boxes()).toEqual([[10, 20, 200, 100]]);
});
