import { defineContentScript } from 'wxt/utils/define-content-script';
import { watchFocus } from '../utils/composer/resident.ts';
import { sites } from '../utils/composer/sites/index.ts';
import { send } from '../utils/messages.ts';

export default defineContentScript({
  matches: sites.flatMap((site) => [...site.matches]),
  runAt: 'document_start',
  main(ctx) {
    watchFocus(async () => {
      const answer = await send('summon');
      return answer.ok && answer.value;
    }, ctx.signal);
  },
});
