/** Which keys are the popover's, and so none of the site's: those typed in it, those that close it, and those that walk on. */

interface Keyed {
  isOpen(): boolean;
  hasFocus(): boolean;
  /** Goes to the next finding, or the one before; false when there is none. */
  walk(by: 1 | -1): boolean;
  close(): void;
  goRound(back: boolean): void;
}

/** Keys that edit: whoever writes on does not want to read. */
const editing = /^(?:.|Enter|Backspace|Delete)$/u;

const steps: Readonly<Record<string, 1 | -1>> = { Period: 1, Comma: -1 };

/** Gives what says of every event of the page whether it is kept from it. */
export function createKeys(popover: Keyed): (event: Event) => boolean {
  /** Keys that went down for us. They come up for us too, when the popover may be gone: sites listen to both ends of a key. */
  const ours = new Set<string>();

  function press(event: KeyboardEvent): boolean {
    const { altKey, shiftKey, ctrlKey, metaKey, key } = event;
    const by = altKey && shiftKey && !ctrlKey && !metaKey ? steps[event.code] : undefined;
    if (by && popover.walk(by)) {
      event.preventDefault();
      return true;
    }
    if (!popover.isOpen()) return false;
    if (key === 'Escape') {
      event.preventDefault();
      popover.close();
      return true;
    }
    if (!popover.hasFocus()) {
      if (editing.test(key) && !altKey) popover.close();
      return false;
    }
    if (key === 'Tab') {
      event.preventDefault();
      popover.goRound(shiftKey);
    }
    return true;
  }

  return (event) => {
    if (!(event instanceof KeyboardEvent)) return false;
    // Nearly all keys: asking them for more would be felt.
    if (!event.altKey && ours.size === 0 && !popover.isOpen()) return false;
    const code = event.code || event.key;
    if (event.type !== 'keydown') {
      const mine = ours.has(code);
      if (event.type === 'keyup') ours.delete(code);
      return mine || popover.hasFocus();
    }
    // Held on: the first press may have closed the popover, and the next would close the site's dialog, or break a line.
    if (event.repeat && ours.has(code) && !popover.isOpen()) {
      event.preventDefault();
      return true;
    }
    ours.delete(code);
    const mine = press(event);
    if (mine) ours.add(code);
    return mine;
  };
}
