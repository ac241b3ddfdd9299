import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchFocus } from '../utils/composer/resident.ts';
import { standBy } from '../utils/composer/stand-by.ts';
import { noteEarly } from '../utils/early-journal.ts';
import { isAlive, send } from '../utils/messages.ts';

/** Named as a content script in wxt.config.ts: WXT's own wrapping of those takes longer to run than all that is in here. */
export default defineUnlistedScript(() => {
  const summon = async () => {
    const answer = await send('summon');
    return answer.ok && answer.value;
  };
  // As long as the page, or the extension behind it.
  standBy((stop) => watchFocus(stop, summon, isAlive, noteEarly));
});
