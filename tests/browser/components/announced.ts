/** What a screen reader is told: words that appear in a live region that was there before them. */
import { expect } from 'vitest';

const live = '[role="status"], [role="alert"], [role="log"], [aria-live]:not([aria-live="off"])';

/** Regions that a screen reader watches: what is not drawn at all is not among them. */
const watched = (root: Element) => [...root.querySelectorAll(live)].filter((each) => each.checkVisibility());

/**
 * Does something, and waits until the words stand in a region that was watched before. Only an alert may come with its words: that is what
 * alerts are for (ARIA 1.2, 5.4).
 */
export async function expectTold(
  root: Element,
  act: () => Promise<void> | void,
  words: RegExp,
): Promise<void> {
  const before = new Set(watched(root));
  for (const region of before) expect(region.textContent).not.toMatch(words);
  await act();
  await expect
    .poll(() =>
      watched(root)
        .filter((each) => before.has(each) || each.getAttribute('role') === 'alert')
        .map((each) => each.textContent?.replace(/\s+/g, ' '))
        .join(' | '),
    )
    .toMatch(words);
}
