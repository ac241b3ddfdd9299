/** What is attached to a post, as far as the page shows it: count, kind, alternative text. */

import type { MediaPlace, Surface } from './composer.ts';
import { isVisible } from './on-page.ts';

export interface SeenMedium {
  type: 'image' | 'video';
  /** Absent: not known. Null or empty: the page says that there is none. */
  alt?: string | null;
  /** Tells this picture from another: the address of its preview, shortened. Nothing is loaded from it. */
  which: string;
}

/** Null when the page shows nothing that is known to be attached: that is no proof that there is nothing. */
export function readMedia(surface: Surface, root: Element): readonly SeenMedium[] | null {
  const media = (surface.media?.places ?? []).flatMap((place) => attached(place, root));
  if (media.length === 0) return null;
  const alts = altsIn(surface, root);
  let nth = 0;
  return media.map((medium) => {
    const alt = medium.type === 'image' ? alts[nth++] : undefined;
    return alt === undefined ? medium : { ...medium, alt };
  });
}

function attached({ selector, type }: MediaPlace, root: Element): SeenMedium[] {
  return [...root.querySelectorAll(selector)]
    .filter(isVisible)
    .map((element) => ({ type, which: addressOf(element) }));
}

/** In UTF-16 units: a preview may be the whole picture, as a data address. */
const longest = 200;

function addressOf(element: Element): string {
  const shown = element instanceof HTMLImageElement || element instanceof HTMLMediaElement ? element : null;
  const address = shown?.currentSrc || shown?.src || '';
  return address.length > longest ? `${address.length} ${address.slice(-longest)}` : address;
}

/** In the order of the images. */
function altsIn({ media }: Surface, root: Element): (string | null)[] {
  const alt = media?.alt;
  if (!alt) return [];
  const found = [...root.querySelectorAll(alt.selector)].filter(isVisible);
  return found.map((element) =>
    alt.read === 'value' && (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
      ? element.value
      : null,
  );
}
