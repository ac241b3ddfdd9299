/** An institution of which nothing is said yet: every rule still works, and asks for nothing that it cannot know. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Examples } from '../../utils/checker/rule.ts';
import { emptyInstitution } from '../../utils/guideline/empty.ts';
import { checkerOf, contextOf } from './given.ts';

const files = readdirSync('utils/checker/rules').filter((name) => name !== 'index.ts');

describe('with nothing said', () => {
  test.each(files)('%s neither fails nor offers what is not there', async (file) => {
    const { examples } = (await import(/* @vite-ignore */ `../../utils/checker/rules/${file}`)) as {
      examples: Examples;
    };
    const checker = checkerOf();
    for (const example of [...examples.bad, ...examples.ok]) {
      const {
        text,
        context = {},
        field = 'text',
        others = [],
      } = typeof example === 'string' ? { text: example } : example;
      const fields = [{ field, text: text.replace(/[⟦⟧]/g, '') }, ...others];
      const given = contextOf({ ...context, institution: emptyInstitution });
      for (const { message, fixes } of checker.check(fields, given)) {
        expect(message).not.toMatch(/undefined|“”| [.?]/);
        for (const { replacement } of fixes) expect(replacement).not.toMatch(/undefined|: $/);
      }
    }
  });
});
