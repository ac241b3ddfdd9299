/** Tells when the pointer rests on underlined words, presses them, or goes away. Never takes an event from the page. */

export interface Pointing {
  /** The finding under a point of the viewport; asked only when the pointer rests or presses. */
  at(x: number, y: number): string | null;
  /** Hover is left to another checker on the page, or to no-hover devices. */
  hovers(): boolean;
  onPoint(id: string, x: number, y: number, how: 'hover' | 'click'): void;
  /** The pointer is on neither the words nor the popover. */
  onLeave(): void;
  /** Something else was pressed. */
  onPressElsewhere(): void;
  isOverPopover(event: Event): boolean;
}

/** Long enough that crossing a text shows nothing, ms. */
const dwell = 250;
/** Time to move from the words to the popover, ms. */
const grace = 350;

/** Listens until aborted. */
export function watchPointer(pointing: Pointing, signal: AbortSignal): void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const rest = (event: PointerEvent) => {
    clearTimeout(resting);
    if (pointing.isOverPopover(event)) return clearTimeout(leaving);
    if (event.pointerType === 'touch' || event.buttons !== 0 || !pointing.hovers()) return;
    const { clientX: x, clientY: y } = event;
    resting = setTimeout(() => {
      const id = pointing.at(x, y);
      clearTimeout(leaving);
      if (id) pointing.onPoint(id, x, y, 'hover');
      else leaving = setTimeout(pointing.onLeave, grace);
    }, dwell);
  };
  /** Outside of the window no move is told of: only that the page was left. */
  const goAway = (event: PointerEvent) => {
    if (event.relatedTarget !== null || pointing.isOverPopover(event)) return;
    clearTimeout(resting);
    clearTimeout(leaving);
    leaving = setTimeout(pointing.onLeave, grace);
  };
  const press = (event: PointerEvent) => {
    clearTimeout(resting);
    if (pointing.isOverPopover(event)) return;
    if (pointing.at(event.clientX, event.clientY) === null) pointing.onPressElsewhere();
  };
  const click = (event: MouseEvent) => {
    if (event.button !== 0 || event.detail === 0 || pointing.isOverPopover(event)) return;
    // Words that were just selected are to be edited, not explained.
    if (document.getSelection()?.isCollapsed === false) return;
    const { clientX: x, clientY: y } = event;
    const id = pointing.at(x, y);
    if (id) pointing.onPoint(id, x, y, 'click');
  };
  const options = { capture: true, passive: true, signal };
  window.addEventListener('pointermove', rest, options);
  window.addEventListener('pointerout', goAway, options);
  window.addEventListener('pointerdown', press, options);
  window.addEventListener('click', click, options);
  signal.addEventListener('abort', () => {
    clearTimeout(resting);
    clearTimeout(leaving);
  });
}
