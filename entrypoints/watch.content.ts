import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchFocus } from '../utils/composer/resident.ts';
import { sites } from '../utils/composer/sites/index.ts';
import { send } from '../utils/messages.ts';

export default defineContentScript({
  matches: sites.flatMap((site) => [...site.matches]),
  runAt: 'document_start',
  // WXT would post a message into the page at every start: the page is not to hear of us.
  noScriptStartedPostMessage: true,
  main(ctx) {
    watchFocus(async () => {
      const answer = await send('summon');
      return answer.ok && answer.value;
    }, ctx.signal);
  },
});
