import { describe, expect, test } from 'vitest';
import { createChecker } from '../../utils/checker/check.ts';
import { defineRule, type FieldText } from '../../utils/checker/rule.ts';
import { rules } from '../../utils/checker/rules/index.ts';
import { checkInTurns, TURN } from '../../utils/checker/turns.ts';
import { checkerOf, contextOf, findingsIn } from './given.ts';

const paragraph = 'Warga antri di kantor lurah. Bagi yg belum terdata, datang pukul 09.00!\n';
const fields = (length: number): FieldText[] => [
  { field: 'text', text: paragraph.repeat(Math.ceil(length / paragraph.length)) },
];
const never = new AbortController().signal;
const atOnce = () => Promise.resolve();

describe('in turns', () => {
  test('the findings are those of one go', async () => {
    const long = fields(TURN * 2.5);
    expect(await checkInTurns(checkerOf(), long, contextOf(), never, atOnce)).toEqual(
      findingsIn(long, contextOf()),
    );
  });

  test('a short text takes no turn', async () => {
    let turns = 0;
    const short = fields(200);
    const found = await checkInTurns(checkerOf(), short, contextOf(), never, async () => {
      turns++;
    });
    expect(found).toEqual(findingsIn(short, contextOf()));
    expect(turns).toBe(0);
  });

  test('given up between two turns, it looks no further, and the checker goes on with another text', async () => {
    let judged = 0;
    const witness = defineRule({
      id: 'chain-message',
      category: 'tone',
      severity: 'hint',
      scope: 'sentence',
      check({ text }) {
        judged += text.length;
        return [];
      },
    });
    const checker = createChecker({ rules: [witness], texts: {}, language: 'id' });
    const giving = new AbortController();
    const long: FieldText[] = [
      {
        field: 'text',
        text: Array.from({ length: 9_000 }, (_, n) => `Warga nomor ${n} datang.`).join(' '),
      },
    ];
    const found = await checkInTurns(checker, long, contextOf(), giving.signal, async () => giving.abort());
    expect(found).toBeNull();
    expect(judged).toBeLessThan(TURN * 1.1);
    const other = checkerOf();
    const stopped = new AbortController();
    await checkInTurns(other, fields(TURN * 3), contextOf(), stopped.signal, async () => stopped.abort());
    const text: FieldText[] = [{ field: 'text', text: 'Warga antri.' }];
    expect(other.check(text, contextOf())).toEqual(findingsIn(text, contextOf()));
  });

  test('aborted before it began, it does nothing', async () => {
    expect(await checkInTurns(checkerOf(), fields(100), contextOf(), AbortSignal.abort())).toBeNull();
  });
});

describe('re-entrant', () => {
  test('a check called from within a check answers, and leaves the outer one alone', () => {
    const inner: FieldText[] = [{ field: 'text', text: 'Kami himbau warga.' }];
    const outer: FieldText[] = [{ field: 'text', text: 'Warga antri. Warga pulang. Warga antri lagi.' }];
    const answers: unknown[] = [];
    const nesting = defineRule({
      id: 'chain-message',
      category: 'tone',
      severity: 'hint',
      scope: 'sentence',
      check({ text }) {
        if (text.includes('pulang')) answers.push(checker.check(inner, contextOf()).map(({ rule }) => rule));
        return [];
      },
    });
    const plain = checkerOf();
    const checker = createChecker({ rules: [nesting, ...rules], texts: {}, language: 'id' });
    const places = (found: { rule: string; start: number }[]) =>
      found.map(({ rule, start }) => `${rule} ${start}`);
    expect(places(checker.check(outer, contextOf()))).toEqual(places(plain.check(outer, contextOf())));
    expect(answers[0]).toContain('nonstandard-word');
  });

  test('a rule that fails once is told, and the next check is whole', () => {
    let fails = true;
    const failing = defineRule({
      id: 'chain-message',
      category: 'tone',
      severity: 'hint',
      scope: 'sentence',
      check({ text }) {
        if (fails && text.includes('pulang')) throw new Error('broken rule');
        return [{ start: 0, end: 1 }];
      },
    });
    const checker = createChecker({ rules: [failing], texts: {}, language: 'id' });
    const text: FieldText[] = [{ field: 'text', text: 'Warga antri. Warga pulang.' }];
    expect(() => checker.check(text, contextOf())).toThrow('broken rule');
    fails = false;
    expect(checker.check(text, contextOf())).toHaveLength(2);
  });
});
