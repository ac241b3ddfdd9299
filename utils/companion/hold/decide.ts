/**
 * Whether one press on "publish" goes through. Pure: the same state, press and time give the same verdict. Everything that is
 * confirmed or let through belongs to one print (text, account, media): an edit makes another print, and asks again.
 */

/** What the pause does: nothing, only show findings, or hold. Chosen per account. */
export const pauseModes = ['off', 'advise', 'pause'] as const;
export type PauseMode = (typeof pauseModes)[number];

/** The events of a press that can be held. */
export type PressType = 'click' | 'keydown' | 'submit';

export interface Press {
  type: PressType;
  /** Identifies exactly this text, account and media. */
  print: string;
  mode: PauseMode;
  /** False while the text cannot be judged to its end: an input method is composing, or its draft is still being looked up. */
  finished: boolean;
  /** How many things the text raises that are neither fixed nor answered. */
  open: number;
  /** The key was only held down: that decides nothing anew. */
  repeated?: boolean;
  /** What to do when the check is still unfinished after `patience`. */
  late: 'pass' | 'ask';
}

export interface HoldState {
  /** The sheet is on the screen, for this print. */
  asking: string | null;
  /** What a person decided to publish; `until` in ms. */
  confirmed: { print: string; until: number } | null;
  /** The press that is going through, `at` its last event: one gesture is a key, the click that it makes, and the form's submit. */
  passing: { print: string; at: number; seen: readonly PressType[] } | null;
  /** A press is waiting since for the check of this print; ms. */
  waiting: number | null;
}

/**
 * `pass`: nothing of ours touches the event. `ask`: stop it and show the sheet. `wait`: stop it, look again when the check is
 * done. `swallow`: stop it, nothing else: the sheet is there already, or the same press came twice.
 */
export type Verdict = 'pass' | 'ask' | 'wait' | 'swallow';

export const atRest: HoldState = { asking: null, confirmed: null, passing: null, waiting: null };

/** A confirmation holds this long, ms: long enough for a slow upload, short enough to remember what was confirmed. */
export const confirmedFor = 10 * 60_000;
/** Longest wait for an unfinished check, ms: above it a button feels broken. */
export const patience = 1_500;
/** Two presses of one kind within this time are one decision, ms: double clicks, and our own release against a second click. */
export const doublePress = 1_000;

/** The verdict on a press at `now` (ms), and the state after it. */
export function decide(state: HoldState, press: Press, now: number): { verdict: Verdict; state: HoldState } {
  if (press.mode !== 'pause') return { verdict: 'pass', state: atRest };
  if (state.asking !== null) return { verdict: 'swallow', state };
  if (press.repeated && (press.open > 0 || state.confirmed?.print === press.print))
    return { verdict: 'swallow', state };
  if (!press.finished) return whileChecking(state, press, now);
  const checked = { ...state, waiting: null };
  const confirmed = state.confirmed;
  if (confirmed && confirmed.print === press.print && now < confirmed.until)
    return letThrough(checked, press, now);
  if (press.open === 0) return { verdict: 'pass', state: { ...checked, confirmed: null, passing: null } };
  return { verdict: 'ask', state: { ...atRest, asking: press.print } };
}

function whileChecking(state: HoldState, press: Press, now: number): { verdict: Verdict; state: HoldState } {
  if (state.waiting === null) return { verdict: 'wait', state: { ...state, waiting: now } };
  if (now - state.waiting < patience) return { verdict: 'swallow', state };
  if (press.late === 'pass') return { verdict: 'pass', state: { ...state, waiting: null } };
  return { verdict: 'ask', state: { ...atRest, asking: press.print } };
}

function letThrough(state: HoldState, press: Press, now: number): { verdict: Verdict; state: HoldState } {
  const { passing } = state;
  const same = passing !== null && passing.print === press.print && now - passing.at < doublePress;
  if (!same)
    return {
      verdict: 'pass',
      state: { ...state, passing: { print: press.print, at: now, seen: [press.type] } },
    };
  if (follows(passing.seen, press.type))
    return {
      verdict: 'pass',
      state: { ...state, passing: { ...passing, at: now, seen: [...passing.seen, press.type] } },
    };
  return { verdict: 'swallow', state };
}

/** In one gesture a key comes before its click, and a submit comes last. */
const order: readonly PressType[] = ['keydown', 'click', 'submit'];

function follows(seen: readonly PressType[], type: PressType): boolean {
  return seen.every((each) => order.indexOf(each) < order.indexOf(type));
}

/** The person decided to publish what was asked about. */
export function confirm(state: HoldState, now: number): HoldState {
  if (state.asking === null) return state;
  return { ...atRest, confirmed: { print: state.asking, until: now + confirmedFor } };
}

/** The sheet went away without a decision to publish. */
export function goBack(state: HoldState): HoldState {
  return { ...state, asking: null };
}

/** What was confirmed is published: the same text once more is another post. */
export function done(state: HoldState, print: string): HoldState {
  return state.confirmed?.print === print ? { ...state, confirmed: null } : state;
}

/** True when our own press on the button may still be made: nobody has pressed since the confirmation. */
export function mayRelease(state: HoldState, print: string, now: number): boolean {
  return (
    state.asking === null &&
    state.passing === null &&
    state.confirmed?.print === print &&
    now < state.confirmed.until
  );
}
