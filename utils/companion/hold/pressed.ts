/** From a press anywhere on the page to the composer whose text it would publish, also where that is a later step or a box that nobody touched. */
import { findButtons } from '../../composer/match.ts';
import type { Session } from '../session.ts';
import { hasFields, sessionOf } from './session-of.ts';

export interface PageBoxes {
  /** By root. */
  sessions: WeakMap<Element, Session>;
  current(): Session | null;
  /** Its editor is gone from the page. */
  missing(session: Session): void;
  /** A box with text in it whose publish button the event presses. */
  boxAt(event: Event): Element | null;
  /** Makes the composer around the box the current one. */
  look(box: Element): void;
}

/** A key in the box that is being written, which is nearly all of them: known to publish, or not. */
function isTyped(event: Event, session: Session | null): boolean {
  const target = event.composedPath()[0];
  if (!(event instanceof KeyboardEvent) || !(target instanceof Node)) return false;
  return session?.state.composer.fields.some(({ element }) => element.contains(target)) ?? false;
}

export function createPressed({ sessions, current, missing, boxAt, look }: PageBoxes) {
  /** The last one whose editor left the page: in flows of several steps the publish button comes after it. */
  let departed: Session | null = null;
  /** Left by the button that leads to the next step. */
  const onward = new WeakSet<Session>();

  /** Not one that was closed without going on: its text is not what another dialog publishes. */
  const stepBefore = () =>
    departed && (onward.has(departed) || departed.state.composer.root.isConnected) ? departed : null;

  function noteStep(event: Event): void {
    const session = current();
    const target = event.composedPath()[0];
    if (!session || !(target instanceof Element)) return;
    const { root, surface } = session.state.composer;
    if (findButtons(root, surface.next ?? []).some((button) => button.contains(target))) onward.add(session);
    // It did not go on: whatever else is pressed may close the box.
    else if (hasFields(session)) onward.delete(session);
  }

  return {
    left(session: Session): void {
      departed = session;
    },
    /** Its box is back, or another of its kind is there. */
    arrived({ state: { composer } }: Session): void {
      if (departed?.state.composer.surface.id === composer.surface.id) departed = null;
    },
    /** It was seen that its text went out. */
    published(session: Session): void {
      session.keeping.seenPublished();
      if (departed === session) departed = null;
    },
    /** Hears every press on the page. */
    find(event: Event): Session | null {
      // Whatever is pressed may lead to a step without the fields: the last keys count, and the account of now.
      if (!(event instanceof KeyboardEvent) || event.key === 'Enter') current()?.refresh();
      const session = current();
      const typed = isTyped(event, session);
      if (typed && session) onward.delete(session);
      else noteStep(event);
      // Redrawn since the last look: the press may be on the new one's button.
      if (session && !session.state.composer.root.isConnected && !hasFields(session)) missing(session);
      const known = sessionOf(event, sessions, [current(), stepBefore()]);
      if (known || typed) return known;
      // A text that the site restored in another box, and nobody has touched.
      const box = boxAt(event);
      if (!box) return null;
      look(box);
      return sessionOf(event, sessions, [current()]);
    },
  };
}
