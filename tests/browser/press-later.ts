/** A key that a person presses while the page is busy: it waits for the page, and comes before every timer. */
import type {} from '@vitest/browser-playwright';
import type { BrowserCommand } from 'vitest/node';

declare module 'vitest/browser' {
  interface BrowserCommands {
    /** Presses `key` after `ms`, timed outside of the page. */
    pressLater(key: string, ms: number): Promise<void>;
  }
}

export const pressLater: BrowserCommand<[key: string, ms: number]> = async ({ page }, key, ms) => {
  await new Promise((resolve) => setTimeout(resolve, ms));
  await page.keyboard.press(key);
};
