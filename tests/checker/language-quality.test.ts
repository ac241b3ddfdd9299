import { expect, test } from 'vitest';
import { measure } from '../language-quality.ts';

/** What the project aims at, and where more is reached, a floor a little below it. */
const atLeast = {
  'abuse precision': 0.9,
  'abuse recall': 0.85,
  'informal accuracy': 0.9,
  'personal data recall': 0.95,
  'clickbait precision': 0.9,
  'clickbait recall': 0.75,
  'nonstandard flagged': 0.93,
  'nonstandard right form': 0.87,
  'eyd touched': 0.86,
  'eyd exact span': 0.85,
};
const atMost = {
  'clean: abuse': 0.005,
  'clean: hoax': 0.005,
  'clean: tone': 0.005,
  'clean: register': 0.02,
  'clean: loud': 0.01,
  'clean: unknown word': 0.08,
  'informal false alarms': 0.02,
  'personal data false alarms': 0.01,
};

test('the half of all lists that nobody looks at is judged as promised', () => {
  const { measures } = measure('held', 'all');
  for (const [name, floor] of Object.entries(atLeast))
    expect(measures[name], name).toBeGreaterThanOrEqual(floor);
  for (const [name, ceiling] of Object.entries(atMost))
    expect(measures[name], name).toBeLessThanOrEqual(ceiling);
});
