import type { Frame, Page } from '@playwright/test';

export function axeFaults(
  frame: Page | Frame,
  given?: { within?: string; but?: readonly string[] },
): Promise<string[]>;
