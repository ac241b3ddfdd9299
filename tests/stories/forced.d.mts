import type { Page } from '@playwright/test';

export function forcedFaults(page: Page): Promise<string[]>;
