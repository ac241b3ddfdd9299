/** Where things stand in a chart. Pure. */

/** The end of an axis and its steps, both round numbers: 7 → 0, 2, 4, 6, 8. At most `most` steps. */
export function axisFor(largest: number, most = 4): number[] {
  const rough = Math.max(largest, 1) / most;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(
    1,
    [1, 2, 2.5, 5, 10].map((each) => each * magnitude).find((each) => each >= rough) ?? rough,
  );
  const whole = Number.isInteger(step) ? step : Math.ceil(step);
  const steps = Math.max(1, Math.ceil(largest / whole));
  return Array.from({ length: steps + 1 }, (_, i) => i * whole);
}

/** Every how many labels one is written, so that each has `room` pixels. */
export function everyNth(count: number, width: number, room: number): number {
  return Math.max(1, Math.ceil((count * room) / Math.max(width, 1)));
}

/** The runs of values that are known, as polylines: a gap in the data is a gap in the line. */
export function runsOf(points: readonly ({ x: number; y: number } | null)[]): { x: number; y: number }[][] {
  const runs: { x: number; y: number }[][] = [[]];
  for (const point of points) {
    if (point === null) runs.push([]);
    else runs.at(-1)?.push(point);
  }
  return runs.filter((run) => run.length > 0);
}
