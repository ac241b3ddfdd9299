/** A key is the popover's from its going down to its coming up, or not at all. */
import { beforeEach, expect, test } from 'vitest';
import { createKeys } from '../../../utils/companion/popover/keys.ts';

let open: boolean;
let focused: boolean;
let walked: number;
let keeps: (event: Event) => boolean;

beforeEach(() => {
  open = true;
  focused = false;
  walked = 0;
  keeps = createKeys({
    isOpen: () => open,
    hasFocus: () => open && focused,
    walk(by) {
      walked += by;
      open = true;
      focused = true;
      return true;
    },
    close() {
      open = false;
    },
    goRound() {},
  });
});

function key(type: string, code: string, more: KeyboardEventInit = {}) {
  const event = new KeyboardEvent(type, { code, key: code, cancelable: true, ...more });
  return { kept: keeps(event), stopped: event.defaultPrevented };
}

test('Escape closes it; held on, it is still not the site’s, and the next one is', () => {
  expect(key('keydown', 'Escape')).toEqual({ kept: true, stopped: true });
  expect(open).toBe(false);
  expect(key('keydown', 'Escape', { repeat: true })).toEqual({ kept: true, stopped: true });
  expect(key('keyup', 'Escape').kept).toBe(true);
  expect(key('keydown', 'Escape')).toEqual({ kept: false, stopped: false });
  expect(key('keyup', 'Escape').kept).toBe(false);
});

test('Enter that wrote a fix comes up unheard, and held on it breaks no line', () => {
  focused = true;
  expect(key('keydown', 'Enter')).toEqual({ kept: true, stopped: false });
  expect(key('keypress', 'Enter').kept).toBe(true);
  open = false;
  expect(key('keydown', 'Enter', { repeat: true })).toEqual({ kept: true, stopped: true });
  expect(key('keyup', 'Enter').kept).toBe(true);
  expect(key('keydown', 'Enter')).toEqual({ kept: false, stopped: false });
});

test('a key that never came up, because the window lost it, is the site’s when it goes down again', () => {
  expect(key('keydown', 'Escape').kept).toBe(true);
  expect(key('keydown', 'Escape').kept).toBe(false);
  expect(key('keyup', 'Escape').kept).toBe(false);
});

test('whoever writes on closes it, and the key is the site’s', () => {
  expect(key('keydown', 'KeyN', { key: 'n' })).toEqual({ kept: false, stopped: false });
  expect(open).toBe(false);
  expect(key('keyup', 'KeyN', { key: 'n' }).kept).toBe(false);
});

test('in it every key is kept, but what closes it or goes round does what it does anywhere', () => {
  focused = true;
  expect(key('keydown', 'KeyN', { key: 'n' })).toEqual({ kept: true, stopped: false });
  expect(key('keyup', 'KeyN', { key: 'n' }).kept).toBe(true);
  expect(key('keydown', 'Tab')).toEqual({ kept: true, stopped: true });
  expect(open).toBe(true);
});

test('it walks from anywhere, with exactly these keys', () => {
  open = false;
  const walk = { altKey: true, shiftKey: true };
  expect(key('keydown', 'Period', walk)).toEqual({ kept: true, stopped: true });
  expect(key('keyup', 'Period', walk).kept).toBe(true);
  expect(walked).toBe(1);
  open = false;
  expect(key('keydown', 'Period', { ...walk, ctrlKey: true }).kept).toBe(false);
  expect(key('keydown', 'Comma', walk).kept).toBe(true);
  expect(walked).toBe(0);
});
