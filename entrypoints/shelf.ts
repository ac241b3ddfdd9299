import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startShelf } from '../utils/desk/shelf/shelf-worker.ts';

/** Runs as a worker of the desk: all drafts in memory, searched as one types. */
export default defineUnlistedScript(() => {
  const take = startShelf((message) => self.postMessage(message));
  self.addEventListener('message', ({ data }) => take(data));
});
