/** Follows what becomes of each press that went to the site, and keeps the record of it. */
import { isEmpty } from '../../drafts/identity.ts';
import type { Session } from '../session.ts';
import type { Decided } from './hold.ts';
import { watchOutcome } from './outcome.ts';

export interface WatchingEffects {
  /** The press goes to the site: what empties the box next is a publish. */
  onPass(session: Session): void;
  /** Unless the person did it themselves. */
  onDoubt(session: Session): void;
  /** Seen on the page; `print`: of what went out, which the box may hold no more. */
  onPublished(session: Session, print: string): void;
  record(made: Decided): void;
}

/** `pressed` false: a pointer went down on the button, which may or may not publish. */
interface Press {
  session: Session;
  button: HTMLElement | null;
  print: string;
  made: Decided;
  pressed: boolean;
}

export function createWatching(effects: WatchingEffects, signal: AbortSignal) {
  /** By composer: a press in another box takes nothing from the first one. */
  const watched = new WeakMap<Session, { print: string; stop: AbortController }>();

  return ({ session, button, print, made, pressed }: Press): void => {
    const { composer, fields } = made.state;
    // Pictures alone are nobody's draft.
    const isDraft = !isEmpty(fields);
    if (pressed && isDraft) effects.onPass(session);
    const before = watched.get(session);
    if (before?.print === print && !before.stop.signal.aborted && !pressed) return;
    before?.stop.abort();
    const stop = new AbortController();
    watched.set(session, { print, stop });
    watchOutcome(
      { composer, button, fields },
      {
        onOutcome(published) {
          stop.abort();
          if (published && isDraft) effects.onPublished(session, print);
          if (published || pressed) effects.record({ ...made, outcome: published ? 'published' : 'unknown' });
        },
        onOwnDoing: () => effects.onDoubt(session),
      },
      AbortSignal.any([signal, stop.signal]),
    );
  };
}
