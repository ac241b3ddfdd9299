/** Entries of a day that overlap stand beside each other. Pure. */

export interface Lane<T> {
  entry: T;
  lane: number;
  /** Of how many. */
  lanes: number;
}

/** `length`: minutes that an entry takes on the screen. Entries come in order of their clocks. */
export function lanesOf<T extends { clock: number }>(entries: readonly T[], length: number): Lane<T>[] {
  const out: Lane<T>[] = [];
  let group: Lane<T>[] = [];
  let ends: number[] = [];
  const close = () => {
    for (const each of group) out.push({ ...each, lanes: ends.length });
    group = [];
    ends = [];
  };
  for (const entry of entries) {
    if (ends.length > 0 && ends.every((end) => end <= entry.clock)) close();
    const free = ends.findIndex((end) => end <= entry.clock);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = entry.clock + length;
    group.push({ entry, lane, lanes: 0 });
  }
  close();
  return out;
}
