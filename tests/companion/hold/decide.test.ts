import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  atRest,
  confirm,
  confirmedFor,
  decide,
  done,
  doublePress,
  goBack,
  type HoldState,
  mayRelease,
  type Press,
  patience,
} from '../../../utils/companion/hold/decide.ts';

const press: Press = { type: 'click', print: 'A', mode: 'pause', finished: true, open: 1, late: 'pass' };
const asked = decide(atRest, press, 0).state;
const confirmed = confirm(asked, 0);

describe('one press', () => {
  const table: [string, HoldState, Partial<Press>, number, string][] = [
    ['a block is asked about', atRest, {}, 0, 'ask'],
    ['a clean text passes', atRest, { open: 0 }, 0, 'pass'],
    ['off never holds', atRest, { mode: 'off' }, 0, 'pass'],
    ['advise never holds', atRest, { mode: 'advise' }, 0, 'pass'],
    ['off releases even with the sheet open', asked, { mode: 'off' }, 0, 'pass'],
    ['behind the open sheet nothing goes through', asked, {}, 5, 'swallow'],
    ['not even a clean text', asked, { open: 0, print: 'B' }, 5, 'swallow'],
    ['confirmed goes through', confirmed, {}, 5, 'pass'],
    ['an edit asks again', confirmed, { print: 'B' }, 5, 'ask'],
    ['until ten minutes have passed', confirmed, {}, confirmedFor - 1, 'pass'],
    ['then it asks again', confirmed, {}, confirmedFor, 'ask'],
    ['an unfinished check waits', atRest, { finished: false }, 0, 'wait'],
    ['and does not wait twice', { ...atRest, waiting: 0 }, { finished: false }, patience - 1, 'swallow'],
    ['after the wait it lets through', { ...atRest, waiting: 0 }, { finished: false }, patience, 'pass'],
    ['or asks', { ...atRest, waiting: 0 }, { finished: false, late: 'ask' }, patience, 'ask'],
    ['a key held down asks nothing', atRest, { repeated: true }, 0, 'swallow'],
    ['nor is it the press that was asked for', confirmed, { repeated: true }, 5, 'swallow'],
    ['not even with every question answered', confirmed, { repeated: true, open: 0 }, 5, 'swallow'],
    ['held down on a clean text it is the site’s', atRest, { repeated: true, open: 0 }, 0, 'pass'],
    ['what was published is asked about again', done(confirmed, 'A'), {}, 5, 'ask'],
    ['what was not is still confirmed', done(confirmed, 'B'), {}, 5, 'pass'],
    ['a check that finished clean passes', { ...atRest, waiting: 0 }, { open: 0 }, 5, 'pass'],
  ];
  it.each(table)('%s', (_, state, change, now, verdict) => {
    expect(decide(state, { ...press, ...change }, now).verdict).toBe(verdict);
  });
});

describe('a confirmed text', () => {
  const through = (state: HoldState, type: Press['type'], now: number) =>
    decide(state, { ...press, type }, now);

  it('passes as one gesture: key, its click, the submit', () => {
    const key = through(confirmed, 'keydown', 10);
    const click = through(key.state, 'click', 11);
    const submit = through(click.state, 'submit', 12);
    expect([key.verdict, click.verdict, submit.verdict]).toEqual(['pass', 'pass', 'pass']);
  });

  it('is not posted twice by a double click', () => {
    const first = through(confirmed, 'click', 10);
    expect(through(first.state, 'click', 200).verdict).toBe('swallow');
    expect(through(first.state, 'keydown', 300).verdict).toBe('swallow');
  });

  it('can be tried again when the site failed', () => {
    const first = through(confirmed, 'click', 10);
    expect(through(first.state, 'click', 10 + doublePress).verdict).toBe('pass');
  });

  it('is released by us only while nobody else has pressed', () => {
    expect(mayRelease(confirmed, 'A', 10)).toBe(true);
    expect(mayRelease(confirmed, 'B', 10)).toBe(false);
    expect(mayRelease(through(confirmed, 'click', 10).state, 'A', 20)).toBe(false);
    expect(mayRelease(confirmed, 'A', confirmedFor)).toBe(false);
  });

  it('is forgotten by going back', () => {
    expect(decide(goBack(asked), press, 1).verdict).toBe('ask');
  });
});

describe('any sequence', () => {
  const presses = fc.record({
    type: fc.constantFrom('click' as const, 'keydown' as const, 'submit' as const),
    print: fc.constantFrom('A', 'B', 'C'),
    mode: fc.constantFrom('pause' as const, 'pause' as const, 'pause' as const, 'advise' as const),
    finished: fc.boolean(),
    open: fc.integer({ min: 0, max: 2 }),
    late: fc.constant('ask' as const),
  });
  const act = fc.oneof(presses, fc.constant('confirm' as const), fc.constant('back' as const));
  const steps = fc.array(fc.tuple(act, fc.integer({ min: 0, max: 400_000 })), { maxLength: 40 });

  it('lets nothing open through that was not confirmed as it is', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        let state: HoldState = atRest;
        let now = 0;
        let allowed: { print: string; until: number } | null = null;
        for (const [step, wait] of sequence) {
          now += wait;
          if (step === 'confirm') {
            if (state.asking !== null) allowed = { print: state.asking, until: now + confirmedFor };
            state = confirm(state, now);
          } else if (step === 'back') state = goBack(state);
          else {
            const result = decide(state, step, now);
            if (result.verdict === 'pass' && step.mode === 'pause' && step.open > 0) {
              expect(allowed?.print).toBe(step.print);
              expect(now).toBeLessThan(allowed?.until ?? 0);
            }
            state = result.state;
          }
        }
      }),
    );
  });

  it('never lets the same kind of press through twice at once, once it was confirmed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(presses, fc.integer({ min: 0, max: 300 })), { maxLength: 20 }),
        (sequence) => {
          let state = confirmed;
          let now = 0;
          const passed: { type: string; at: number }[] = [];
          for (const [given, wait] of sequence) {
            now += wait;
            const result = decide(state, { ...press, type: given.type }, now);
            state = result.state;
            if (result.verdict !== 'pass') continue;
            for (const before of passed)
              if (before.type === given.type) expect(now - before.at).toBeGreaterThanOrEqual(0);
            passed.push({ type: given.type, at: now });
            const gesture = passed.filter((each) => now - each.at < doublePress && each.type === given.type);
            expect(gesture.length).toBe(1);
          }
        },
      ),
    );
  });
});
