import { afterEach, expect, it, vi } from 'vitest';
import { watchEarly } from '../../../utils/composer/early-text.ts';
import { gate } from '../../../utils/composer/gate.ts';
import type { Match } from '../../../utils/composer/match.ts';
import { x } from '../../../utils/composer/sites/x.ts';

const surface = x().surfaces.find(({ id }) => id === 'x-post') as Match['surface'];
let stop = new AbortController();

afterEach(() => {
  stop.abort();
  stop = new AbortController();
  gate().early.clear();
  document.body.replaceChildren();
});

function box(): HTMLElement {
  const made = document.createElement('div');
  made.contentEditable = 'true';
  made.dataset.testid = 'tweetTextarea_0';
  made.style.cssText = 'width: 200px; height: 40px';
  document.body.append(made);
  return made;
}

function type(into: HTMLElement, text: string): void {
  into.textContent = text;
  into.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

const taken = { id: '', since: 0, stood: false, taken: true };

it('reads what is typed until the companion has taken the box, and asks for nothing more then', async () => {
  const field = box();
  const match: Match = { surface, root: document.body, confidence: 'full' };
  const matchOf = vi.fn(() => ({ platform: 'x' as const, match }));
  const noted: (string | undefined)[] = [];
  const meet = watchEarly(matchOf, ({ fields }) => noted.push(fields[0]?.text), stop.signal);
  meet(field);
  type(field, 'Ra');
  await vi.waitFor(() => expect(noted).toEqual(['Ra']));
  gate().early.set('x-post', taken);
  matchOf.mockClear();
  type(field, 'Rap');
  await vi.waitFor(() => expect(matchOf).toHaveBeenCalledTimes(1));
  for (const text of ['Rapa', 'Rapat']) {
    type(field, text);
    await new Promise((next) => setTimeout(next));
  }
  expect(matchOf).toHaveBeenCalledTimes(1);
  expect(noted).toEqual(['Ra']);
  // Another box, before it is taken: heard of again.
  gate().early.clear();
  meet(field);
  type(field, 'Lain');
  await vi.waitFor(() => expect(noted).toEqual(['Ra', 'Lain']));
});
