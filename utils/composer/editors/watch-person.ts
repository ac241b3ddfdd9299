/** Whether a person writes while something else does. Scripts fire `beforeinput` as well, so the keys themselves are what counts. */

export interface Person {
  /** Ends the watch; true when a person has begun to write since. */
  stop(): boolean;
}

export function watchPerson(document: Document): Person {
  const end = new AbortController();
  let wrote = false;
  for (const type of ['keydown', 'paste', 'cut', 'drop', 'compositionstart']) {
    document.addEventListener(
      type,
      ({ isTrusted }) => {
        wrote ||= isTrusted;
      },
      { capture: true, signal: end.signal },
    );
  }
  return {
    stop() {
      end.abort();
      return wrote;
    },
  };
}
