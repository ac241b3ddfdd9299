/**
 * What is known of a text besides its words: the plan of its draft, and the recent posts. The plan can be told before there is a
 * draft; it is written as soon as there is one.
 */
import type { Context } from '../checker/rule.ts';
import type { Zone } from '../guideline/institution.ts';
import { emptyPlan, forChecker, type Plan } from '../plan/plan.ts';
import { isoIn } from '../plan/zones.ts';

export interface PlanningEffects {
  /** Null when there is no such draft, or nobody answers. */
  readPlan(draftId: string): Promise<Plan | null>;
  /** `from`: what the changed fields were. False when nothing was written. */
  writePlan(draftId: string, change: Partial<Plan>, from: Partial<Plan>): Promise<boolean>;
  /** Null when nobody answers. */
  readHistory(): Promise<Context['history']>;
  zone(): Zone;
}

export type Planned = Pick<Context, 'plan' | 'workflow' | 'scheduledAt' | 'history'>;

/** The plan of the text in one box. */
export interface BoxPlan {
  plan(): Plan;
  /** The same object as long as nothing has changed. */
  context(): Planned;
  /** The box goes on with this draft, null: with none yet. `stored`: it is on disk. */
  follow(draftId: string | null, stored: boolean): void;
  change(change: Partial<Plan>): void;
  /** Writes what waits: the page is about to go. */
  flush(): void;
}

export type Planning = ReturnType<typeof createPlanning>;

/** A person who types a goal is not asked at every key, ms. */
const pause = 300;

export function createPlanning(effects: PlanningEffects, signal: AbortSignal) {
  let history: Context['history'] = null;
  const boxes = new Set<{ reread(): void; redraw(): void }>();

  async function readHistory(): Promise<void> {
    const read = await effects.readHistory();
    if (signal.aborted || JSON.stringify(read) === JSON.stringify(history)) return;
    history = read;
    for (const box of boxes) box.redraw();
  }

  function openBox(onChange: () => void, box: AbortSignal): BoxPlan {
    let current: string | null = null;
    let stored = false;
    let plan: Plan = emptyPlan;
    /** What the draft holds, as far as it is known. */
    let base: Plan = emptyPlan;
    let waiting: Partial<Plan> = {};
    let context: Planned | null = null;
    let madeFor: { zone: Zone; history: Context['history'] } | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;

    const show = (next: Plan) => {
      if (JSON.stringify(next) === JSON.stringify(plan)) return;
      plan = next;
      context = null;
      onChange();
    };

    async function read(id: string): Promise<void> {
      const found = await effects.readPlan(id);
      if (!found || id !== current) return;
      base = found;
      show({ ...found, ...waiting });
    }

    async function write(): Promise<void> {
      clearTimeout(timer);
      const id = current;
      const sent = waiting;
      const keys = Object.keys(sent) as (keyof Plan)[];
      if (id === null || !stored || keys.length === 0) return;
      waiting = {};
      const from = Object.fromEntries(keys.map((key) => [key, base[key]])) as Partial<Plan>;
      const done = await effects.writePlan(id, sent, from);
      if (id !== current) return;
      if (done) {
        base = { ...base, ...sent };
        return read(id);
      }
      waiting = { ...sent, ...waiting };
    }

    const reread = () => {
      if (current === null || !stored) return;
      if (Object.keys(waiting).length > 0) void write();
      else void read(current);
    };
    const seen = { reread, redraw: onChange };
    boxes.add(seen);
    box.addEventListener('abort', () => {
      void write();
      boxes.delete(seen);
    });

    return {
      plan: () => plan,
      context() {
        const zone = effects.zone();
        if (context && madeFor?.zone === zone && madeFor.history === history) return context;
        madeFor = { zone, history };
        const scheduledAt = plan.scheduledAt === null ? null : isoIn(zone, plan.scheduledAt);
        context = { ...forChecker(plan), scheduledAt, history };
        return context;
      },
      follow(id, isStored) {
        if (id === current && isStored === stored) return;
        if (id !== current) {
          if (current !== null) {
            void write();
            waiting = {};
          }
          current = id;
          base = emptyPlan;
          stored = false;
          if (Object.keys(waiting).length === 0) show(emptyPlan);
        }
        if (id === null || !isStored || stored) return;
        stored = true;
        if (Object.keys(waiting).length > 0) void write();
        else void read(id);
      },
      change(change) {
        waiting = { ...waiting, ...change };
        show({ ...plan, ...change });
        clearTimeout(timer);
        timer = setTimeout(() => void write(), pause);
      },
      flush: () => void write(),
    };
  }

  return {
    openBox,
    readHistory,
    /** The person is back: the desk may have moved what is planned. */
    refresh() {
      void readHistory();
      for (const box of boxes) box.reread();
    },
  };
}
