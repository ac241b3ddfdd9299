/** The page's registry of highlights: one per severity, ours by name, styled by entrypoints/marks.css. */
import type { Severity } from '../../checker/rule.ts';
import { weight } from './spans.ts';

/** False in a browser without the CSS Custom Highlight API: then the badge and the panel have to do. */
export function canPaint(): boolean {
  return typeof Highlight === 'function' && 'highlights' in CSS;
}

export interface Paint {
  add(severity: Severity, range: StaticRange): void;
  remove(severity: Severity, range: StaticRange): void;
  /** Thin lines from now on, when another checker draws here too. */
  setThin(thin: boolean): void;
  /** Puts back what the page took out: the registry is the page's, and it may have cleared it. */
  keep(): void;
  clear(): void;
}

/** Every highlight of ours leaves the page on abort. */
export function createPaint(signal: AbortSignal): Paint {
  const highlights = new Map<Severity, Highlight>();
  let thin = false;
  const nameOf = (severity: Severity) => `saring-${severity}${thin ? '-thin' : ''}`;

  const of = (severity: Severity): Highlight => {
    const known = highlights.get(severity) ?? new Highlight();
    if (!highlights.has(severity)) {
      known.priority = weight[severity];
      highlights.set(severity, known);
    }
    const name = nameOf(severity);
    if (CSS.highlights.get(name) !== known) CSS.highlights.set(name, known);
    return known;
  };
  const unregister = () => {
    // After a reload of the extension the name may be that of the new script.
    for (const [severity, own] of highlights)
      if (CSS.highlights.get(nameOf(severity)) === own) CSS.highlights.delete(nameOf(severity));
  };
  const keep = () => {
    for (const severity of highlights.keys()) of(severity);
  };
  const clear = () => {
    unregister();
    highlights.clear();
  };
  signal.addEventListener('abort', clear);
  return {
    add: (severity, range) => void of(severity).add(range),
    remove: (severity, range) => void highlights.get(severity)?.delete(range),
    setThin(next) {
      if (thin === next) return;
      unregister();
      thin = next;
      keep();
    },
    keep,
    clear,
  };
}
