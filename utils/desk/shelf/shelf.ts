/** The desk's end of the worker that keeps and searches all drafts. */
import type { Filters } from '../filters.ts';
import { type Found, type FromShelf, firstRows, type ToShelf } from './wire.ts';

export type ShelfWorker = ReturnType<typeof startShelfWorker>;

/**
 * `onFound` gets the list, now and after every change; `onReading` how many of all drafts are in it so far. Ends with the page.
 */
export function startShelfWorker(
  onFound: (found: Found) => void,
  onReading: (read: number, of: number) => void,
  page: AbortSignal,
) {
  const worker = new Worker('/shelf.js', { name: 'shelf' });
  const waiting = new Map<number, (list: string[]) => void>();
  let turn = 0;
  let asked = 0;
  const tell = (message: ToShelf) => worker.postMessage(message);
  const ask = (make: (nth: number) => ToShelf) =>
    new Promise<string[]>((done) => {
      waiting.set(++asked, done);
      tell(make(asked));
    });
  const hear = ({ data }: MessageEvent<FromShelf>) => {
    if (data.say === 'list') {
      waiting.get(data.nth)?.(data.list);
      waiting.delete(data.nth);
    } else if (data.say === 'reading') onReading(data.read, data.of);
    else if (data.found.turn === turn) onFound(data.found);
  };
  worker.addEventListener('message', hear, { signal: page });
  page.addEventListener('abort', () => worker.terminate());

  return {
    find(filters: Filters) {
      tell({ ask: 'find', turn: ++turn, filters, from: 0, to: firstRows });
    },
    showRows: (from: number, to: number) => tell({ ask: 'rows', from, to }),
    cursorAt: (message: string | null) => tell({ ask: 'cursor', message }),
    /** The messages of all rows that are found. */
    found: () => ask((nth) => ({ ask: 'found', nth })),
    /** The drafts that these messages consist of. */
    idsOf: (messages: readonly string[]) => ask((nth) => ({ ask: 'ids', nth, messages: [...messages] })),
    /** Something came from a file. */
    lookAgain: () => tell({ ask: 'look-again' }),
  };
}
