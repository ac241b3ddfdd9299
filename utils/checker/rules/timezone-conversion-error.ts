import { Has } from '../../text.ts';
import { matches } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';

const hours = { wib: 0, wita: 1, wit: 2 } as const;
const time = /(?:pukul )?(\d{1,2})[.:](\d{2})(?: ?[–—-] ?(\d{1,2})[.:](\d{2}))? ?\(?(wib|wita|wit)\b\)?/g;
const joint = /^(?: ?[/,=|;(] ?|\/| (?:atau|dan|=|-|–) )(?:pukul )?$/;

interface Clock {
  start: number;
  end: number;
  text: string;
  minutes: number;
  until: number | null;
  zone: keyof typeof hours;
}

/** One moment in two zones or three: WITA is WIB plus one hour, WIT plus two. The first one written is believed. */
export default defineRule({
  id: 'timezone-conversion-error',
  category: 'planning-timing',
  severity: 'block',
  scope: 'sentence',
  needs: Has.digit,
  *check({ lower, text }) {
    if (!/wita?\b/.test(lower)) return;
    let chain: Clock[] = [];
    for (const found of matches(time, lower)) {
      const clock: Clock = {
        start: found.index,
        end: found.end,
        text: found[0],
        zone: found[5] as keyof typeof hours,
        minutes: Number(found[1]) * 60 + Number(found[2]),
        until: found[3] === undefined ? null : Number(found[3]) * 60 + Number(found[4]),
      };
      const last = chain.at(-1);
      if (
        last !== undefined &&
        !(joint.test(lower.slice(last.end, clock.start)) && last.zone !== clock.zone)
      ) {
        yield* wrong(chain, text);
        chain = [];
      }
      chain.push(clock);
    }
    yield* wrong(chain, text);
  },
});

function* wrong(chain: readonly Clock[], text: string) {
  const first = chain[0];
  const last = chain.at(-1);
  if (first === undefined || last === undefined || chain.length < 2) return;
  const shifted = (minutes: number, zone: keyof typeof hours) =>
    (((minutes + (hours[zone] - hours[first.zone]) * 60) % 1440) + 1440) % 1440;
  const right = chain.every(
    ({ minutes, until, zone }) =>
      minutes % 1440 === shifted(first.minutes, zone) &&
      (until === null || first.until === null || until % 1440 === shifted(first.until, zone)),
  );
  if (right) return;
  const start = first.start;
  let replacement = text.slice(start, last.end);
  for (const clock of [...chain].reverse()) {
    const mark = clock.text.includes(':') ? ':' : '.';
    const write = (minutes: number) =>
      `${String(Math.floor(minutes / 60)).padStart(2, '0')}${mark}${String(minutes % 60).padStart(2, '0')}`;
    const times = [write(shifted(first.minutes, clock.zone))];
    if (clock.until !== null && first.until !== null) times.push(write(shifted(first.until, clock.zone)));
    let index = 0;
    const fixed = text
      .slice(clock.start, clock.end)
      .replace(/\d{1,2}[.:]\d{2}/g, (old) => times[index++] ?? old);
    replacement = replacement.slice(0, clock.start - start) + fixed + replacement.slice(clock.end - start);
  }
  yield { start, end: last.end, fixes: [{ replacement }] };
}

export const examples: Examples = {
  bad: [
    { text: '⟦Pukul 13.00 WIB/13.00 WITA/14.00 WIT⟧.', fixed: 'Pukul 13.00 WIB/14.00 WITA/15.00 WIT.' },
    { text: 'Mulai ⟦09.00 WITA (09.00 WIB)⟧.', fixed: 'Mulai 09.00 WITA (08.00 WIB).' },
    { text: 'Siaran ⟦19.00–20.00 WIB/21.00–22.00 WITA⟧.', fixed: 'Siaran 19.00–20.00 WIB/20.00–21.00 WITA.' },
  ],
  ok: [
    'Pukul 13.00 WIB/14.00 WITA/15.00 WIT.',
    'Siaran 23.30 WIB/00.30 WITA.',
    'Sesi pagi pukul 09.00 WITA, sesi sore pukul 15.00 WITA.',
    'Pendaftaran pukul 08.00 WIB lalu pembukaan pukul 10.00 WITA.',
  ],
};
