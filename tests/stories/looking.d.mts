import type { Page } from '@playwright/test';

export interface Size {
  width: number;
  height: number;
  place?: string;
}
export function serveStories(): Promise<{ base: string; close(): Promise<void> }>;
export function storiesAt(page: Page, base: string): Promise<string[]>;
export function openStory(
  page: Page,
  base: string,
  story: string,
  size: Size,
  theme: 'light' | 'dark',
  lang: 'id' | 'en',
): Promise<void>;
export function misfitsOf(page: Page): Promise<string[]>;
export function faultsOf(page: Page, story: string): Promise<string[]>;
