/** The institution's own snippets: stored in this browser, followed by panel and desk alike. */
import { browser } from 'wxt/browser';
import { mostSnippets, parseSnippets, type Snippet } from './plan/snippets/snippet.ts';

const key = 'snippets';

export async function storedSnippets(): Promise<Snippet[]> {
  return parseSnippets((await browser.storage.local.get(key))[key]);
}

/** Puts a snippet in, in the place of the one with its id; the newest first. */
export async function keepSnippet(snippet: Snippet): Promise<void> {
  await change((now) => {
    const at = now.findIndex(({ id }) => id === snippet.id);
    return at < 0 ? [snippet, ...now].slice(0, mostSnippets) : now.with(at, snippet);
  });
}

export async function dropSnippet(id: string): Promise<void> {
  await change((now) => now.filter((each) => each.id !== id));
}

/** Puts those in whose ids are not there, behind the others, as far as there is room. Gives how many came. */
export async function addSnippets(snippets: readonly Snippet[]): Promise<number> {
  let added = 0;
  if (snippets.length > 0)
    await change((now) => {
      const missing = snippets.filter(({ id }) => !now.some((each) => each.id === id));
      const next = [...now, ...missing].slice(0, mostSnippets);
      added = next.length - now.length;
      return next;
    });
  return added;
}

/** One change after the other, across all pages of ours. */
async function change(make: (now: Snippet[]) => Snippet[]): Promise<void> {
  await navigator.locks.request(key, async () => {
    await browser.storage.local.set({ [key]: make(await storedSnippets()) });
  });
}

/** Calls `onChange` with what is stored, now and after every change, until aborted. */
export function followSnippets(onChange: (snippets: Snippet[]) => void, signal: AbortSignal): void {
  const hear = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[key]) onChange(parseSnippets(changes[key].newValue));
  };
  browser.storage.onChanged.addListener(hear);
  signal.addEventListener('abort', () => {
    // In a dead context there is nothing left to take the listener from.
    if (browser.runtime?.id !== undefined) browser.storage.onChanged.removeListener(hear);
  });
  void storedSnippets().then((snippets) => {
    if (!signal.aborted) onChange(snippets);
  });
}
