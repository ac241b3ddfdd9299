/** Which questions were answered, text by text. */

/** Texts whose answers are kept; older ones are asked again. */
const remembered = 20;

export function createAnswers() {
  const byPrint = new Map<string, ReadonlySet<string>>();
  const of = (print: string): ReadonlySet<string> => byPrint.get(print) ?? new Set<string>();
  return {
    of,
    /** `yes` false: taken back. */
    answer(print: string, key: string, yes: boolean): void {
      const keys = new Set(of(print));
      if (yes) keys.add(key);
      else keys.delete(key);
      byPrint.delete(print);
      byPrint.set(print, keys);
      for (const old of [...byPrint.keys()].slice(0, -remembered)) byPrint.delete(old);
    },
  };
}
