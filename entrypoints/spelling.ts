import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import english from '../assets/spelling/english.bin?url&inline';
import indonesian from '../assets/spelling/indonesian.bin?url&inline';
import places from '../assets/spelling/places.bin?url&inline';
import { bytesOf } from '../utils/checker/spelling/bytes.ts';
import { offerSpelling } from '../utils/checker/spelling/slot.ts';
import { createSpelling } from '../utils/checker/spelling/spelling.ts';

/** The spelling data as a script: a content script may not read the extension's files, and a fetch is none of ours. */
export default defineUnlistedScript(() => {
  const make = () =>
    createSpelling({ indonesian: bytesOf(indonesian), english: bytesOf(english), places: bytesOf(places) });
  // Typing comes first: at most two seconds later, ms
  requestIdleCallback(() => offerSpelling(make), { timeout: 2_000 });
});
