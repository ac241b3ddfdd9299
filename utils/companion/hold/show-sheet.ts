/** Draws the sheet before publishing, and the line after it, in a corner of our own: above every dialog, out of the page's sight. */
import { h, render } from 'preact';
import css from '../../../assets/sheet.css?inline';
import { HoldNote } from '../../../components/HoldNote.tsx';
import { Sheet } from '../../../components/Sheet.tsx';
import type { TextKey, Texts } from '../../../locales/index.ts';
import type { NamedNorms } from '../../guideline/grounds.ts';
import type { Notice } from '../../panel/store.ts';
import type { Platform } from '../../platform.ts';
import { createStage, type Stage } from '../stage.ts';
import type { Raised } from './raised.ts';

export interface SheetGiven {
  platform: Platform;
  account: string | null;
  raised: readonly Raised[];
  answered: ReadonlySet<string>;
  /** False when the box is gone, in the last step of a flow: then nothing can be mended from here. */
  fixable: boolean;
  /** The institution's own address to look something up, empty when none is set up. */
  factCheck: string;
  norms: NamedNorms;
  onAnswer(key: string, yes: boolean): void;
  onFix(finding: string, fix: number): void;
  onBack(): void;
  /** `reason` is null when nothing blocks and everything is answered. */
  onPublish(reason: string | null): void;
}

/** What the line after a press says, other than what came of a fix. */
type HoldAbout = 'again' | 'fixed' | 'advised';
const isOfHold = (about: HoldAbout | Notice['about']): about is HoldAbout =>
  about === 'again' || about === 'fixed' || about === 'advised';

export type SheetView = ReturnType<typeof createSheetView>;

/** How long a line stays, ms: read twice at leisure. */
const noteFor = 8_000;
/** What a line takes at the top of the page, CSS px. */
const noteRoom = 140;

/** What bubbles out of the sheet is not the site's business. */
const ours = ['click', 'dblclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'contextmenu'].concat([
  'input',
  'beforeinput',
  'change',
  'paste',
  'copy',
  'cut',
  'focusin',
  'focusout',
]);

/** A second click that was meant for the site's button, and lands on what has come up under it, ms after that. */
const tooSoon = 600;

const focusable = 'button:not(:disabled, [tabindex="-1"]), a[href], input, textarea, summary';

export function createSheetView(texts: Texts, signal: AbortSignal, alive?: () => boolean) {
  let stage: Stage | null = null;
  let layer: HTMLElement | null = null;
  let noteLayer: HTMLElement | null = null;
  let noteTimer: ReturnType<typeof setTimeout> | undefined;
  let openedAt = Number.NEGATIVE_INFINITY;

  // Made at the first need: most texts never see it.
  function layers(): { stage: Stage; layer: HTMLElement; noteLayer: HTMLElement } {
    stage ??= createStage(document, css, signal, alive);
    layer ??= patient(shielded(stage.layer('sheet-layer')));
    noteLayer ??= shielded(stage.layer('note-layer'));
    return { stage, layer, noteLayer };
  }

  function shielded(element: HTMLElement): HTMLElement {
    for (const type of ours) element.addEventListener(type, (event) => event.stopPropagation(), { signal });
    return element;
  }

  function patient(element: HTMLElement): HTMLElement {
    const wait = (event: MouseEvent) => {
      if (event.detail < 2 || event.timeStamp - openedAt > tooSoon) return;
      event.preventDefault();
      event.stopPropagation();
    };
    element.addEventListener('click', wait, { capture: true, signal });
    return element;
  }

  const dialog = () => layer?.querySelector('dialog') ?? null;
  const isOpen = () => {
    const found = dialog();
    return found?.isConnected === true && found.open;
  };

  /** The focus goes round in the sheet: past its end it would be in the browser's own bars. */
  function goRound(event: KeyboardEvent): void {
    const stops = [...(dialog()?.querySelectorAll<HTMLElement>(focusable) ?? [])].filter((each) =>
      each.checkVisibility(),
    );
    const root = layer?.getRootNode();
    const active = root instanceof ShadowRoot ? root.activeElement : null;
    const edge = event.shiftKey ? stops[0] : stops.at(-1);
    if (active && active !== edge && stops.some((each) => each === active)) return;
    event.preventDefault();
    (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
  }

  /** A key that is still down from before presses nothing here; in the reason it goes on writing. */
  function isHeldDown({ repeat, key }: KeyboardEvent): boolean {
    const root = layer?.getRootNode();
    const writes = root instanceof ShadowRoot && root.activeElement instanceof HTMLTextAreaElement;
    return repeat && (key === 'Enter' || key === ' ') && !writes;
  }

  function hideNote(): void {
    clearTimeout(noteTimer);
    if (!stage || !noteLayer) return;
    render(null, noteLayer);
    stage.hide(noteLayer);
  }

  signal.addEventListener('abort', () => clearTimeout(noteTimer));

  return {
    isOpen,
    show(given: SheetGiven): void {
      hideNote();
      const { stage: on, layer: into } = layers();
      on.show(into);
      render(null, into);
      render(h(Sheet, { ...given, texts }), into);
      openedAt = performance.now();
      if (!isOpen()) throw new Error('The sheet could not be opened.');
    },
    hide(): void {
      if (!stage || !layer) return;
      dialog()?.close();
      render(null, layer);
      stage.hide(layer);
    },
    /** One line after a decision, away from the button that comes next; goes by itself. */
    note(about: HoldAbout | Notice['about'], button: Element | null): void {
      const key: TextKey = isOfHold(about) ? `held.${about}` : `notice.${about}`;
      const { stage: on, noteLayer: into } = layers();
      const top = button?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
      into.dataset.at = top < noteRoom ? 'bottom' : 'top';
      on.show(into);
      render(h(HoldNote, { texts, text: texts.t(key), onClose: hideNote }), into);
      clearTimeout(noteTimer);
      noteTimer = setTimeout(hideNote, noteFor);
    },
    /** True for events that must not get past the window while the sheet is open: its keys, and pointers on it. */
    keepsFromPage(event: Event): boolean {
      if (event instanceof KeyboardEvent) {
        if (event.type === 'keydown' && event.key === 'Tab') goRound(event);
        if (event.type === 'keydown' && isHeldDown(event)) event.preventDefault();
        return true;
      }
      return event.type === 'pointerdown';
    },
  };
}
