import type { Cdp } from './launch.mjs';

export interface Tab {
  /** The value of a JavaScript expression, awaited. */
  evaluate(expression: string, session?: string): Promise<unknown>;
  click(place: { x: number; y: number }): Promise<void>;
  front(): Promise<void>;
  place(selector: string): Promise<{ x: number; y: number }>;
  placeInShadow(host: string, selector: string): Promise<{ x: number; y: number }>;
  type(text: string): Promise<void>;
  frame(address: string): Promise<string>;
  until(expression: string, what: string, session?: string): Promise<unknown>;
  screenshot(path: string): Promise<void>;
}
export function openTab(cdp: Cdp, url: string): Promise<Tab>;
/** The same for a tab that is there already. */
export function joinTab(cdp: Cdp, targetId: string): Promise<Tab>;
