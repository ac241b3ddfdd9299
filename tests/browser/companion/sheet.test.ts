/** The sheet comes up in the middle of a person's gesture: what is left of the gesture decides nothing in it. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { textsFor } from '../../../locales/index.ts';
import type { Raised } from '../../../utils/companion/hold/raised.ts';
import {
  createSheetView,
  type SheetGiven,
  type SheetView,
} from '../../../utils/companion/hold/show-sheet.ts';

let stop: AbortController;
let view: SheetView;
let done: string[];

beforeEach(() => {
  stop = new AbortController();
  done = [];
  // Closed for the page; the test has to see where its buttons are.
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    return attach.call(this, { ...init, mode: 'open' });
  });
  view = createSheetView(textsFor('id'), stop.signal, () => true);
  const keep = (event: Event) => {
    if (view.isOpen() && view.keepsFromPage(event)) event.stopImmediatePropagation();
  };
  for (const type of ['keydown', 'keyup', 'keypress'])
    window.addEventListener(type, keep, { capture: true, signal: stop.signal });
});
afterEach(() => {
  stop.abort();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const question: Raised = {
  key: 'a',
  rule: 'account-unknown',
  severity: 'prompt',
  asks: 'account-unknown',
  finding: null,
  account: '@ranipuspita',
};

const given: SheetGiven = {
  platform: 'x',
  account: '@ranipuspita',
  raised: [question],
  answered: new Set(),
  fixable: true,
  factCheck: '',
  norms: {},
  onAnswer: (key) => done.push(`answer ${key}`),
  onFix: () => done.push('fix'),
  onBack() {
    // Its own closing is told as well.
    if (!view.isOpen()) return;
    done.push('back');
    view.hide();
  },
  onPublish: () => done.push('publish'),
};

const inSheet = (selector: string) =>
  document.querySelector('saring-ui')?.shadowRoot?.querySelector<HTMLElement>(selector) as HTMLElement;

/** A button of the site, exactly where something of the sheet will be. */
function under(selector: string): HTMLButtonElement {
  view.show(given);
  const { left, top, width, height } = inSheet(selector).getBoundingClientRect();
  view.hide();
  const button = document.createElement('button');
  button.style.cssText = `position: fixed; left: ${left}px; top: ${top}px; width: ${width}px; height: ${height}px`;
  button.addEventListener('click', () => view.show(given));
  document.body.append(button);
  return button;
}

it.each(['[data-do="back"]', '[data-do="override"]', 'input'])(
  'the second click of a double click on the site’s button does not press %s',
  async (selector) => {
    await userEvent.dblClick(under(selector));
    expect(done).toEqual([]);
    expect(view.isOpen()).toBe(true);
    expect(inSheet('.sheet-reason')).toBeNull();
    expect((inSheet('input') as HTMLInputElement).checked).toBe(false);
    await userEvent.click(inSheet('[data-do="back"]'));
    expect(done).toEqual(['back']);
  },
);

it('a key that is still down presses nothing, and the next one does', async () => {
  const button = document.createElement('button');
  button.addEventListener('keydown', (event) => {
    event.preventDefault();
    view.show(given);
  });
  document.body.append(button);
  button.focus();
  await userEvent.keyboard('{Enter>4}');
  expect(done).toEqual([]);
  expect(view.isOpen()).toBe(true);
  await userEvent.keyboard('{/Enter}{Enter}');
  expect(done).toEqual(['back']);
});
