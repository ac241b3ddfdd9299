/**
 * axe in a page or in one frame of ours, where it is cheap: it runs inside, all rules, and works out what fails only. What stands in
 * frames within is not looked at: a frame inside a closed shadow root is out of axe's reach, so name that frame itself.
 */
import axe from 'axe-core';

/**
 * @param {import('@playwright/test').Page | import('@playwright/test').Frame} frame
 * @param {{ within?: string, but?: readonly string[] }} [given] `within`: a selector, the whole document otherwise; `but`: ids of rules
 * @returns {Promise<string[]>} a line for each rule that is broken, with the places
 * @throws where axe could not run, or nothing stands at `within`
 */
export async function axeFaults(frame, { within, but = [] } = {}) {
  const isThere = await frame.evaluate(() => 'axe' in globalThis);
  if (!isThere) await frame.evaluate(axe.source);
  return frame.evaluate(run, { within, but });
}

async function run({ within, but }) {
  // A colour on its way to another has a contrast of its own.
  const passing = document.getAnimations().filter(({ effect }) => {
    return Number.isFinite(Number(effect?.getComputedTiming().endTime));
  });
  await Promise.allSettled(passing.map(({ finished }) => finished));
  const rules = Object.fromEntries(but.map((id) => [id, { enabled: false }]));
  const { violations } = await globalThis.axe.run(within ? { include: [within] } : document, {
    rules,
    resultTypes: ['violations'],
    iframes: false,
  });
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}
