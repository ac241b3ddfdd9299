/** Moving an entry to another time: dragged by mouse or finger, or lifted with the space bar and carried with the arrow keys. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../utils/plan/agenda.ts';
import { useTouch } from './use-touch.ts';

export interface Moving {
  id: string;
  from: number;
  /** Where it would land now, ms since the epoch. */
  to: number;
  by: 'keys' | 'mouse' | 'finger';
}

/** What an arrow key does to a moment; null: nothing. */
export type Step = (at: number, key: string) => number | null;

/** When what is now at `from` would be, let go over a day, `y` CSS px below the top of the window. */
export type Place = (day: HTMLElement, y: number, from: number) => number;

export interface Mover {
  moving: Moving | null;
  /** Handlers of an entry that may be moved. */
  onTouchStart(event: TouchEvent, entry: Entry): void;
  onKeyDown(event: KeyboardEvent, entry: Entry): void;
  onKeyUp(event: KeyboardEvent): void;
  onDragStart(event: DragEvent, entry: Entry): void;
  onDragEnd(): void;
  /** The mouse is over a place. */
  over(at: number): void;
  /** It was let go there. */
  drop(at: number): void;
}

interface Told {
  lifted(at: number): void;
  moved(at: number): void;
  dropped(id: string, from: number, to: number): void;
  cancelled(): void;
}

/** `told` hears what happens, to do it and to say it. */
export function useMoving(step: Step, place: Place, told: Told): Mover {
  const touch = useTouch();
  const [moving, setMoving] = useState<Moving | null>(null);
  const latest = useRef(moving);
  if (moving?.by !== 'keys') latest.current = moving;

  // The entry is drawn anew in the place to which it was carried: the focus goes with it.
  useLayoutEffect(() => {
    if (moving?.by !== 'keys') return;
    document.querySelector<HTMLElement>(`[data-entry="${moving.id}"]`)?.focus();
  });

  const finish = (to: number) => {
    const done = latest.current;
    latest.current = null;
    setMoving(null);
    if (done && to !== done.from) told.dropped(done.id, done.from, to);
    else if (done && done.by !== 'mouse') told.cancelled();
  };
  const cancel = () => {
    latest.current = null;
    setMoving(null);
    told.cancelled();
  };
  const over = (at: number) => {
    const now = latest.current;
    if (now && now.to !== at) setMoving({ ...now, to: at });
  };
  const carry = (event: KeyboardEvent) => {
    const lifted = latest.current;
    if (!lifted) return;
    // Carried, it is put down before the focus goes anywhere else.
    if ([' ', 'Enter', 'Escape', 'Tab'].includes(event.key)) event.preventDefault();
    if (event.key === ' ' || event.key === 'Enter') return finish(lifted.to);
    if (event.key === 'Escape') return cancel();
    const to = step(lifted.to, event.key);
    if (to === null) return;
    event.preventDefault();
    latest.current = { ...lifted, to };
    setMoving(latest.current);
    told.moved(to);
  };
  const calls = useRef({ carry, cancel });
  calls.current = { carry, cancel };
  const carrying = moving?.by === 'keys';
  // On the document: between two pages of the calendar the entry is nowhere for a moment, and no key may be lost.
  useLayoutEffect(() => {
    if (!carrying) return;
    const stop = new AbortController();
    const options = { capture: true, signal: stop.signal };
    document.addEventListener('keydown', (event) => calls.current.carry(event), options);
    document.addEventListener('pointerdown', () => calls.current.cancel(), options);
    return () => stop.abort();
  }, [carrying]);

  return {
    moving,
    onKeyDown(event, entry) {
      if (entry.published || latest.current || event.key !== ' ') return;
      event.preventDefault();
      latest.current = { id: entry.id, from: entry.at, to: entry.at, by: 'keys' };
      setMoving(latest.current);
      told.lifted(entry.at);
    },
    onKeyUp(event) {
      // Else the button is pressed by the same key.
      if (event.key === ' ') event.preventDefault();
    },
    onDragStart(event, entry) {
      event.dataTransfer?.setData('text/plain', entry.id);
      if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
      setMoving({ id: entry.id, from: entry.at, to: entry.at, by: 'mouse' });
    },
    onTouchStart(event, entry) {
      if (entry.published || latest.current) return;
      touch(event, {
        lifted() {
          setMoving({ id: entry.id, from: entry.at, to: entry.at, by: 'finger' });
          told.lifted(entry.at);
        },
        // Beside the days it would stay where it was.
        over: (day, y) => over(day ? place(day, y, entry.at) : entry.at),
        dropped: () => finish(latest.current?.to ?? entry.at),
        cancelled: cancel,
      });
    },
    onDragEnd: () => setMoving(null),
    over,
    drop: finish,
  };
}
