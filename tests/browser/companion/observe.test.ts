/** When a text is read, and when it is judged, while somebody types. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { observe } from '../../../utils/companion/observe.ts';
import { Subject } from '../editors/subjects.ts';

let subject: Subject;
let stop: AbortController;
let told: string[];

beforeEach(async () => {
  subject = new Subject('contenteditable=true');
  stop = new AbortController();
  told = [];
  await subject.start('Halo');
  observe(
    subject.composer(),
    { onChange: () => told.push('read'), onRest: () => told.push('judge'), onMissing: () => {} },
    stop.signal,
  );
});
afterEach(() => {
  stop.abort();
  subject.destroy();
});

/** A key now, and one more every 40 ms until `enough`; a timer that is late is overtaken by none of those under test. */
function typeUntil(enough: () => boolean): Promise<void> {
  return new Promise((done) => {
    const type = () => {
      subject.element.append('a');
      if (enough()) done();
      else setTimeout(type, 40);
    };
    type();
  });
}

const reads = () => told.filter((what) => what === 'read').length;

test('read while somebody types, judged once when the typing rests', async () => {
  await typeUntil(() => reads() >= 4);
  expect(told).not.toContain('judge');
  await vi.waitFor(() => expect(told).toContain('judge'));
  expect(told.indexOf('judge')).toBe(told.length - 1);
});

test('who never rests is judged all the same, and not together with a reading', async () => {
  let tasks = 0;
  const channel = new MessageChannel();
  const seen: [string, number][] = [];
  channel.port1.onmessage = () => {
    tasks++;
    seen.push(...told.splice(0).map((what): [string, number] => [what, tasks]));
    if (!stop.signal.aborted) channel.port2.postMessage(null);
  };
  channel.port2.postMessage(null);
  const judged = () => seen.find(([what]) => what === 'judge');
  await typeUntil(() => judged() !== undefined);
  channel.port1.close();
  expect(seen.filter(([, task]) => task === judged()?.[1])).toHaveLength(1);
  expect(seen.filter(([what]) => what === 'read').length).toBeGreaterThan(5);
}, 20_000);
