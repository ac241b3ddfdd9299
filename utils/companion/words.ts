/** What happens at the words themselves in the composer: the lines under them, and the popover that explains one. */
import type { Texts } from '../../locales/index.ts';
import type { NamedNorms } from '../guideline/grounds.ts';
import type { DrawnFinding, Notice } from '../panel/store.ts';
import type { Box } from './placing.ts';
import { createKeys } from './popover/keys.ts';
import { type LeftCaret, leaveCaret } from './popover/left-caret.ts';
import { themeBehind } from './popover/page-theme.ts';
import { watchPointer } from './popover/pointing.ts';
import { createPopover, failures, type PopoverView, type Wish } from './popover/popover.ts';
import { shownIn, textBox } from './popover/text-box.ts';
import type { SessionState } from './session.ts';
import type { WordsPlace } from './show-place.ts';
import type { Stage } from './stage.ts';
import { hasRival, rivalCards } from './underlines/rivals.ts';
import { createUnderlines } from './underlines/underlines.ts';
import type { ToCompanion } from './wire.ts';

export type Words = ReturnType<typeof createWords>;

type Failed = NonNullable<PopoverView['failed']>['about'];

const isFailed = (about: Notice['about']): about is Failed => failures.some((each) => each === about);

type How = 'hover' | 'click' | 'walk';

/** What of the page the popover must leave free, besides other checkers' cards: lists of names and tags to choose from. */
const lists = 'div[id^="typeaheadDropdown"], [role="listbox"]';
/** No event tells of words that are pushed about, nor of another checker's card that opens after ours, ms. */
const lookAgain = 250;

/** Where to draw, and what of ours is there already. */
interface Corner {
  stage: Stage;
  mirrorStage: Stage;
  boxes(): Box[];
}

interface Ground {
  norms(): NamedNorms;
  /** Turns a rule on again. */
  heed(rule: string): void;
}

