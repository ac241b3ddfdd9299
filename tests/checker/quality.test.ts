import { expect, test } from 'vitest';
import { broken, score } from '../quality.ts';

test('the sample drafts are scored as promised', () => {
  expect(broken(score())).toEqual([]);
});
