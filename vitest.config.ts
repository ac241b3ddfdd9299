import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { pressLater } from './tests/browser/press-later.ts';
import { findChromium } from './tests/chromium.mjs';

const chromium = findChromium();

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          // Property tests on a busy laptop: slow is not wrong. Speed is the benchmark's business.
          testTimeout: 60_000,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/e2e/**', '**/node_modules/**'],
        },
      },
      {
        oxc: { jsx: { importSource: 'preact' } },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(chromium && { executablePath: chromium }),
                args: [
                  '--no-sandbox',
                  '--disable-quic',
                  '--disable-background-networking',
                  '--disable-component-update',
                  '--disable-sync',
                ],
              },
            }),
            commands: { pressLater },
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
