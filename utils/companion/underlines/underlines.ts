/** Draws lines under the words of findings, in the composer that is being written, without a node in or over an editor. */
import type { Composer, ComposerField } from '../../composer/composer.ts';
import type { SessionState } from '../session.ts';
import type { Stage } from '../stage.ts';
import { createBoxes } from './boxes.ts';
import { createFieldLines, type FieldLines, type Ground, rectsOf } from './field-lines.ts';
import { createMirror } from './mirror.ts';
import { canPaint, createPaint, type Paint } from './paint.ts';
import { hasRival } from './rivals.ts';
import { chooseSpans, type Span } from './spans.ts';

/**
 * What was checked is drawn at once: it comes when the typing rests. One line more makes the browser mark and paint the whole text
 * again (with 200 lines more than all the rest of a key, measured): not between two keys. What is drawn moves with its words at
 * each edit; where it could not, it is drawn again soon, and once the edits are over it is seen to that all lines are there; ms.
 */
const pause = 350;
const soon = 50;
/** Searching the document for other checkers at every draw would be felt; ms. */
const rivalsEvery = 3_000;

export type Shown = Pick<SessionState, 'composer' | 'judged' | 'findings'>;
export type Underlines = ReturnType<typeof createUnderlines>;

interface Drawn {
  field: ComposerField;
  ground: Ground;
  lines: FieldLines;
  text: string;
  spans: readonly Span[];
  stop: AbortController;
}

/** Everything leaves the page on abort. */
export function createUnderlines(stage: Stage, signal: AbortSignal) {
  /** Forced colours are turned on and off while a page is open; each has its own way of drawing. */
  const forced = matchMedia('(forced-colors: active)');
  let painting = new AbortController();
  let paint = choosePaint();
  /** The composer as it was last checked. */
  let last: Shown | null = null;
  const mirrors = stage.layer('mirror-layer');
  let drawn: Drawn[] = [];
  /** What was checked and is not drawn yet. */
  let fresh: Shown | null = null;
  let composer: Composer | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let editedAt = Number.NEGATIVE_INFINITY;
  /** Words lost their line to an edit: a line, as on Enter, is made of other nodes now. */
  let lost = false;
  let thin = false;
  let rivalsAt = Number.NEGATIVE_INFINITY;

  function choosePaint(): Paint | null {
    const until = AbortSignal.any([signal, painting.signal]);
    if (forced.matches) return createBoxes(stage, until);
    return canPaint() ? createPaint(until) : null;
  }

  function follow(field: ComposerField): Drawn {
    const stop = new AbortController();
    const ground = groundOf(field, AbortSignal.any([signal, stop.signal]));
    const lines = paint ? createFieldLines(ground, paint) : noLines;
    const observer = new MutationObserver((records) => {
      const old = new Map<Text, string>();
      let removed = false;
      // What a record holds is made when it is asked for: at every key it would be felt.
      for (const record of records) {
        if (record.type === 'childList') removed ||= record.removedNodes.length > 0;
        else if (record.target instanceof Text && record.oldValue !== null && !old.has(record.target))
          old.set(record.target, record.oldValue);
      }
      if (old.size > 0) lines.edited(old);
      if (removed && lines.haveLost()) lost = true;
      editedAt = performance.now();
      later();
    });
    observer.observe(ground.element, {
      subtree: true,
      childList: true,
      characterData: true,
      characterDataOldValue: true,
    });
    stop.signal.addEventListener('abort', () => {
      observer.disconnect();
      lines.clear();
    });
    return { field, ground, lines, text: '', spans: [], stop };
  }

  function groundOf({ element, editor }: ComposerField, until: AbortSignal): Ground {
    if (!(element instanceof HTMLTextAreaElement)) return { element, read: () => editor.read(element) };
    stage.show(mirrors);
    return createMirror(element, mirrors, until);
  }

  function later(): void {
    // A key that only puts the time off finds a timer that will see so: setting one anew at every key would be felt.
    if (timer !== undefined && !lost && !fresh) return;
    clearTimeout(timer);
    timer = setTimeout(draw, fresh ? 0 : lost ? soon : pause);
  }

  function draw(): void {
    const left = editedAt + pause - performance.now();
    if (!fresh && !lost && left > 1) {
      timer = setTimeout(draw, left);
      return;
    }
    timer = undefined;
    lost = false;
    yieldToRivals();
    paint?.keep();
    take();
    for (const { lines, text, spans, field } of drawn) if (field.element.isConnected) lines.draw(text, spans);
  }

  function take(): void {
    if (!fresh) return;
    const { judged, findings } = fresh;
    fresh = null;
    const spans = chooseSpans(findings);
    for (const each of drawn) {
      each.text = judged.find(({ field }) => field === each.field.name)?.text ?? '';
      each.spans = spans.filter(({ field }) => field === each.field.name);
    }
  }

  /** They may come later than we do, so they are looked for again now and then. */
  function yieldToRivals(): void {
    const now = performance.now();
    if (now - rivalsAt < rivalsEvery) return;
    rivalsAt = now;
    thin = hasRival(document);
    paint?.setThin(thin);
  }

  function leave(): void {
    for (const each of drawn) each.stop.abort();
    drawn = [];
    stage.hide(mirrors);
  }

  function show(state: Shown | null): void {
    if (last && state && sameShown(last, state)) return;
    last = state;
    if (state?.composer !== composer) {
      leave();
      composer = state?.composer ?? null;
      drawn = composer?.fields.map(follow) ?? [];
    }
    fresh = state;
    if (state) later();
  }

  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    leave();
  });
  forced.addEventListener(
    'change',
    () => {
      const state = last;
      show(null);
      painting.abort();
      painting = new AbortController();
      paint = choosePaint();
      show(state);
    },
    { signal },
  );

  /** Over a finding's words, where they are drawn: in the editor, or in the mirror of a textarea. */
  function rangeOf({ field, start, end }: Pick<Span, 'field' | 'start' | 'end'>): StaticRange | null {
    const here = drawn.find((each) => each.field.name === field);
    return here && end > start ? here.ground.read().range(start, end) : null;
  }

  return {
    /** True when another checker was seen on the page: ours steps back. */
    yields: () => thin,
    /** The composer as it was just checked; null when none is being written. */
    show,
    /** The finding whose underlined words are seen at a point of the viewport, in CSS px. */
    at(x: number, y: number): string | null {
      const over = document.elementFromPoint(x, y);
      const here = drawn.find(({ field }) => over && field.element.contains(over));
      return here?.lines.at(x, y) ?? null;
    },
    rangeOf,
    /** Boxes of a finding's words on the viewport; of the field where it has none. */
    boxesOf(of: Pick<Span, 'field' | 'start' | 'end'>): DOMRect[] {
      const range = rangeOf(of);
      const boxes = range ? rectsOf(range) : [];
      if (boxes.length > 0) return boxes;
      const here = drawn.find((each) => each.field.name === of.field);
      return here ? [here.field.element.getBoundingClientRect()] : [];
    },
  };
}

/** A state is also made anew when only the saving went on. */
function sameShown(a: Shown, b: Shown): boolean {
  return a.composer === b.composer && a.judged === b.judged && a.findings === b.findings;
}

const noLines: FieldLines = { draw() {}, edited() {}, haveLost: () => false, at: () => null, clear() {} };
