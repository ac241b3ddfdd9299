/** Opens pages of ours in tabs; one desk is enough. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';

const message = v.object({
  page: v.picklist(['panel', 'desk']),
  tabId: v.optional(v.number()),
  /** A section of the desk, as in its address. */
  at: v.optional(v.pipe(v.string(), v.regex(/^#[\w/-]{1,80}$/))),
});

/** `from`: the sender's own tab, about which a panel is opened unless another is named. False when malformed. */
export async function openPage(raw: unknown, from?: number): Promise<boolean> {
  const parsed = v.safeParse(message, raw);
  if (!parsed.success) return false;
  const { page, tabId = page === 'panel' ? from : undefined, at = '' } = parsed.output;
  const url = page === 'desk' ? browser.runtime.getURL('/desk.html') : browser.runtime.getURL('/panel.html');
  await browser.tabs.create({ url: `${url}${tabId === undefined ? '' : `?tab=${tabId}`}${at}` });
  return true;
}
