/** Badge and in-page panel: what the companion draws beside the composer. */
import { h, render } from 'preact';
import { browser } from 'wxt/browser';
import sheet from '../../assets/badge.css?inline';
import wordsSheet from '../../assets/popover.css?inline';
import { Badge } from '../../components/Badge.tsx';
import { PanelFrame } from '../../components/PanelFrame.tsx';
import type { Texts } from '../../locales/index.ts';
import type { Composer } from '../composer/composer.ts';
import { findButtons } from '../composer/match.ts';
import { send } from '../messages.ts';
import { type FrameMemory, rememberFrame } from './frame-memory.ts';
import { type Box, clampWidth, placeBadge, placePanel, type Side } from './placing.ts';
import type { Seen } from './snapshot.ts';
import { createStage } from './stage.ts';
import type { Handshake } from './wire.ts';

/** Of a person who types, ms. */
const pause = 300;

export type Beside = ReturnType<typeof createBeside>;

/** `memory`: how this person likes the panel on this site. Everything leaves the page on abort. */
export function createBeside(memory: FrameMemory, texts: Texts, signal: AbortSignal) {
  const stage = createStage(document, sheet + wordsSheet, signal);
  // Of its own: the page's registry of highlights leads the page to the nodes that are marked, and to the root around them.
  const mirrorStage = createStage(document, wordsSheet, signal);
  const badgeLayer = stage.layer('badge-layer');
  const frameLayer = stage.layer('frame-layer');
  const src = browser.runtime.getURL('/panel.html');
  let seen: Seen | null = null;
  let composer: Composer | null = null;
  /** Stays while its root is on the page: in the last step of a flow there is no editor, but a button to leave free. */
  let around: Composer | null = null;
  let frame: { key: string; claimed: Promise<unknown> } | null = null;
  let serveFrame = (_: MessagePort | null) => {};
  /** A press on publish went through unchecked by an error of ours. */
  let lapsed = false;
  /** What the badge says now; null while it is not drawn. */
  let badgeDrawn: string | null = null;
  let placed: Side = memory.side;
  let movedTo = '';

  const remember = (part: Partial<FrameMemory>) => {
    memory = { ...memory, ...part };
    void rememberFrame(location.hostname, memory);
  };

  function open(): void {
    remember({ open: true });
    drawFrame();
    drawBadge();
  }

  function close(): void {
    remember({ open: false });
    frame = null;
    serveFrame(null);
    render(null, frameLayer);
    stage.hide(frameLayer);
    composer?.fields[0]?.element.focus({ preventScroll: true });
    drawBadge();
  }

  /** The background vouches for the key, so that the frame can tell us from the page. */
  function newFrame() {
    const key = crypto.randomUUID();
    return { key, claimed: send('claimFrame', { key }) };
  }

  async function introduce(element: HTMLIFrameElement): Promise<void> {
    const ours = frame;
    await ours?.claimed;
    if (!ours || ours !== frame || !element.contentWindow) return;
    const line = new MessageChannel();
    serveFrame(line.port1);
    const handshake: Handshake = { saringFrame: ours.key };
    element.contentWindow.postMessage(handshake, new URL(src).origin, [line.port2]);
  }

  function drawFrame(): void {
    if (!memory.open) return;
    frame ??= newFrame();
    const box = placePanel(viewport(), obstacles(around), memory.side, memory.width);
    placed = box.side;
    stage.show(frameLayer);
    render(
      h(PanelFrame, {
        src,
        texts,
        box,
        side: box.side,
        onLoad: (element: HTMLIFrameElement) => void introduce(element),
        onResize: (width: number) => {
          memory = { ...memory, width: clampWidth(width) };
          drawFrame();
        },
        onResized: () => remember({}),
      }),
      frameLayer,
    );
  }

  function drawBadge(): void {
    if (!seen || !composer) {
      badgeDrawn = null;
      render(null, badgeLayer);
      return stage.hide(badgeLayer);
    }
    stage.show(badgeLayer);
    const { composer: drawn, phase, findings, saving } = seen;
    const empty = drawn?.empty ?? true;
    const over = drawn?.fields.some((field) => field.count > field.limit) ?? false;
    const advice = drawn?.confidence === 'advice';
    // Most keys change nothing that the badge says; drawing it and asking for its place would be felt at every key.
    const unsaved = saving.state === 'failed';
    const news = seen.behind ? 'behind' : empty && seen.unfinished ? 'unfinished' : null;
    const says = [
      composer.surface.id,
      phase,
      unsaved,
      empty,
      over,
      advice,
      lapsed,
      news,
      memory.open,
      tallied(findings),
    ].join();
    if (says === badgeDrawn) return moveSoon();
    badgeDrawn = says;
    const expanded = memory.open;
    render(
      h(Badge, {
        texts,
        findings,
        phase,
        saving,
        empty,
        over,
        advice,
        lapsed,
        news,
        expanded,
        onOpen: toggle,
      }),
      badgeLayer,
    );
    move();
  }

  function moveBadge(): void {
    const field = composer?.fields[0]?.element;
    if (!field) return;
    const at = placeBadge(viewport(), field.getBoundingClientRect(), badgeLayer.getBoundingClientRect());
    const visibility = at ? 'visible' : 'hidden';
    const translate = at ? `${Math.round(at.left)}px ${Math.round(at.top)}px` : movedTo;
    if (translate === movedTo && badgeLayer.style.visibility === visibility) return;
    movedTo = translate;
    badgeLayer.style.visibility = visibility;
    badgeLayer.style.translate = translate;
  }

  function toggle(): void {
    if (memory.open) close();
    else open();
  }

  let moving = 0;
  const move = () => {
    moving ||= requestAnimationFrame(() => {
      moving = 0;
      moveBadge();
    });
  };
  /** A field can be pushed about by what is above it, and no event tells: looked at when the typing pauses. */
  let resting: ReturnType<typeof setTimeout> | undefined;
  const moveSoon = () => {
    clearTimeout(resting);
    resting = setTimeout(move, pause);
  };
  const options = { capture: true, passive: true, signal };
  window.addEventListener('scroll', move, options);
  window.addEventListener('transitionend', move, options);
  window.addEventListener('animationend', move, options);
  const resized = new ResizeObserver(() => {
    move();
    drawFrame();
  });
  window.addEventListener(
    'resize',
    () => {
      move();
      drawFrame();
    },
    options,
  );
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(moving);
    clearTimeout(resting);
    resized.disconnect();
  });

  return {
    stage,
    mirrorStage,
    /** Who talks with the frame whenever one is made. */
    onFrame(serve: (line: MessagePort | null) => void) {
      serveFrame = serve;
    },
    side: () => placed,
    /** Where badge and in-page panel are, as far as they are drawn. */
    boxes: (): Box[] =>
      [badgeLayer, frameLayer].flatMap(({ style, firstElementChild }) =>
        firstElementChild && style.visibility !== 'hidden' ? firstElementChild.getBoundingClientRect() : [],
      ),
    toggle,
    open,
    close,
    dock(side: Side) {
      remember({ side });
      drawFrame();
    },
    /** The extension behind this script is gone: the panel with it, and the badge says so until it is pressed. */
    gone(dismiss: () => void) {
      // A new script of ours has taken the place already.
      if (!stage.isOnPage()) return dismiss();
      render(null, frameLayer);
      stage.hide(frameLayer);
      const saving = seen?.saving ?? { state: 'none' };
      render(
        h(Badge, { texts, findings: [], phase: 'gone', saving, empty: true, onOpen: dismiss }),
        badgeLayer,
      );
    },
    lapse(now: boolean) {
      if (now === lapsed) return;
      lapsed = now;
      drawBadge();
    },
    draw(next: Seen, nextComposer: Composer | null) {
      const moved = nextComposer !== composer;
      seen = next;
      composer = nextComposer;
      if (moved) badgeDrawn = null;
      around = nextComposer ?? (around?.root.isConnected ? around : null);
      drawBadge();
      if (!moved) return;
      resized.disconnect();
      for (const { element } of composer?.fields ?? []) resized.observe(element);
      drawFrame();
    },
  };
}

/** How many findings of each severity there are, as one word. */
function tallied(findings: Seen['findings']): string {
  const counts = { block: 0, warn: 0, hint: 0, prompt: 0 };
  for (const { severity } of findings) counts[severity]++;
  return `${counts.block}/${counts.warn}/${counts.hint}/${counts.prompt}`;
}

function viewport() {
  return { width: document.documentElement.clientWidth, height: window.innerHeight };
}

/** What the panel must leave free: the fields, and the buttons that publish or lead there. */
function obstacles(composer: Composer | null): Box[] {
  if (!composer) return [];
  const { fields, surface, root } = composer;
  const buttons = findButtons(root, [...surface.publish, ...(surface.next ?? [])]);
  return [...fields.map((field) => field.element), ...buttons]
    .map((element) => element.getBoundingClientRect())
    .filter((box) => box.width > 0 && box.height > 0);
}
