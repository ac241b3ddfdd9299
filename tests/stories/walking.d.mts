import type { Page } from '@playwright/test';

export function walk(page: Page): Promise<{ stops: number; faults: string[] }>;
