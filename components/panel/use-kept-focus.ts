/** Keeps the keyboard where it was when a fixed finding disappears under it. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Gives the `focusin` listener of the list. When the focused button is gone after a drawing and focus fell to the page, the
 * finding that took its place gets it, or `#panel-tab-findings` when none is left. Never takes focus from another document
 * (the composer that a fix was written into).
 */
export function useKeptFocus(list: RefObject<HTMLElement | null>): (event: FocusEvent) => void {
  const last = useRef<{ element: Element; index: number } | null>(null);

  useLayoutEffect(() => {
    const before = last.current;
    if (before === null || before.element.isConnected) return;
    last.current = null;
    if (!document.hasFocus() || document.activeElement !== document.body) return;
    const titles = [...(list.current?.querySelectorAll<HTMLElement>('.finding-title button') ?? [])];
    const next = titles[Math.min(before.index, titles.length - 1)];
    (next ?? document.querySelector<HTMLElement>('#panel-tab-findings'))?.focus();
  });

  return (event) => {
    const element = event.target as Element;
    const all = [...(list.current?.querySelectorAll('.finding') ?? [])];
    last.current = { element, index: all.findIndex((finding) => finding.contains(element)) };
  };
}
