/** The companion of one page: which composer is being written, and everything that shows it. */
import { assemble, findAgain, sameFields, scan } from '../composer/assemble.ts';
import type { Composer, Site } from '../composer/composer.ts';
import { pressOf } from '../composer/early-press.ts';
import { gate } from '../composer/gate.ts';
import { editableOf, isPrivate, matchSurface } from '../composer/match.ts';
import { createActing } from './acting.ts';
import { page } from './autosave.ts';
import type { Beside } from './beside.ts';
import { createDrawing } from './drawing.ts';
import { type CompanionEffects, lookUpDraft } from './effects.ts';
import { followOthers } from './following.ts';
import { createHold } from './hold/hold.ts';
import { stillStands } from './hold/outcome.ts';
import { createPressed } from './hold/pressed.ts';
import { hasFields } from './hold/session-of.ts';
import { rememberCaret } from './insert-text.ts';
import { watchPageLife } from './page-life.ts';
import { servePanels } from './panel-port.ts';
import { openSession, type Session } from './session.ts';
import { isInPanel } from './take-focus.ts';
import type { ToCompanion, View } from './wire.ts';

/** A site redraws in steps; looked at again after these times, ms (as seen on X and Facebook, 2026-11). */
const secondLooks = [300, 1_500];

/** Runs until aborted. `beside` draws badge and frame. */
export function startCompanion(site: Site, effects: CompanionEffects, beside: Beside, signal: AbortSignal) {
  const sessions = new WeakMap<Element, Session>();
  let current: Session | null = null;
  let looks: ReturnType<typeof setTimeout>[] = [];
  /** Until it is in the box. */
  let offer: string | null = null;
  let view: View = { view: 'findings', openFinding: null };

  const place = () => ({ host: location.hostname, path: location.pathname });
  const quiet = () => isPrivate(site, place(), document);

  const isSure = ({ fields }: Composer) =>
    fields.some(({ element }) => matchSurface(site, element, place())?.confidence === 'full');

  /** Makes the composer around `element` the current one. */
  function look(element: Element): void {
    const editable = editableOf(element);
    const match = editable && matchSurface(site, editable, place());
    if (!match || quiet()) return;
    const composer = assemble(site, match);
    if (composer) attach(composer);
  }

  function attach(composer: Composer): void {
    const known = sessions.get(composer.root);
    if (known && sameFields(known.state.composer, composer)) {
      if (current !== known) {
        current = known;
        known.refresh();
        draw();
        lookUp();
      }
      return;
    }
    known?.leave();
    const session: Session = openSession(
      composer,
      {
        ...effects,
        async resume(surface, fields) {
          const found = await effects.resume(surface, fields);
          if (found) hold.resumed(session.state, found);
          return found;
        },
        onState: (state) => {
          hold.seen(state);
          // Some boxes get their button with the first words.
          if (state.composer.confidence === 'advice' && isSure(state.composer)) session.sharpen();
          if (current === session || current === null) drawing.soon();
        },
        onMissing: () => missing(session),
      },
      signal,
    );
    sessions.set(composer.root, session);
    pressed.arrived(session);
    current = session;
    session.begin();
  }

  /** The composer was redrawn, or is gone. */
  function missing(session: Session): void {
    sessions.delete(session.state.composer.root);
    // Drawn anew with its text: no publish took it away.
    if (stillStands(session.state)) session.keeping.doubt();
    session.leave();
    pressed.left(session);
    if (current === session) current = null;
    rescan();
    // Whoever is in the panel does not show us by a click where the box is now.
    if (!current && !quiet() && isInPanel()) {
      const again = findAgain(site, place(), document, session.state.composer.surface.id);
      if (again) attach(again);
    }
    draw();
  }

  function rescan(): void {
    if (current || quiet()) return;
    const focused = document.activeElement;
    if (focused) look(focused);
    const found = current ? null : scan(site, place(), document);
    if (found) attach(found);
  }

  function later(): void {
    for (const timer of looks) clearTimeout(timer);
    looks = secondLooks.map((wait) => setTimeout(rescan, wait));
  }

  /** The last keys may not have been read yet. */
  function putAway(): void {
    current?.refresh();
    current?.flush();
  }

  const boxAt = (event: Event) => pressOf(site, event, place())?.box ?? null;
  const pressed = createPressed({ sessions, current: () => current, missing, boxAt, look });
  const follow = followOthers(
    () => current,
    effects.onStanding,
    (about) => acting.notice(about),
    signal,
  );
  const lookUp = () => void lookUpDraft(current, effects).then(follow);

  const hold = createHold(
    {
      ...effects.hold,
      guideline: effects.guideline,
      now: effects.now,
      fix: (session, finding, fix) => acting.fix(session, finding, fix),
      onPass(session) {
        session.published();
        later();
      },
      onDoubt: (session) => session.keeping.doubt(),
      onPublished: (session) => pressed.published(session),
      onLapse: beside.lapse,
    },
    signal,
  );

  const around = () => ({
    page,
    dock: beside.side(),
    offer,
    privacy: effects.privacy.now(),
    institution: effects.guideline().institution,
  });
  const shown = () => current?.state ?? null;
  const port = servePanels(() => ({ say: 'welcome', snapshot: drawing.whole(), view }), ask, signal);
  const drawing = createDrawing({ shown, around, beside, words: effects.words, port }, signal);
  const draw = drawing.now;
  beside.onFrame(port.serveFrame);

  const acting = createActing(
    {
      session() {
        // Drawn anew since the last look.
        if (current && !hasFields(current)) missing(current);
        return current;
      },
      caret: rememberCaret(() => current?.state.composer ?? null, signal),
      ignoring: effects.ignoring,
      words: effects.words,
      draw,
      tell: (notice) => port.tell({ say: 'notice', notice }),
      onGiven(id) {
        if (id === offer) offer = null;
      },
      onAdopted: (session, draft) => hold.resumed(session.state, draft),
    },
    signal,
  );

  function ask(message: ToCompanion): void {
    if (message.ask === 'remember') view = message.view;
    else if (message.ask === 'close') beside.close();
    else if (message.ask === 'dock') {
      beside.dock(message.side);
      draw();
    } else if (message.ask === 'keepPrivately') void effects.privacy.choose(message.keep);
    else if (message.ask !== 'hello')
      acting.act(message).catch((error) => {
        acting.notice('went-wrong');
        reportError(error);
      });
  }

  effects.words.serve(ask);
  effects.ignoring.onChange(() => current?.sift());
  effects.onGuideline(() => {
    current?.refresh();
    draw();
  });
  effects.onPrivacy(() => {
    current?.refresh();
    draw();
  });
  const options = { capture: true, signal };
  gate().onFocus = look;
  gate().onPublishEvent = (event) => hold.meet(event, () => pressed.find(event), effects.words.keepsFromPage);
  signal.addEventListener('abort', () => {
    for (const timer of looks) clearTimeout(timer);
    gate().onFocus = null;
    gate().onPublishEvent = null;
  });
  watchPageLife(
    {
      onHidden: putAway,
      onShown() {
        rescan();
        lookUp();
        void effects.privacy.look();
      },
      onAway() {
        putAway();
        effects.showPresence(null, null);
      },
      onBack: lookUp,
      onElsewhere: later,
    },
    signal,
  );
  window.addEventListener('focus', ({ target }) => target === window && effects.planning.refresh(), options);
  // A new thread part, or an editor that was redrawn under the caret, is met by the next key.
  const meet = ({ target }: Event) => {
    const known = current?.state.composer.fields.some(({ element }) =>
      element.contains(target as Node | null),
    );
    if (!known && target instanceof Element) look(target);
  };
  document.addEventListener('input', meet, options);
  void effects.planning.readHistory();
  void effects.takeOffer().then((draft) => {
    if (draft === null || signal.aborted) return;
    offer = draft;
    view = { view: 'drafts', openFinding: null };
    draw();
    beside.open();
  });
  if (document.activeElement) look(document.activeElement);
  rescan();
  draw();
}
