/** All that a file holds. Types only. */
import type { Beside } from './beside.ts';
import type { Draft } from './draft.ts';
import type { Version } from './version.ts';

export interface Library extends Beside {
  drafts: Draft[];
  versions: Version[];
}
