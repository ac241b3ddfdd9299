/** What happens at the words themselves in the composer: the lines under them, and the popover that explains one. */
import type { Texts } from '../../locales/index.ts';
import type { NamedNorms } from '../guideline/grounds.ts';
import type { DrawnFinding, Notice } from '../panel/store.ts';
import type { Box } from './placing.ts';
import { themeBehind } from './popover/page-theme.ts';
import { watchPointer } from './popover/pointing.ts';
import { createPopover, type PopoverView, type Wish } from './popover/popover.ts';
import { shownIn, textBox } from './popover/text-box.ts';
import type { SessionState } from './session.ts';
import type { Stage } from './stage.ts';
import { rivalCards } from './underlines/rivals.ts';
import { createUnderlines } from './underlines/underlines.ts';
import type { ToCompanion } from './wire.ts';

export type Words = ReturnType<typeof createWords>;

type Failed = NonNullable<PopoverView['failed']>['about'];

const failures: readonly Notice['about'][] = ['not-verified', 'no-focus', 'text-changed', 'not-handled'];
const isFailed = (about: Notice['about']): about is Failed => failures.includes(about);

type How = 'hover' | 'click' | 'walk';

/** What of the page the popover must leave free: lists of names and tags to choose from, and other checkers' cards. */
const lists = `div[id^="typeaheadDropdown"], [role="listbox"], ${rivalCards}`;
/** Keys that edit: whoever writes on does not want to read. */
const editing = /^(?:.|Enter|Backspace|Delete)$/u;

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
  /** The rule of that one was turned off here. */
  let turnedOff = false;
  let ask: (message: ToCompanion) => void = () => {};
  let escaping = false;

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
    const boxes = underlines.boxesOf(finding);
    const { x } = shown;
    const anchor = boxes.find((box) => x !== null && x >= box.left && x <= box.right) ?? boxes[0];
    if (!anchor || anchor.bottom < 0 || anchor.top > window.innerHeight) return close();
    const scopes = finding.scopes ?? [];
    const theme = themeBehind(field.element);
    const place = { nth: index + 1, of: index < 0 ? 0 : all.length };
    const view = { finding, ...place, scopes, theme, turnedOff, failed, norms: norms() };
    const avoid = [...document.querySelectorAll(lists)]
      .map((list): Box => list.getBoundingClientRect())
      .concat(ourBoxes())
      .filter((box) => box.width > 0 && box.height > 0);
    const text = textBox(field.element);
    popover.show(view, { anchor: shownIn(anchor, field.element), text, avoid, above: underlines.yields() });
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
    popover.hide();
    if (had) (field ?? state?.composer.fields[0])?.element.focus({ preventScroll: true });
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
    popover.focus();
    return true;
  }

  function wish(wished: Wish): void {
    const id = shown?.id;
    if (!id) return;
    if (wished.do === 'close') close();
    else if (wished.do === 'step') step(wished.by);
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

  function step(by: 1 | -1): void {
    const focus = popover.hasFocus();
    walk(by);
    if (!focus) return;
    popover.focus();
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
  let moving = 0;
  const move = () => {
    if (!shown) return;
    moving ||= requestAnimationFrame(() => {
      moving = 0;
      if (shown) draw();
    });
  };
  const options = { capture: true, passive: true, signal };
  for (const type of ['scroll', 'resize']) window.addEventListener(type, move, options);
  signal.addEventListener('abort', () => cancelAnimationFrame(moving));

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
    /** What came of a wish. `corrected`: what the box should hold after a write that could not be confirmed. */
    told({ about }: Notice, corrected: string | null) {
      if (!shown) return;
      if (isFailed(about)) {
        failed = { about, copied: false, corrected: corrected ?? '' };
        draw();
        if (about === 'not-verified') void copy();
      } else if (about === 'fixed' || about === 'undone') close();
    },
    /** True for keys that are not for the page: those typed in the popover, and those that close it or walk on. */
    keepsFromPage(event: Event): boolean {
      if (!(event instanceof KeyboardEvent)) return false;
      // Nearly all keys: asking them for more would be felt.
      if (!event.altKey && !escaping && !popover.isOpen()) return false;
      const down = event.type === 'keydown';
      const by =
        event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey ? steps[event.code] : undefined;
      if (by && state && (down ? walk(by) : popover.isOpen())) {
        event.preventDefault();
        return true;
      }
      // A site may close its dialog when the key comes up again.
      if (event.key === 'Escape' && escaping && !down) {
        escaping = event.type !== 'keyup';
        return true;
      }
      if (!popover.isOpen()) return false;
      if (event.key === 'Escape') {
        event.preventDefault();
        if (down) {
          escaping = true;
          close();
        }
        return true;
      }
      if (!popover.hasFocus()) {
        if (down && editing.test(event.key) && !event.altKey) close();
        return false;
      }
      if (down && event.key === 'Tab') {
        event.preventDefault();
        popover.goRound(event.shiftKey);
      }
      return true;
    },
  };
}

const steps: Readonly<Record<string, 1 | -1>> = { Period: 1, Comma: -1 };
