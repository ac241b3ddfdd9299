import type { BrowserContext, Page } from '@playwright/test';

/** Runs code in the extension's own world of the page, where the page's scripts cannot reach. */
export async function inOurWorld(context: BrowserContext, page: Page, code: string): Promise<void> {
  const session = await context.newCDPSession(page);
  const worlds: { id: number; name: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context: { id, name } }) => worlds.push({ id, name }));
  await session.send('Runtime.enable');
  const ours = worlds.find(({ name }) => name.startsWith('Saring'));
  if (!ours) throw new Error(`No world of ours among ${worlds.map(({ name }) => name).join(', ')}`);
  await session.send('Runtime.evaluate', { expression: code, contextId: ours.id });
}
