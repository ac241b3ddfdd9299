/** The single keys of the desk: `?` shows the shortcuts, `/` goes to the search. Nowhere where somebody types. */

interface Keys {
  isOn(): boolean;
  open(): void;
}

const typing = 'input, textarea, select, [contenteditable], dialog';

export function listenToKeys({ isOn, open }: Keys, signal: AbortSignal): void {
  document.addEventListener(
    'keydown',
    (event) => {
      const { key, target } = event;
      if (!isOn() || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (target instanceof Element && target.closest(typing)) return;
      if (key === '?') open();
      else if (key === '/') document.querySelector<HTMLElement>('main input[type="search"]')?.focus();
      else return;
      event.preventDefault();
    },
    { signal },
  );
}
