import { describe, expect, it } from 'vitest';
import { parseDecision, parseMadeDecision, withHash } from '../../utils/decisions/decision.ts';
import { accountKey, modeFor, parsePause } from '../../utils/decisions/pause-settings.ts';

const made = {
  id: 'aaaaaaaa-1',
  at: 1,
  platform: 'x' as const,
  kind: 'post' as const,
  account: null,
  findings: [{ rule: 'pii-national-id', severity: 'block' as const }],
  answers: [],
  reason: null,
  outcome: 'published' as const,
  text: 'Data warga 5371010112900004',
};

describe('a decision', () => {
  it('keeps a hash in place of the text', async () => {
    const kept = await withHash({ ...made, text: 'abc' });
    expect(kept.hash).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(JSON.stringify(kept)).not.toContain('abc');
    expect(parseDecision(kept)).toEqual(kept);
  });

  it.each([
    ['a quote where a rule stands', { findings: [{ rule: 'Budi Santoso', severity: 'block' }] }],
    [
      'a quote beside the rule',
      { findings: [{ rule: 'pii-national-id', severity: 'block', quote: 'Budi' }] },
    ],
    ['an unknown outcome', { outcome: 'perhaps' }],
  ])('has no room for %s', (_, change) => {
    const parsed = parseMadeDecision({ ...made, ...change });
    expect(JSON.stringify(parsed ?? {})).not.toMatch(/Budi|perhaps/);
  });
});

describe('the settings of the pause', () => {
  it('hold by default, also when what is stored cannot be read', () => {
    expect(parsePause(undefined)).toEqual({ mode: 'pause', accounts: {}, after: 'again', late: 'pass' });
    expect(parsePause({ mode: 'never' }).mode).toBe('pause');
  });

  it('are per account', () => {
    const settings = parsePause({ accounts: { [accountKey('x', '@dinkestirta')]: 'advise' } });
    expect(modeFor(settings, 'x', '@dinkestirta')).toBe('advise');
    expect(modeFor(settings, 'instagram', '@dinkestirta')).toBe('pause');
    expect(modeFor(settings, 'x', null)).toBe('pause');
    expect(modeFor(settings, 'x', 'DinkesTirta ')).toBe('advise');
    expect(modeFor(settings, 'x', '@dinkes')).toBe('pause');
  });
});
