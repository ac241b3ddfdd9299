import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textsFor } from '../../locales/index.ts';
import { cell, csvOf, tallied } from '../../utils/decisions/csv.ts';
import type { Decision } from '../../utils/decisions/decision.ts';

const decision: Decision = {
  id: 'aaaaaaaa-1',
  at: Date.UTC(2026, 10, 22, 1, 2, 3),
  platform: 'x',
  kind: 'post',
  account: '@dinkestirta',
  findings: [
    { rule: 'pii-national-id', severity: 'block' },
    { rule: 'pii-national-id', severity: 'block' },
  ],
  answers: [{ rule: 'saring-checklist', answered: true }],
  reason: '=HYPERLINK("https://x.example")',
  outcome: 'published',
  hash: 'a'.repeat(64),
};

describe('decisions as a table', () => {
  it('has a head, a line per decision, and no formula', () => {
    const lines = csvOf([decision], textsFor('id')).split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toContain('"block pii-national-id ×2"');
    expect(lines[1]).toContain(`"'=HYPERLINK(""https://x.example"")"`);
    expect(lines[1]).toContain(`"'@dinkestirta"`);
    expect(lines[1]?.startsWith('"2026-11-22T01:02:03.000Z"')).toBe(true);
  });

  it('never lets a cell begin like a formula, and loses nothing', () => {
    const risky = fc.oneof(fc.string(), fc.stringMatching(/^[ \t]*[=+\-@][a-z"(),]*$/));
    fc.assert(
      fc.property(risky, (value) => {
        const inner = cell(value).slice(1, -1).replaceAll('""', '"');
        expect(/^\s*[=+\-@\t\r]/.test(inner)).toBe(false);
        expect(inner === value || inner === `'${value}`).toBe(true);
        expect(cell(value).slice(1, -1).replaceAll('""', '')).not.toContain('"');
      }),
    );
  });

  it('counts what is there more than once', () => {
    expect(tallied(['a', 'b', 'a'])).toEqual(['a ×2', 'b']);
  });
});
