/** What an institution says, as far as a report needs it. */
import type { Institution } from '../guideline/institution.ts';
import { modesAt } from '../guideline/modes.ts';
import type { Measure } from './report.ts';
import { hoursOf, verdictOn } from './windows.ts';
import { zoneOf } from './zones.ts';

/** `off`: rules that are turned off. Hours are those that hold now, for past posts too: earlier ones are not kept. */
export function measureOf(institution: Institution, off: readonly string[]): Measure {
  return {
    zone: zoneOf(institution),
    isInside(platform, at) {
      const { disaster } = modesAt(institution, at);
      const { state } = verdictOn(hoursOf(institution, platform), at, 'post', { disaster });
      return state === 'exempt' ? null : state === 'inside';
    },
    off,
  };
}
