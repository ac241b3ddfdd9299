/** The in-page panel's holder: a column at one edge with our own page in it, and a handle that changes its width. */
import { useRef, useState } from 'preact/hooks';
import type { Texts } from '../locales/index.ts';

/** Same as the design's narrowest and widest panel, CSS px. */
const narrowest = 280;
const widest = 480;
const keyStep = 16;

interface PanelFrameProps {
  /** Address of panel.html. */
  src: string;
  texts: Texts;
  side: 'left' | 'right';
  /** Where the column stands, CSS px of the viewport. */
  box: { left: number; top: number; width: number; height: number };
  theme?: 'light' | 'dark' | undefined;
  onLoad(frame: HTMLIFrameElement): void;
  /** The wished width, while the handle moves. */
  onResize(width: number): void;
  /** The handle was let go. */
  onResized(): void;
}

export function PanelFrame(props: PanelFrameProps) {
  const { src, texts, side, box, theme, onLoad, onResize, onResized } = props;
  const [dragging, setDragging] = useState(false);
  const grabbed = useRef({ x: 0, width: 0 });
  /** Pulling away from the edge widens. */
  const outward = side === 'right' ? -1 : 1;

  const grab = (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.preventDefault();
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    grabbed.current = { x: event.clientX, width: box.width };
    setDragging(true);
  };
  const pull = (event: PointerEvent) => {
    if (dragging) onResize(within(grabbed.current.width + outward * (event.clientX - grabbed.current.x)));
  };
  const letGo = () => {
    if (!dragging) return;
    setDragging(false);
    onResized();
  };
  const press = (event: KeyboardEvent) => {
    const width = widthAfter(event.key, box.width, outward);
    if (width === null) return;
    event.preventDefault();
    onResize(width);
    onResized();
  };

  return (
    <div
      class="frame"
      data-side={side}
      data-theme={theme}
      data-dragging={dragging}
      style={{
        left: `${box.left}px`,
        top: `${box.top}px`,
        width: `${box.width}px`,
        height: `${box.height}px`,
      }}
    >
      <iframe
        class="frame-page"
        src={src}
        title={texts.t('frame.title')}
        allow="clipboard-write"
        onLoad={(event) => onLoad(event.currentTarget as HTMLIFrameElement)}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: <hr> takes no keyboard; a focusable separator is the ARIA pattern for this */}
      <div
        class="frame-handle"
        role="separator"
        aria-orientation="vertical"
        aria-label={texts.t('frame.resize')}
        aria-valuenow={Math.round(box.width)}
        aria-valuemin={narrowest}
        aria-valuemax={widest}
        tabIndex={0}
        title={texts.t('frame.resize')}
        onPointerDown={grab}
        onPointerMove={pull}
        onPointerUp={letGo}
        onPointerCancel={letGo}
        onKeyDown={press}
      />
    </div>
  );
}

function widthAfter(key: string, width: number, outward: number): number | null {
  if (key === 'ArrowLeft') return within(width - outward * keyStep);
  if (key === 'ArrowRight') return within(width + outward * keyStep);
  if (key === 'Home') return narrowest;
  if (key === 'End') return widest;
  return null;
}

function within(width: number): number {
  return Math.round(Math.min(widest, Math.max(narrowest, width)));
}
