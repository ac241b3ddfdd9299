/** The popover of one finding: in the top layer, at its words, with keys that never reach the site. */
import { h, render } from 'preact';
import { Popover } from '../../../components/Popover.tsx';
import type { Texts } from '../../../locales/index.ts';
import type { NamedNorms } from '../../guideline/grounds.ts';
import type { DrawnFinding, IgnoreScope } from '../../panel/store.ts';
import type { Stage } from '../stage.ts';
import { type Place, placePopover } from './placing.ts';

/** What a person asks for in the popover. */
export type Wish =
  | { do: 'fix'; nth: number }
  | { do: 'ignore'; scope: IgnoreScope }
  /** The rule that was just turned off is wanted after all. */
  | { do: 'rule-on' }
  | { do: 'step'; by: 1 | -1 }
  | { do: 'undo' }
  | { do: 'copy' }
  | { do: 'close' };

/** What is said where nothing was written, or something else. */
export const failures = ['not-verified', 'no-focus', 'text-changed', 'not-handled', 'composing'] as const;

export interface PopoverView {
  finding: DrawnFinding;
  /** Its place among the findings, from 1, and how many there are. */
  nth: number;
  of: number;
  scopes: readonly IgnoreScope[];
  theme: 'light' | 'dark' | undefined;
  norms: NamedNorms;
  /** Its rule was turned off here, a moment ago. */
  turnedOff: boolean;
  /** A write went wrong: what the box should hold now can be copied, or the write taken back. */
  failed: { about: (typeof failures)[number]; copied: boolean } | null;
}

/** What bubbles out of the popover is not the site's business. */
const ours = [
  'click',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'contextmenu',
  'focusin',
  'focusout',
];

/** Leaves the page on abort. */
export function createPopover(stage: Stage, texts: Texts, onWish: (wish: Wish) => void, signal: AbortSignal) {
  const layer = stage.layer('popover-layer');
  let open = false;
  for (const type of ours) layer.addEventListener(type, (event) => event.stopPropagation(), { signal });
  // The cursor stays in the composer: some sites close a box that loses it.
  layer.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
  signal.addEventListener('abort', () => hide());

  function hide(): void {
    if (!open) return;
    open = false;
    render(null, layer);
    stage.hide(layer);
  }

  const root = () => layer.getRootNode() as ShadowRoot;
  const focused = () => {
    const active = root().activeElement;
    return active && layer.contains(active) ? active : null;
  };
  const stops = () =>
    [...layer.querySelectorAll<HTMLElement>('button, summary, a[href]')].filter((each) =>
      each.checkVisibility(),
    );

  return {
    isOpen: () => open,
    hasFocus: () => open && focused() !== null,
    hide,
    show(view: PopoverView, place: Place): void {
      open = true;
      stage.show(layer);
      render(h(Popover, { ...view, texts, onWish }), layer);
      const card = layer.firstElementChild;
      if (!(card instanceof HTMLElement)) return;
      const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
      const { scrollTop } = card;
      card.style.maxHeight = '';
      const size = { width: card.offsetWidth, height: card.offsetHeight };
      const at = placePopover(viewport, place, size);
      if (at.height < size.height) card.style.maxHeight = `${at.height}px`;
      card.scrollTop = scrollTop;
      card.style.translate = `${Math.round(at.left)}px ${Math.round(at.top)}px`;
    },
    /** Puts the keyboard into it; the page does not scroll. */
    focus(): void {
      // With nothing to apply: on to the next, not back to the one before.
      const first = ['[data-first]', '[data-step="1"]'].map((each) => layer.querySelector<HTMLElement>(each));
      (first.find((each) => each !== null) ?? stops()[0])?.focus({ preventScroll: true });
    },
    /** Tab goes round: past the end it would be in the site's dialog, which sends it somewhere else. */
    goRound(back: boolean): void {
      const all = stops();
      const at = all.indexOf(focused() as HTMLElement);
      all[(at + (back ? -1 : 1) + all.length) % all.length]?.focus({ preventScroll: true });
    },
    /** True for events of our own corner of the page. The root is closed: the page sees the same for badge and popover. */
    holds(x: number, y: number): boolean {
      const card = layer.firstElementChild?.getBoundingClientRect();
      return (
        open &&
        !!card &&
        x >= card.left - 4 &&
        x <= card.right + 4 &&
        y >= card.top - 8 &&
        y <= card.bottom + 8
      );
    },
  };
}
