/**
 * A standing line to the background, for what is sent while somebody types: each message by itself makes a channel of its own,
 * which takes the page 0.3 ms; over a line that is open it is a fifth of that (Chromium 149, 2026-11).
 */
import {
  type Answer,
  answering,
  api,
  type Calls,
  envelope,
  type Handlers,
  isAlive,
  type Protocol,
  type Sender,
} from './messages.ts';

const lineName = 'saring-line';

export interface Line {
  /** As `send`, and never throws either. A line that breaks leaves its questions unanswered, and the next one makes it anew. */
  ask<K extends keyof Protocol>(
    call: K,
    ...args: Calls<Protocol>[K]['args']
  ): Promise<Answer<Calls<Protocol>[K]['returns']>>;
}

/** A worker starts in well under a second, also on an old laptop; ms. */
const patience = 4_000;

type Port = ReturnType<ReturnType<typeof api>['runtime']['connect']>;
type Waiting = Map<number, (reply: unknown) => void>;

interface Open {
  port: Port;
  waiting: Waiting;
}

/** A question or its answer, with the number of the question. */
interface Numbered {
  nth: number;
  about: unknown;
}

/**
 * Opened with the first question. It ends with the page and not before: last words are sent when all else has stopped; only
 * what it hears of the page ends on abort.
 */
export function createLine(signal: AbortSignal): Line {
  let open: Open | null = null;
  let asked = 0;

  /** What was asked stays without an answer; what is asked next makes a line anew. */
  function end(line: Open): void {
    if (open === line) open = null;
    for (const answer of line.waiting.values()) answer(null);
    line.waiting.clear();
    line.port.disconnect();
  }

  function connect(): Open {
    const port = api().runtime.connect({ name: lineName });
    const waiting: Waiting = new Map();
    const line = { port, waiting };
    port.onMessage.addListener((raw: unknown) => {
      if (!isNumbered(raw)) return;
      waiting.get(raw.nth)?.(raw.about);
      waiting.delete(raw.nth);
    });
    // The worker fell asleep or died.
    port.onDisconnect.addListener(() => {
      // Reading it keeps the browser from reporting it.
      void api().runtime?.lastError;
      end(line);
    });
    return line;
  }

  function post(about: unknown): Promise<unknown> {
    return new Promise((done) => {
      open ??= connect();
      const line = open;
      const nth = ++asked;
      const late = setTimeout(() => end(line), patience);
      line.waiting.set(nth, (answer) => {
        clearTimeout(late);
        done(answer);
      });
      line.port.postMessage({ nth, about } satisfies Numbered);
    });
  }

  // A page that lay in the browser's cache has a line that takes everything and is dead (Chromium 149, 2026-11).
  window.addEventListener('pageshow', ({ persisted }) => persisted && open && end(open), { signal });

  return {
    async ask(call, ...args) {
      if (!isAlive()) return { ok: false, because: 'context-gone' };
      try {
        const reply = await post(envelope(call, args[0]));
        if (isReply(reply)) return { ok: true, value: reply.value as never };
      } catch {
        // The port of a dead context, or one that closed in this very moment.
        if (open) end(open);
      }
      return { ok: false, because: isAlive() ? 'asleep' : 'context-gone' };
    },
  };
}

/** Answers what comes over lines; as `listen` does, but what nobody answers is said to be unanswered. */
export function serveLines(handlers: Handlers<Protocol>, accepts: (sender: Sender) => boolean): void {
  const answer = answering(handlers, accepts);
  api().runtime.onConnect.addListener((port) => {
    const { sender } = port;
    if (port.name !== lineName || !sender) return;
    let gone = false;
    port.onDisconnect.addListener(() => {
      gone = true;
    });
    port.onMessage.addListener((raw: unknown) => {
      if (!isNumbered(raw)) return;
      const reply = (about: unknown) => {
        if (!gone) port.postMessage({ nth: raw.nth, about } satisfies Numbered);
      };
      if (!answer(raw.about, sender, reply)) reply(null);
    });
  });
}

function isNumbered(raw: unknown): raw is Numbered {
  return typeof raw === 'object' && raw !== null && typeof (raw as Numbered).nth === 'number';
}

function isReply(raw: unknown): raw is { value: unknown } {
  return typeof raw === 'object' && raw !== null && 'value' in raw;
}
