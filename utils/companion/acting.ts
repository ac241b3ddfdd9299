/** Does what a person asks for in a panel or at the words, and says what came of it. */

import type { Resumed } from '../messages.ts';
import type { DrawnFinding, Notice } from '../panel/store.ts';
import { attend, isDraftAsk } from './giving.ts';
import type { Ignoring } from './ignoring.ts';
import { inTurn } from './in-turn.ts';
import { insertText, type rememberCaret } from './insert-text.ts';
import { keepCaret } from './kept-caret.ts';
import { type Failure, type Mended, mendOne, mendSure, takeBack } from './mending.ts';
import type { Session } from './session.ts';
import { showPlace } from './show-place.ts';
import type { ToCompanion } from './wire.ts';
import type { Words } from './words.ts';

/** What is asked of the box that is being written. */
export type Asked = Exclude<ToCompanion, { ask: 'hello' | 'remember' | 'close' | 'dock' | 'keepPrivately' }>;

interface Ground {
  /** The box that is being written, as the page has it now. */
  session(): Session | null;
  caret: ReturnType<typeof rememberCaret>;
  ignoring: Pick<Ignoring, 'ignore'>;
  words: Pick<Words, 'told' | 'placeOf' | 'explain'>;
  /** Shows the box as it is now. */
  draw(): void;
  /** Tells the panels. */
  tell(notice: Notice): void;
  /** A draft is in the box. */
  onGiven(id: string): void;
  onAdopted(session: Session, draft: Pick<Resumed, 'id' | 'account'>): void;
}

export function createActing(ground: Ground, signal: AbortSignal) {
  /** The last write that came out different, to be taken back. */
  let failure: Failure | null = null;
  const turn = inTurn();

  function notice(about: Notice['about'], n?: number): void {
    const corrected = about === 'not-verified' ? failure?.corrected : undefined;
    const told: Notice = {
      about,
      ...(n !== undefined && { n }),
      ...(corrected !== undefined && { corrected }),
    };
    // What came of it is seen before it is said.
    ground.draw();
    say(told);
    if (corrected !== undefined) void copy(told, corrected);
  }

  function say(told: Notice): void {
    ground.tell(told);
    ground.words.told(told);
  }

  async function copy(told: Notice, corrected: string): Promise<void> {
    const copied = await navigator.clipboard.writeText(corrected).then(
      () => true,
      // The page may deny the clipboard to everybody on it: the button to copy stays.
      () => false,
    );
    if (copied && failure?.corrected === corrected && !signal.aborted) say({ ...told, copied });
  }

  /** Where an input method composes, a write would land elsewhere, or part the box from its model (measured). */
  async function write(session: Session, work: () => Promise<Mended>): Promise<Mended> {
    const mended = session.settled() ? await work() : ({ about: 'composing', n: 0, failure: null } as const);
    failure = mended.failure;
    return mended;
  }

  /** Whoever writes at the end of a text and mends a word further up goes on at the end. */
  const mendBeside = (session: Session, work: () => Promise<Mended>) =>
    write(session, async () => {
      const back = keepCaret(session.state.composer, ground.caret());
      const mended = await work();
      if (mended.failure === null) await back();
      return mended;
    });

  const mend = (session: Session, id: string, nth: number) =>
    mendBeside(session, async () => {
      const { composer, findings, judged } = session.state;
      const finding = findings.find((each) => each.id === id);
      const fix = finding?.fixes[nth];
      if (!finding || !fix) return { about: 'text-changed', n: 0, failure: null };
      return mendOne(composer, finding, fix.replacement, judged);
    });

  async function takeLastBack(): Promise<void> {
    if (failure) notice(await takeBack(failure));
  }

  async function act(message: Asked): Promise<void> {
    const session = ground.session();
    if (!session) return notice('no-composer');
    if (message.ask === 'plan') return session.plan(message.change);
    if (message.ask === 'undo') return turn('undo', takeLastBack);
    session.refresh();
    if (isDraftAsk(message)) {
      const writes = message.ask !== 'decline' && message.ask !== 'stayBehind';
      if (writes && !session.settled()) return notice('composing');
      const told = await attend(session, message, {
        onGiven: ground.onGiven,
        onAdopted: (draft) => ground.onAdopted(session, draft),
      });
      return told ? notice(told) : undefined;
    }
    if (message.ask === 'showPlace' || message.ask === 'ignore') return aboutFinding(session, message);
    return turn(JSON.stringify(message), async () => {
      const { about, n } = await written(session, message);
      notice(about, message.ask === 'applyFix' ? undefined : n);
    });
  }

  function written(
    session: Session,
    message: Extract<Asked, { ask: 'applyFix' | 'fixSure' | 'insertText' }>,
  ): Promise<Mended> {
    // Its turn may have come after another write.
    session.refresh();
    const { composer, findings, judged } = session.state;
    if (message.ask === 'applyFix') return mend(session, message.finding, message.fix);
    if (message.ask === 'fixSure') return mendBeside(session, () => mendSure(composer, findings, judged));
    return write(session, async () => ({
      ...(await insertText(composer, message.text, ground.caret())),
      n: 0,
    }));
  }

  async function aboutFinding(
    session: Session,
    message: Extract<Asked, { ask: 'showPlace' | 'ignore' }>,
  ): Promise<void> {
    const { composer, findings, judged, draftId } = session.state;
    const finding = findings.find((each) => each.id === message.finding);
    const field = composer.fields.find((each) => each.name === finding?.field);
    if (!finding || !field) return notice('text-changed');
    if (message.ask === 'showPlace') return showPlace(field, ground.words.placeOf(finding), signal);
    if (message.scope === 'once') session.dismiss(finding.id);
    else await ground.ignoring.ignore(finding, message.scope, judged, draftId);
    notice(`ignored-${message.scope}`);
  }

  return {
    notice,
    act,
    /** From the sheet, which is no longer there when it went wrong: said at the words. */
    async fix(session: Session, id: string, nth: number): Promise<Notice['about']> {
      const finding: DrawnFinding | undefined = session.state.findings.find((each) => each.id === id);
      const { about } = await mend(session, id, nth);
      if (about !== 'not-verified') return about;
      if (finding) ground.words.explain(finding);
      notice(about);
      return about;
    },
  };
}
