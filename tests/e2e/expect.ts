/** Playwright's `expect`, which looks again sooner: its own pauses between two looks grow to a second, and most things take less. */
import { expect as base } from '@playwright/test';

/** ms; the last one repeats. */
const intervals = [30, 60, 100, 150, 200];

const poll: typeof base.poll = (actual, options) =>
  base.poll(actual, { intervals, ...(typeof options === 'string' ? { message: options } : options) });

export const expect = new Proxy(base, {
  get: (target, name, receiver) => (name === 'poll' ? poll : Reflect.get(target, name, receiver)),
});
