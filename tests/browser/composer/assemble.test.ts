/** From markup as the sites have it to the fields that a person writes in. */
import { afterEach, expect, it } from 'vitest';
import { assemble } from '../../../utils/composer/assemble.ts';
import { matchSurface } from '../../../utils/composer/match.ts';
import { siteOf } from '../../../utils/composer/sites/index.ts';

afterEach(() => document.body.replaceChildren());

/** A part of a thread on X: its label and its container begin with the same mark as the box itself. */
const part = (n: number, text: string, style = '') => `
  <div data-testid="tweetTextarea_${n}_label" style="${style}"><div data-testid="tweetTextarea_${n}RichTextInputContainer">
    <div data-testid="tweetTextarea_${n}" contenteditable="true" role="textbox" style="min-height: 20px">${text}</div>
  </div></div>`;

it.each([
  ['each of its own', [0, 1, 2]],
  ['all the same', [0, 0, 0]],
  ['with gaps', [0, 4, 2]],
])('the parts of a thread, whatever numbers they have: %s', (_, [a = 0, b = 0, c = 0]) => {
  document.body.innerHTML = `<div role="dialog">${part(a, 'Satu')}${part(b, 'Dua')}${part(c, 'Tiga')}
    ${part(9, 'Salinan', 'display: none')}<button data-testid="tweetButton">Posting semua</button></div>`;
  const site = siteOf('x.com');
  const box = document.querySelector('[contenteditable]');
  const match = site && box && matchSurface(site, box, { host: 'x.com', path: '/compose/post' });
  const composer = match && assemble(site, match);
  expect(composer?.fields.map(({ name, element }) => [name, element.textContent])).toEqual([
    ['text', 'Satu'],
    ['part-2', 'Dua'],
    ['part-3', 'Tiga'],
  ]);
  expect(composer?.confidence).toBe('full');
});
