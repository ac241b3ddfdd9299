/** The browser's own side panel: `sidePanel` in Chromium, `sidebarAction` in Firefox. */
import { browser } from 'wxt/browser';

/** Must be called synchronously in a click. Rejects where the browser has none or refuses. */
export function openSidePanel(tabId: number): Promise<void> {
  if (browser.sidePanel) return browser.sidePanel.open({ tabId });
  const firefox = (browser as unknown as { sidebarAction?: { open(): Promise<void> } }).sidebarAction;
  return firefox ? firefox.open() : Promise.reject(new Error('no side panel in this browser'));
}
