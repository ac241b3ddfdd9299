/**
 * The pause before publishing: stops a press while its text still raises something, asks, and lets through what was decided.
 * It never posts by itself but for the one release that the settings ask for, and it fails open on any error of our own.
 */
import { isVisible } from '../../composer/on-page.ts';
import type { Outcome } from '../../decisions/decision.ts';
import { modeFor, type PauseSettings } from '../../decisions/pause-settings.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { Resumed } from '../../messages.ts';
import type { Notice } from '../../panel/store.ts';
import type { Session, SessionState } from '../session.ts';
import { createAccountMemory, type Settled } from './account-memory.ts';
import { createAnswers } from './answers.ts';
import {
  atRest,
  confirm,
  decide,
  done,
  goBack,
  type HoldState,
  mayRelease,
  type PressType,
  patience,
} from './decide.ts';
import { buttonOf, hasContent, isDisabled, isRepeated, mayPress, pressType } from './press.ts';
import { createPrints } from './prints.ts';
import { type Raised, raisedBy } from './raised.ts';
import { hasFields } from './session-of.ts';
import type { SheetView } from './show-sheet.ts';
import { createWatching, type WatchingEffects } from './watching.ts';

export interface HoldEffects extends WatchingEffects {
  sheet: SheetView;
  settings(): PauseSettings;
  guideline(): Guideline;
  /** Replaces the words of a finding in the box. */
  fix(session: Session, finding: string, fix: number): Promise<Notice['about']>;
  /** Our own code failed and the press went through unchecked. */
  onLapse(now: boolean): void;
  settled: Settled;
  isAlive(): boolean;
  now(): number;
}

/** A decision as it is made, for the record. */
export interface Decided {
  state: SessionState;
  raised: readonly Raised[];
  answered: ReadonlySet<string>;
  reason: string | null;
  outcome: Outcome;
}

/** Between taking the focus away and our press, ms: editors take in what is still on its way when they lose focus. */
const beforeRelease = 250;
const lookAgain = 50;

/** What the page's own surroundings give: the rest comes from the companion. */
export type PageHold = Pick<HoldEffects, 'sheet' | 'settings' | 'record' | 'settled' | 'isAlive'>;

export type Hold = ReturnType<typeof createHold>;

