/**
 * Random edits with trusted keys. After each step the text read is the model's text, and where the outcome can be told
 * from the text alone it is that one. The seeds are fixed, so a run is the same every time.
 */
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { whenTrue } from '../../../utils/composer/editors/turns.ts';
import { NAME, names, press, Subject, settle, stops, type, undo } from './subjects.ts';

const SEEDS = [20261107, 110776];
const RUNS = 4;
const STEPS = 16;

const words = [
  'a',
  ' ',
  '  ',
  '.',
  '#Satu',
  '#',
  'kata ',
  'https://contoh.go.id/a?b=1',
  '👍🏽',
  '👨‍👩‍👧‍👦',
  '🇮🇩',
  '🏳️‍🌈 ',
  'e\u0301',
  '\u0301',
  'مرحبا',
  '漢字',
  '한국어 ',
  '\u00a0',
];

/** A place as a share of the text, so that it means something in every text. */
const place = fc.noBias(fc.integer({ min: 0, max: 1000 })).map((share) => share / 1000);
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant('type'), at: place, text: fc.constantFrom(...words) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('over'), at: place, to: place, text: fc.constantFrom(...words) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('enter'), at: place }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('soft'), at: place }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('cut'), at: place, to: place }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('back'), at: place }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('forward'), at: place }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('mention'), at: place }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('undo') }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('redo') }) },
);
interface Step {
  do: string;
  at?: number;
  to?: number;
  text?: string;
}

let subject: Subject;
afterEach(() => subject.destroy());

describe.each(names)('%s', (name) => {
  test.each(SEEDS)(
    'reads every step of random edits, seed %i',
    async (seed) => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: STEPS, maxLength: STEPS }), async (steps: Step[]) => {
          subject?.destroy();
          subject = new Subject(name);
          await subject.start(`Halo @${NAME}\n\n#Satu dua`);
          for (const one of steps) {
            const expected = await perform(one);
            await reached(expected);
            expectTheWayBack();
          }
        }),
        { seed, numRuns: RUNS, endOnFailure: true },
      );
    },
    60_000,
  );
});

/** Waits until text read and model are one, and the one `expected`; fails with the difference. */
async function reached(expected: string | null) {
  const texts = () => {
    const model = subject.mounted.model();
    return { read: subject.read().text, model, expected: expected ?? model };
  };
  await whenTrue(
    document.body,
    () => {
      const { read, model, expected } = texts();
      return read === model && model === expected;
    },
    1000,
  );
  const { read, model, expected: outcome } = texts();
  expect(read).toBe(model);
  expect(read).toBe(outcome);
}

/** Does one step; the text it must lead to, or null where that is the editor's own affair. */
async function perform({ do: what, at = 0, to = 0, text = '' }: Step): Promise<string | null> {
  const before = subject.mounted.model();
  const places = stops(before);
  const stop = (share: number) => places[Math.round(share * (places.length - 1))] ?? 0;
  const [start, end] = [Math.min(stop(at), stop(to)), Math.max(stop(at), stop(to))];
  const caret = stop(at);
  const touched =
    what === 'over' || what === 'cut'
      ? touchesMention(before, start, end)
      : touchesMention(before, caret, caret);
  const told = (from: number, until: number, added: string) =>
    touched ? null : before.slice(0, from) + added + before.slice(until);
  switch (what) {
    case 'type':
      await subject.select(caret);
      await type(text);
      return told(caret, caret, text);
    case 'over':
      await subject.select(start, end);
      await type(text);
      return told(start, end, text);
    case 'enter':
      await subject.select(caret);
      await press('{Enter}');
      return told(caret, caret, '\n');
    case 'soft':
      await subject.select(caret);
      await press('{Shift>}{Enter}{/Shift}');
      return told(caret, caret, '\n');
    case 'cut':
      await subject.select(start, end);
      if (start === end) return before;
      await press('{Backspace}');
      return told(start, end, '');
    case 'back':
      await subject.select(caret);
      await press('{Backspace}');
      return null;
    case 'forward':
      await subject.select(caret);
      await press('{Delete}');
      return null;
    case 'mention':
      await subject.select(caret);
      if (!subject.mentions) return before;
      subject.mentions.mention(NAME);
      await settle();
      return told(caret, caret, `@${NAME}`);
    case 'undo':
      await undo();
      return null;
    default:
      await press('{Control>}{Shift>}z{/Shift}{/Control}');
      return null;
  }
}

/** Mentions are one piece to their editors: what happens in one or at its edge is not a matter of text alone. */
function touchesMention(text: string, start: number, end: number): boolean {
  return [...wholeMentions(text), ...drawnMentions()].some(
    ([from, until]) => (start >= from && start <= until) || (end >= from && end <= until),
  );
}

function wholeMentions(text: string): [number, number][] {
  return [...text.matchAll(new RegExp(`@${NAME}`, 'g'))].map(({ index }) => [index, index + NAME.length + 1]);
}

/** Lexical splits a mention at an Enter, and each half stays one. */
function drawnMentions(): [number, number][] {
  return [...subject.host.querySelectorAll('.mention')].map((mention) => {
    const start = subject.read().offsetAt(mention, 0) ?? 0;
    return [start, start + (mention.textContent?.length ?? 0)];
  });
}

function expectTheWayBack() {
  if (subject.name === 'textarea') return;
  const reading = subject.read();
  for (let offset = 0; offset <= reading.text.length; offset++) {
    const [early, late] = [reading.position(offset), reading.positionAfter(offset)];
    if (
      !early ||
      !late ||
      reading.offsetAt(early.node, early.offset) !== offset ||
      reading.offsetAt(late.node, late.offset) !== offset
    )
      expect.fail(`offset ${offset} of ${JSON.stringify(reading.text)} does not map back`);
  }
}
