import { expect, test } from 'vitest';
import { type BadgeFacts, badgeState } from '../../components/badge-state.ts';

const none = { block: 0, warn: 0, hint: 0, prompt: 0 };
const live: BadgeFacts = {
  phase: 'live',
  counts: none,
  saving: { state: 'none' },
  empty: false,
  over: false,
};
const failed = { state: 'failed', because: 'quota' } as const;

test.each<[string, Partial<BadgeFacts>, string, number | null]>([
  ['the worst is shown', { counts: { block: 1, warn: 3, hint: 1, prompt: 1 } }, 'severity.block', 1],
  ['with its own number', { counts: { ...none, warn: 3, hint: 7 } }, 'severity.warn', 3],
  ['questions come last', { counts: { ...none, hint: 1, prompt: 2 } }, 'severity.hint', 1],
  ['clean', {}, 'badge.clean', null],
  ['an empty box is not clean', { empty: true }, 'panel.title', null],
  ['waiting is not clean', { phase: 'waiting' }, 'panel.title', null],
  ['too long is not clean', { over: true }, 'badge.too-long', null],
  ['too long with a warning', { over: true, counts: { ...none, warn: 1 } }, 'badge.too-long', null],
  ['too long with a block', { over: true, counts: { ...none, block: 2 } }, 'severity.block', 2],
  ['unreadable is never clean', { phase: 'unreadable' }, 'badge.unreadable', null],
  ['text at risk goes first', { saving: failed, counts: { ...none, block: 1 } }, 'badge.unsaved', null],
  [
    'text at risk goes first, unreadable or not',
    { saving: failed, phase: 'unreadable' },
    'badge.unsaved',
    null,
  ],
  ['gone', { phase: 'gone' }, 'badge.gone', null],
])('%s', (_, given, text, count) => {
  expect(badgeState({ ...live, ...given })).toMatchObject({ text, count });
});
