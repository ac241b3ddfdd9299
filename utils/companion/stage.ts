/** Our own corner of the page: one element outside the body, with a closed shadow root that the page cannot look into. */

import { isAlive } from '../messages.ts';

export interface Stage {
  /** A layer above everything on the page, dialogs too; styled by the stage's sheet. */
  layer(name: string): HTMLElement;
  /** Puts the stage back when the page threw it out, and brings a layer to the top. */
  show(layer: HTMLElement): void;
  hide(layer: HTMLElement): void;
  isOnPage(): boolean;
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

  const ensure = () => {
    if (!host.isConnected && !signal.aborted && alive()) document.documentElement.append(host);
  };

  return {
    isOnPage: () => host.isConnected,
    layer(name) {
      const layer = document.createElement('div');
      layer.className = name;
      layer.popover = 'manual';
      root.append(layer);
      return layer;
    },
    show(layer) {
      ensure();
      if (host.isConnected && !layer.matches(':popover-open')) layer.showPopover();
    },
    hide(layer) {
      if (host.isConnected && layer.matches(':popover-open')) layer.hidePopover();
    },
  };
}
