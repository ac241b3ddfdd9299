/** The DevTools protocol over the two pipes of `--remote-debugging-pipe`: JSON messages, each ended by a NUL byte. */

/** What the browser answered with an error, or that it closed before it answered. */
export class CdpError extends Error {
  constructor(method, { message }) {
    super(`${method}: ${message}`);
  }
}

/**
 * @param {import('node:stream').Writable} toBrowser the browser's file descriptor 3
 * @param {import('node:stream').Readable} fromBrowser the browser's file descriptor 4
 */
export function connect(toBrowser, fromBrowser) {
  let last = 0;
  let rest = Buffer.alloc(0);
  const waiting = new Map();
  const listeners = new Set();

  fromBrowser.on('data', (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      const message = JSON.parse(rest.subarray(0, end).toString('utf8'));
      rest = rest.subarray(end + 1);
      receive(message);
    }
  });
  const close = () => {
    for (const { method, reject } of waiting.values()) {
      reject(new CdpError(method, { message: 'the browser closed' }));
    }
    waiting.clear();
  };
  fromBrowser.on('close', close);
  // A write after the browser died surfaces through `close`; the stream must not bring the process down first.
  toBrowser.on('error', close);

  function receive({ id, method, params, sessionId, result, error }) {
    if (id === undefined) {
      for (const listener of listeners) listener(method, params, sessionId);
      return;
    }
    const call = waiting.get(id);
    waiting.delete(id);
    if (error) call?.reject(new CdpError(call.method, error));
    else call?.resolve(result);
  }

  return {
    /** Calls a method of the browser, or with `sessionId` of an attached target. */
    send(method, params = {}, sessionId = undefined) {
      last += 1;
      const id = last;
      return new Promise((resolve, reject) => {
        waiting.set(id, { method, resolve, reject });
        toBrowser.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
      });
    },
    /** `listener(method, params, sessionId)` for every event; returns what stops it. */
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
