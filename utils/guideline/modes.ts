/** What is on at a moment: an election period, a disaster. */
import type { Institution } from './institution.ts';
import { dayInZone } from './zones.ts';

/** `now` in ms since the epoch. Election days count on the calendar of the institution's zone, both ends included. */
export function modesAt({ modes, zone }: Institution, now: number): { election: boolean; disaster: boolean } {
  const today = dayInZone(now, zone);
  const { election, disaster } = modes;
  return {
    election: election !== null && election.from <= today && today <= election.to,
    disaster: disaster !== null && disaster.since <= now,
  };
}
