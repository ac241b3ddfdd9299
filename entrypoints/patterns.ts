import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { re2 } from '../utils/checker/custom/re2.ts';
import { offerPatterns } from '../utils/checker/custom/slot.ts';

/** The engine for patterns of packs: put into a page only when one of its packs has a pattern. */
export default defineUnlistedScript(() => offerPatterns(re2));
