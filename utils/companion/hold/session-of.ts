/** Which composer's text a press would publish. */
import { publishes } from '../publish-event.ts';
import type { Session } from '../session.ts';

/** False in the later steps of a flow, when the editors are gone and the last text counts. */
export function hasFields({ state: { composer } }: Session): boolean {
  return composer.fields.some(({ element }) => element.isConnected && element.getClientRects().length > 0);
}

/** The session that a press publishes: the one whose composer it happened in, else the one whose editor left a step earlier. */
export function sessionOf(
  event: Event,
  sessions: WeakMap<Element, Session>,
  others: readonly (Session | null)[],
): Session | null {
  const target = event.composedPath()[0];
  for (let at = target instanceof Element ? target : null; at; at = at.parentElement) {
    const session = sessions.get(at);
    if (session) return publishes(event, session.state.composer) ? session : null;
  }
  // A form may stand around the composer.
  const mayBe = (each: Session) => event.type === 'submit' || !hasFields(each);
  return others.find((each) => each && mayBe(each) && publishes(event, each.state.composer)) ?? null;
}