export function createHold(effects: HoldEffects, signal: AbortSignal) {
  let state: HoldState = atRest;
  let sheetsShown = 0;
  const accounts = createAccountMemory(() => effects.guideline().institution, effects.now, effects.settled);
  const { of: answered, answer } = createAnswers();
  const prints = createPrints();
  /** By print. */
  const reasons = new Map<string, string>();
  const watching = createWatching(
    {
      ...effects,
      onPublished(session, of) {
        state = done(state, of);
        effects.onPublished(session, of);
      },
    },
    signal,
  );

  signal.addEventListener('abort', () => {
    state = atRest;
    effects.sheet.hide();
  });

  const print = (session: Session) => prints.of(session.state);

  const raised = ({ state: { composer, findings, account, draftId } }: Session): Raised[] =>
    raisedBy(findings, accounts.doubt(composer, account, draftId), account);

  function open(session: Session): Raised[] {
    const done = answered(print(session));
    return raised(session).filter(({ severity, key }) => severity === 'block' || !done.has(key));
  }

  /** Every listener of the resident ends here; what throws lets the event through, and shows in the badge. `isForWords`: a key of the popover. */
  function meet(event: Event, find: () => Session | null, isForWords: (event: Event) => boolean): void {
    try {
      if (isForWords(event)) return event.stopImmediatePropagation();
      const asking = effects.sheet.isOpen();
      if (state.asking !== null && !asking) state = goBack(state);
      const session = mayPress(event) ? find() : null;
      // Whether the extension lives is asked last: the answer costs more than all the rest of a key.
      if ((!asking && !session) || !effects.isAlive()) return;
      if (asking && effects.sheet.keepsFromPage(event)) return event.stopImmediatePropagation();
      if (!session) return;
      judge(event, session);
      effects.onLapse(false);
    } catch (error) {
      state = atRest;
      lapse(error);
    }
  }

  function lapse(error: unknown): void {
    effects.onLapse(true);
    reportError(error);
  }

  function guarded(act: () => void): void {
    try {
      act();
    } catch (error) {
      lapse(error);
    }
  }

  function judge(event: Event, session: Session): void {
    const { composer } = session.state;
    const button = buttonOf(event, composer);
    if (button && isDisabled(button)) return;
    if (hasFields(session)) session.refresh();
    else session.askAccount();
    const { readable, account } = session.state;
    const type = pressType(event);
    // Pointers are never held: some sites publish on them all the same, so what they do is watched.
    if (!type) return watch(session, button, false);
    const holdable = composer.confidence === 'full' && readable && hasContent(session.state);
    const settings = effects.settings();
    const mode = holdable ? modeFor(settings, composer.platform, account) : 'off';
    const left = open(session).length;
    const step = decide(
      state,
      {
        type,
        print: print(session),
        mode,
        finished: session.decidable(),
        open: left,
        repeated: isRepeated(event),
        late: settings.late,
      },
      effects.now(),
    );
    // The sheet first: when it cannot be shown, the event must still be whole.
    if (step.verdict === 'ask') ask(session, button);
    state = step.state;
    if (mode === 'advise' && left > 0) effects.sheet.note('advised', button);
    if (step.verdict === 'pass') return watch(session, button, true);
    event.preventDefault();
    event.stopImmediatePropagation();
    if (step.verdict === 'wait') whenSettled(session, button, type);
  }

  function ask(session: Session, button: HTMLElement | null): void {
    const of = print(session);
    const { composer, account } = session.state;
    const { institution, effect } = effects.guideline();
    const turn = ++sheetsShown;
    // A dialog's own news of its closing may come when the next sheet for the same text is up: not of that one.
    const isOver = () => turn !== sheetsShown || state.asking !== of;
    const back = () => {
      if (isOver()) return;
      state = goBack(state);
      effects.sheet.hide();
      effects.record({ ...decided(session, 'cancelled'), reason: null });
      composer.fields[0]?.element.focus({ preventScroll: true });
    };
    effects.sheet.show({
      platform: composer.platform,
      account,
      raised: raised(session),
      answered: answered(of),
      fixable: hasFields(session),
      factCheck: institution.factCheck || institution.homepage,
      norms: effect.norms,
      onAnswer: (key, yes) => answer(of, key, yes),
      onFix: (finding, fix) => void repair(session, button, finding, fix).catch(lapse),
      onBack: back,
      onPublish: (reason) => {
        if (isOver()) return;
        // The decision first: whatever fails of ours after it, the text goes out.
        const bound = prints.bind(of);
        state = confirm({ ...state, asking: bound }, effects.now());
        for (const key of answered(of)) answer(bound, key, true);
        guarded(() => decidedTo(session, button, bound, reason));
      },
    });
  }

  function decidedTo(session: Session, button: HTMLElement | null, of: string, reason: string | null): void {
    effects.sheet.hide();
    if (reason) reasons.set(of, reason);
    else reasons.delete(of);
    for (const { asks, key } of raised(session))
      if (asks && answered(of).has(key)) accounts.settle(asks, key);
    if (effects.settings().after === 'release') release(session, button, of);
    else effects.sheet.note('again', button);
  }

  /** The box is behind the sheet and cannot take focus, so the sheet goes first and comes back with what is left. */
  async function repair(
    session: Session,
    button: HTMLElement | null,
    finding: string,
    fix: number,
  ): Promise<void> {
    state = goBack(state);
    effects.sheet.hide();
    const told = await effects.fix(session, finding, fix);
    if (signal.aborted) return;
    session.refresh();
    if (told !== 'fixed') return effects.sheet.note(told, button);
    if (open(session).length === 0) return effects.sheet.note('fixed', button);
    state = { ...atRest, asking: print(session) };
    ask(session, button);
  }

  /** The one release: never twice, never against the site's own state, never of another text. */
  function release(session: Session, button: HTMLElement | null, of: string): void {
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement) activeElement.blur();
    later(beforeRelease, () => {
      if (hasFields(session)) session.refresh();
      if (mayRelease(state, of, effects.now()) && print(session) === of) press(button);
    });
  }

  function press(button: HTMLElement | null): void {
    if (button?.isConnected && isVisible(button) && !isDisabled(button)) button.click();
    else effects.sheet.note('again', button);
  }

  function whenSettled(session: Session, button: HTMLElement | null, type: PressType): void {
    const since = effects.now();
    const look = () => {
      if (!session.decidable() && effects.now() - since < patience) return later(lookAgain, look);
      session.refresh();
      const of = print(session);
      const finished = session.decidable();
      if (open(session).length > 0 || (!finished && effects.settings().late === 'ask')) {
        state = { ...atRest, asking: of };
        return ask(session, button);
      }
      // Too late to wait for: the next press passes as it is. Else what passes is this text, once.
      state = finished
        ? { ...atRest, confirmed: { print: of, until: effects.now() + patience } }
        : { ...atRest, waiting: since };
      if (type !== 'click') effects.sheet.note('again', button);
      else if (finished) release(session, button, of);
      else press(button);
    };
    later(lookAgain, look);
  }

  function later(delay: number, act: () => void): void {
    setTimeout(() => {
      if (!signal.aborted) guarded(act);
    }, delay);
  }

  function watch(session: Session, button: HTMLElement | null, pressed: boolean): void {
    if (!hasContent(session.state)) return;
    watching({ session, button, print: print(session), made: decided(session, 'published'), pressed });
  }

  function decided(session: Session, outcome: Outcome): Decided {
    const of = print(session);
    return {
      state: session.state,
      raised: raised(session),
      answered: answered(of),
      reason: reasons.get(of) ?? null,
      outcome,
    };
  }

  return {
    meet,
    /** A text is being written as this account: the one that its draft began as. */
    seen: ({ composer, account, draftId }: SessionState) => accounts.seen(composer, account, draftId),
    /** A draft that was begun earlier is gone on with. */
    resumed: ({ composer }: SessionState, draft: Pick<Resumed, 'id' | 'account'>) =>
      accounts.resumed(composer.platform, draft.account ?? null, draft.id),
  };
}
