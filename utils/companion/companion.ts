/** The companion of one page: which composer is being written, and everything that shows it. */
import { assemble, findAgain, sameFields, scan } from '../composer/assemble.ts';
import type { Composer, Site } from '../composer/composer.ts';
import { pressOf } from '../composer/early-press.ts';
import { gate } from '../composer/gate.ts';
import { editableOf, isPrivate, matchSurface } from '../composer/match.ts';
import type { Notice } from '../panel/store.ts';
import { page } from './autosave.ts';
import type { Beside } from './beside.ts';
import { createDrawing } from './drawing.ts';
import { type CompanionEffects, lookUpDraft } from './effects.ts';
import { followOthers } from './following.ts';
import { attend, isDraftAsk } from './giving.ts';
import { createHold } from './hold/hold.ts';
import { stillStands } from './hold/outcome.ts';
import { createPressed } from './hold/pressed.ts';
import { hasFields } from './hold/session-of.ts';
import { insertText, rememberCaret } from './insert-text.ts';
import { type Failure, type Mended, mendOne, mendSure, takeBack } from './mending.ts';
import { watchPageLife } from './page-life.ts';
import { servePanels } from './panel-port.ts';
import { openSession, type Session } from './session.ts';
import { showPlace } from './show-place.ts';
import { isInPanel } from './take-focus.ts';
import type { ToCompanion, View } from './wire.ts';

/** A site redraws in steps; looked at again after these times, ms (as seen on X and Facebook, 2026-11). */
const secondLooks = [300, 1_500];

/** Runs until aborted. `beside` draws badge and frame. */
export function startCompanion(site: Site, effects: CompanionEffects, beside: Beside, signal: AbortSignal) {
  const sessions = new WeakMap<Element, Session>();
  let current: Session | null = null;
  let looks: ReturnType<typeof setTimeout>[] = [];
  /** The last write that came out different, to be taken back. */
  let failure: Failure | null = null;
  /** Until it is in the box. */
  let offer: string | null = null;
  let view: View = { view: 'findings', openFinding: null };

  const caret = rememberCaret(() => current?.state.composer ?? null, signal);
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
  const follow = followOthers(() => current, effects.onStanding, notice, signal);
  const lookUp = () => void lookUpDraft(current, effects).then(follow);

  const hold = createHold(
    {
      ...effects.hold,
      guideline: effects.guideline,
      now: effects.now,
      fix: (session, finding, fix) => mend(session, finding, fix),
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

  function notice(about: Notice['about'], n?: number): void {
    const corrected = about === 'not-verified' ? failure?.corrected : undefined;
    const told: Notice = {
      about,
      ...(n !== undefined && { n }),
      ...(corrected !== undefined && { corrected }),
    };
    // What came of it is seen before it is said.
    draw();
    port.tell({ say: 'notice', notice: told });
    effects.words.told(told, corrected ?? null);
  }

  function ask(message: ToCompanion): void {
    if (message.ask === 'remember') view = message.view;
    else if (message.ask === 'close') beside.close();
    else if (message.ask === 'dock') {
      beside.dock(message.side);
      draw();
    } else if (message.ask === 'keepPrivately') void effects.privacy.choose(message.keep);
    else if (message.ask !== 'hello')
      act(message).catch((error) => {
        notice('went-wrong');
        reportError(error);
      });
  }

  async function act(
    message: Exclude<ToCompanion, { ask: 'hello' | 'remember' | 'close' | 'dock' | 'keepPrivately' }>,
  ): Promise<void> {
    // Drawn anew since the last look.
    if (current && !hasFields(current)) missing(current);
    const session = current;
    if (!session) return notice('no-composer');
    if (message.ask === 'plan') return session.plan(message.change);
    if (message.ask === 'undo') return failure ? notice(await takeBack(failure)) : undefined;
    session.refresh();
    const { composer, findings } = session.state;
    if (message.ask === 'insertText')
      return tellMended({ ...(await insertText(composer, message.text, caret())), n: 0 });
    if (isDraftAsk(message)) {
      const told = await attend(session, message, {
        onGiven(id) {
          if (id === offer) offer = null;
        },
        onAdopted: (draft) => hold.resumed(session.state, draft),
      });
      return told ? notice(told) : undefined;
    }
    if (message.ask === 'fixSure')
      return tellMended(await mendSure(composer, findings, session.state.fields));
    const finding = findings.find((each) => each.id === message.finding);
    const field = finding && composer.fields.find((each) => each.name === finding.field);
    if (!finding || !field) return notice('text-changed');
    if (message.ask === 'showPlace') return showPlace(field, finding.start, finding.end, signal);
    if (message.ask === 'ignore') {
      if (message.scope === 'once') session.dismiss(finding.id);
      else await effects.ignoring.ignore(finding, message.scope, session.state.fields, session.state.draftId);
      return notice(`ignored-${message.scope}`);
    }
    notice(await mend(session, message.finding, message.fix));
  }

  function tellMended({ about, n, failure: failed }: Mended): void {
    failure = failed;
    notice(about, n);
  }

  async function mend(session: Session, id: string, nth: number): Promise<Notice['about']> {
    const { composer, findings, fields } = session.state;
    const finding = findings.find((each) => each.id === id);
    const fix = finding?.fixes[nth];
    if (!finding || !fix) return 'text-changed';
    const mended = await mendOne(composer, finding, fix.replacement, fields);
    failure = mended.failure;
    return mended.about;
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
