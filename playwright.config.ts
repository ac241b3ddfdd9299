import { defineConfig } from '@playwright/test';

/** The built extension in a real browser; see tests/e2e/extension.ts for the browser itself. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  // Two browsers at a time are what a two-core machine carries without starving either.
  workers: 2,
  fullyParallel: true,
  // A test that needs a second try is a defect in the test or in the extension.
  retries: 0,
  forbidOnly: true,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  // A box that is not there is said within seconds, not when the whole test runs out of time.
  use: { actionTimeout: 10_000, navigationTimeout: 15_000 },
  outputDir: 'test-results/playwright',
  reporter: 'list',
});
