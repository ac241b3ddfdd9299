/** Our own corner of the page: one element outside the body, with a closed shadow root that the page cannot look into. */

import { isAlive } from '../messages.ts';

export interface Stage {
  /** A layer above everything on the page, dialogs too; styled by the stage's sheet. */
  layer(name: string): HTMLElement;
  /** Puts the stage back when the page threw it out, and brings a layer to the top. */
  show(layer: HTMLElement): void;
  hide(layer: HTMLElement): void;
  isOnPage(): boolean;
  /**
   * A press on something of ours is made again inside of it, and the page may be kept from the first: some close a dialog when
   * anything outside of it is pressed. False: it was on nothing of ours.
   */
  press(event: MouseEvent): boolean;
}

export const stageName = 'saring-ui';

/** Takes away what a script of ours left behind whose extension was reloaded or updated. */
export function clearStages(document: Document): void {
  for (const left of document.querySelectorAll(stageName)) left.remove();
}

/** `css` styles what is in the layers. The stage leaves the page on abort, and is not put back by a script whose extension is gone. */
export function createStage(
  document: Document,
  css: string,
  signal: AbortSignal,
  alive: () => boolean = isAlive,
): Stage {
  const host = document.createElement(stageName);
  // The page's own rules must neither hide nor move it.
  host.style.cssText =
    'all: initial !important; display: block !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important;';
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
  // Keys typed in our interface are not the site's hotkeys. The site's capture listeners see the host as their target.
  for (const type of ['keydown', 'keyup', 'keypress'])
    root.addEventListener(type, (event) => event.stopPropagation(), { signal });
  signal.addEventListener('abort', () => host.remove());

  const layers: HTMLElement[] = [];
  const ensure = () => {
    if (signal.aborted || !alive()) return;
    const home = placeFor(document);
    if (host.parentNode === home) return;
    const shown = layers.filter((layer) => layer.matches(':popover-open'));
    // Moved as it is, the panel's frame need not begin anew.
    if (host.isConnected && 'moveBefore' in home) home.moveBefore(host, null);
    else home.append(host);
    // The order in the top layer is that of being shown: the dialog came later.
    for (const layer of shown) {
      if (layer.matches(':popover-open')) layer.hidePopover();
      layer.showPopover();
    }
  };

  /** What is placed here is placed in px of the viewport, also where a page zooms itself. */
  const unzoom = () => {
    const zoom = String(1 / (document.documentElement.currentCSSZoom ?? 1));
    if (host.style.getPropertyValue('zoom') !== zoom) host.style.setProperty('zoom', zoom, 'important');
  };
  const observer = new MutationObserver(unzoom);
  observer.observe(document.documentElement, { attributeFilter: ['style', 'class'] });
  signal.addEventListener('abort', () => observer.disconnect());

  return {
    isOnPage: () => host.isConnected,
    press(event) {
      if (event.target !== host) return false;
      const { detail, clientX, clientY, button, ctrlKey, metaKey, shiftKey } = event;
      // Of a press by the keyboard there is no place.
      const inner = detail > 0 ? root.elementFromPoint(clientX, clientY) : root.activeElement;
      if (!inner) return false;
      event.preventDefault();
      const how = { detail, clientX, clientY, button, ctrlKey, metaKey, shiftKey };
      // Not composed: it does not leave our root.
      inner.dispatchEvent(new MouseEvent('click', { ...how, bubbles: true, cancelable: true }));
      return true;
    },
    layer(name) {
      const layer = document.createElement('div');
      layer.className = name;
      layer.popover = 'manual';
      root.append(layer);
      layers.push(layer);
      return layer;
    },
    show(layer) {
      ensure();
      unzoom();
      if (host.isConnected && !layer.matches(':popover-open')) layer.showPopover();
    },
    hide(layer) {
      if (host.isConnected && layer.matches(':popover-open')) layer.hidePopover();
    },
  };
}

/** Beside a modal dialog of the page everything outside of it is dead, whatever lies on top: there we live inside. */
function placeFor(document: Document): Element {
  return [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement;
}
