/**
 * After an install, an update or a reload the pages that are open have no script of ours, or one whose extension is gone. They
 * get a new one, so that what is typed there goes on being saved.
 */
import { browser } from 'wxt/browser';

/** The manifest's own list names files that are there. */
type ScriptPath = NonNullable<Parameters<typeof browser.scripting.executeScript>[0]['files']>[number];

export function watchInstalls(): void {
  browser.runtime.onInstalled.addListener(() => void reinject());
}

async function reinject(): Promise<void> {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  for (const { matches = [], js = [] } of scripts) {
    const files = js as ScriptPath[];
    const tabs = await browser.tabs.query({ url: matches });
    // A tab that closes meanwhile, or that the browser keeps to itself, is none of ours.
    await Promise.allSettled(
      tabs.map(async ({ id, discarded }) => {
        if (id === undefined || discarded) return;
        const target = { tabId: id, frameIds: [0] };
        await browser.scripting.executeScript({ target, files });
        // The second time it looks at what has the focus already: see utils/composer/stand-by.ts.
        await browser.scripting.executeScript({ target, files });
      }),
    );
  }
}
