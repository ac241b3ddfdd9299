/** Whom the composer will post as, where the page shows it. */
import type { AccountPlace, Surface } from './composer.ts';

/** Longest name taken, in UTF-16 units: handles and page names are far shorter. */
const longest = 100;

const commentingAs = /^(?:comment as|reply as|komentar sebagai|balas sebagai) (.+?)…?$/i;

/** Null when the page does not say; never a guess. */
export function readAccount(surface: Surface, root: Element): string | null {
  for (const place of surface.account ?? []) {
    const scope = place.scope === 'root' ? root : root.ownerDocument;
    for (const element of scope.querySelectorAll(place.selector)) {
      const name = nameIn(element, place.read);
      if (name) return name.slice(0, longest);
    }
  }
  return null;
}

function nameIn(element: Element, read: AccountPlace['read']): string | null {
  if (read === 'handle') return /@[\w.]{2,}/.exec(element.textContent ?? '')?.[0] ?? null;
  if (read === 'label') return commentingAs.exec(element.getAttribute('aria-label') ?? '')?.[1] ?? null;
  if (read === 'text') return element.textContent?.trim() || null;
  const name = /^\/([\w.]{2,})\/?$/.exec(element.getAttribute('href') ?? '')?.[1];
  return name ? `@${name}` : null;
}