/** Draws until aborted. */
export function createWords(
  { stage, mirrorStage, boxes: ourBoxes }: Corner,
  texts: Texts,
  { norms, heed }: Ground,
  signal: AbortSignal,
) {
  const underlines = createUnderlines(mirrorStage, signal);
  const popover = createPopover(stage, texts, wish, signal);
  let state: SessionState | null = null;
  let shown: { id: string; how: How; x: number | null } | null = null;
  let failed: {
    about: Failed;
    copied: boolean;
    corrected: string;
  } | null = null;
  /** What something is done with: its words, or the finding, may be gone, and what came of it has still to be said. */
  let mending: DrawnFinding | null = null;
  /** Where the caret stood before the keyboard went into the popover. */
  let leftCaret: LeftCaret | null = null;
  /** The rule of that one was turned off here. */
  let turnedOff = false;
  let ask: (message: ToCompanion) => void = () => {};
  let moving = 0;
  let looking: ReturnType<typeof setInterval> | undefined;

  /** In the order of the text: fields as they stand, then offsets; what is about a whole field comes at its end. */
  function walked(): DrawnFinding[] {
    const order = state?.composer.fields.map(({ name }) => name) ?? [];
    const at = ({ start, end }: DrawnFinding) => (start === end ? Number.MAX_SAFE_INTEGER : start);
    return [...(state?.findings ?? [])].sort(
      (a, b) => order.indexOf(a.field) - order.indexOf(b.field) || at(a) - at(b),
    );
  }

  function draw(): void {
    const all = walked();
    const index = all.findIndex(({ id }) => id === shown?.id);
    const finding = all[index] ?? (mending?.id === shown?.id ? mending : undefined);
    const field = state?.composer.fields.find(({ name }) => name === finding?.field);
    if (!shown || !finding || !field) return close();
    // The page is drawing its box anew: what it is drawn as is shown soon, and nothing jumps into a corner until then.
    if (!field.element.isConnected) return;
    const boxes = underlines.boxesOf(finding);
    const { x } = shown;
    const words = boxes.find((box) => x !== null && x >= box.left && x <= box.right) ?? boxes[0];
    const anchor = words && shownIn(words, field.element);
    if (!anchor || anchor.top + anchor.height < 0 || anchor.top > window.innerHeight) return close();
    const scopes = finding.scopes ?? [];
    const theme = themeBehind(field.element);
    const place = { nth: index + 1, of: index < 0 ? 0 : all.length };
    const view = { finding, ...place, scopes, theme, turnedOff, failed, norms: norms() };
    const rival = hasRival(document);
    const avoid = [...document.querySelectorAll(lists)]
      .map((list): Box => list.getBoundingClientRect())
      .concat(ourBoxes(), rival ? rivalCards(document) : [])
      .filter((box) => box.width > 0 && box.height > 0);
    popover.show(view, { anchor, text: textBox(field.element), avoid, above: rival });
    looking ??= setInterval(move, lookAgain);
  }

  function move(): void {
    if (!shown) return;
    moving ||= requestAnimationFrame(() => {
      moving = 0;
      if (shown) draw();
    });
  }

  function open(id: string, how: How, x: number | null): void {
    if (shown?.id !== id) {
      failed = null;
      turnedOff = false;
    }
    // Resting on the words of an open popover must not turn it into one that leaves with the pointer.
    if (shown?.id === id && how === 'hover') return;
    shown = { id, how, x };
    draw();
  }

  function close(): void {
    const had = popover.hasFocus();
    const field = state?.composer.fields.find(({ name }) => shown?.id.split('/')[1] === name);
    shown = null;
    failed = null;
    mending = null;
    turnedOff = false;
    clearInterval(looking);
    looking = undefined;
    popover.hide();
    if (had) (field ?? state?.composer.fields[0])?.element.focus({ preventScroll: true });
    if (had) leftCaret?.putBack();
  }

  /** Puts the keyboard into the popover; what it leaves is found again as it was. */
  function takeKeyboard(): void {
    if (!popover.hasFocus()) leftCaret = state && leaveCaret(state.composer);
    popover.focus();
  }

  /** The next finding behind (or before) the one that is open, round and round. */
  function walk(by: 1 | -1): boolean {
    const all = walked();
    if (all.length === 0) return false;
    const now = all.findIndex(({ id }) => id === shown?.id);
    const next = all[now < 0 ? (by > 0 ? 0 : all.length - 1) : (now + by + all.length) % all.length];
    const field = state?.composer.fields.find(({ name }) => name === next?.field);
    if (!next || !field) return false;
    ask({ ask: 'showPlace', finding: next.id });
    open(next.id, 'walk', null);
    takeKeyboard();
    return true;
  }

  function wish(wished: Wish): void {
    const id = shown?.id;
    if (!id) return;
    if (wished.do === 'close') close();
    else if (wished.do === 'step') walk(wished.by);
    else if (wished.do === 'undo') ask({ ask: 'undo' });
    else if (wished.do === 'copy') void copy();
    else if (wished.do === 'fix') {
      mending = state?.findings.find((each) => each.id === id) ?? null;
      ask({ ask: 'applyFix', finding: id, fix: wished.nth });
    } else if (wished.do === 'rule-on') {
      turnedOff = false;
      if (mending) heed(mending.rule);
      drawInPlace();
    } else {
      ask({ ask: 'ignore', finding: id, scope: wished.scope });
      // Where to turn it on again is said here: the panel may be closed.
      if (wished.scope === 'rule') leaveWord(id);
      else close();
    }
  }

  /** The finding goes with its rule; what became of it stays until the person goes on. */
  function leaveWord(id: string): void {
    mending = state?.findings.find((each) => each.id === id) ?? null;
    turnedOff = mending !== null;
    if (shown) shown = { ...shown, how: 'click' };
    drawInPlace();
  }

  /** The pressed button is gone: the keyboard stays in the popover. */
  function drawInPlace(): void {
    const focus = popover.hasFocus();
    draw();
    if (focus) popover.focus();
  }

  async function copy(): Promise<void> {
    if (!failed) return;
    const { corrected } = failed;
    const copied = await navigator.clipboard.writeText(corrected).then(
      () => true,
      // The page may deny the clipboard to everybody on it; the button stays.
      () => false,
    );
    if (!failed) return;
    failed = { ...failed, copied };
    draw();
  }

  watchPointer(
    {
      at: (x, y) => underlines.at(x, y),
      hovers: () => !underlines.yields(),
      onPoint: (id, x, _y, how) => open(id, how, x),
      onLeave: () => {
        if (shown?.how === 'hover' && !popover.hasFocus()) close();
      },
      onPressElsewhere: () => {
        if (shown) close();
      },
      isOverPopover: (event) => event instanceof MouseEvent && popover.holds(event.clientX, event.clientY),
    },
    signal,
  );
  const keepsKey = createKeys({ ...popover, walk: (by) => state !== null && walk(by), close });
  const options = { capture: true, passive: true, signal };
  for (const type of ['scroll', 'resize']) window.addEventListener(type, move, options);
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(moving);
    clearInterval(looking);
  });

  return {
    /** Where wishes go: the same messages as from the panel. */
    serve(to: (message: ToCompanion) => void) {
      ask = to;
    },
    /** The composer as it was just checked; null when none is being written. */
    show(next: SessionState | null) {
      state = next;
      underlines.show(next?.readable ? next : next && { ...next, findings: [] });
      if (!shown) return;
      if (next && (mending || next.findings.some(({ id }) => id === shown?.id))) draw();
      else close();
    },
    walk,
    placeOf: (finding: DrawnFinding): WordsPlace => ({
      box: underlines.boxesOf(finding)[0],
      range: underlines.rangeOf(finding),
    }),
    /** Opens at a finding whose words may be gone: what came of its fix is said next. */
    explain(finding: DrawnFinding) {
      mending = finding;
      open(finding.id, 'click', null);
    },
    /** What came of a wish. */
    told({ about, corrected, copied }: Notice) {
      if (!shown) return;
      if (isFailed(about)) {
        failed = { about, copied: copied ?? false, corrected: corrected ?? '' };
        draw();
      } else if (about === 'fixed' || about === 'undone') close();
    },
    /** True for keys and presses that are not for the page. */
    keepsFromPage: (event: Event) =>
      event.type === 'click' && event instanceof MouseEvent ? stage.press(event) : keepsKey(event),
  };
}
