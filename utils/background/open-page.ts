/** Opens pages of ours in tabs; one desk is enough. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';

const message = v.object({ page: v.picklist(['panel', 'desk']), tabId: v.optional(v.number()) });

/** False when the message is malformed. */
export async function openPage(raw: unknown): Promise<boolean> {
  const parsed = v.safeParse(message, raw);
  if (!parsed.success) return false;
  const { page, tabId } = parsed.output;
  const url = page === 'desk' ? browser.runtime.getURL('/desk.html') : browser.runtime.getURL('/panel.html');
  await browser.tabs.create({ url: tabId === undefined ? url : `${url}?tab=${tabId}` });
  return true;
}
