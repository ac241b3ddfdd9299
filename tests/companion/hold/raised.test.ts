import { describe, expect, it } from 'vitest';
import { doubtAccount } from '../../../utils/companion/hold/account-guard.ts';
import { createAccountMemory } from '../../../utils/companion/hold/account-memory.ts';
import { raisedBy } from '../../../utils/companion/hold/raised.ts';
import type { Composer } from '../../../utils/composer/composer.ts';
import { x } from '../../../utils/composer/sites/x.ts';
import { exampleInstitution } from '../../../utils/guideline/example.ts';
import type { DrawnFinding } from '../../../utils/panel/store.ts';

const finding = (rule: string, severity: DrawnFinding['severity']): DrawnFinding => ({
  id: `${rule}/text/1/0`,
  rule,
  severity,
  field: 'text',
  start: 0,
  end: 3,
  quote: 'abc',
  message: 'm',
  why: 'w',
  todo: 't',
  source: '',
  fixes: [],
  confidence: 'ask',
});
const institution = { ...exampleInstitution, isExample: false };

describe('what a text raises', () => {
  it('puts what blocks first, then the account, then the questions', () => {
    const raised = raisedBy(
      [
        finding('saring-checklist', 'prompt'),
        finding('shouting-caps-punct', 'warn'),
        finding('pii-national-id', 'block'),
      ],
      'unknown',
      '@x',
    );
    expect(raised.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      'block pii-national-id',
      'prompt account-unknown',
      'prompt saring-checklist',
    ]);
  });

  it('asks about a figure, and not about a style', () => {
    expect(raisedBy([finding('statistic-without-source', 'warn')], null, null)[0]?.asks).toBe('figure');
    expect(
      raisedBy([finding('missing-link-back', 'warn'), finding('di-ke-preposition', 'hint')], null, null),
    ).toEqual([]);
  });

  it('asks nothing that a guideline has lowered to a hint', () => {
    expect(raisedBy([finding('non-official-link', 'hint')], null, null)).toEqual([]);
    expect(raisedBy([finding('saring-checklist', 'hint')], null, null)).toEqual([]);
  });

  it('a harmful health claim blocks and is no question', () => {
    expect(raisedBy([finding('health-claim-unverified', 'block')], null, null)[0]).toMatchObject({
      severity: 'block',
      asks: null,
    });
  });
});

describe('the account', () => {
  const own = { platform: 'x' as const, handle: '@dinkestirta' };
  const two = {
    ...institution,
    accounts: [
      own,
      { platform: 'x' as const, handle: '@puskesmasawan' },
      { platform: 'x' as const, handle: 'Puskesmas Awan' },
    ],
  };
  const facts = { institution, platform: 'x' as const, account: '@dinkestirta', bornAs: null };
  it.each([
    ['the institution’s own', {}, null],
    ['written another way', { account: 'DinkesTirta ' }, null],
    ['one that nobody listed', { account: '@ranipuspita' }, 'unknown'],
    ['another one in an institution’s draft', { account: '@ranipuspita', bornAs: '@dinkestirta' }, 'changed'],
    [
      'another one of its own in a draft that began as one',
      { institution: two, account: '@puskesmasawan', bornAs: '@dinkestirta' },
      'other',
    ],
    [
      'the draft’s own, written another way',
      { institution: two, account: 'DinkesTirta', bornAs: '@dinkestirta' },
      null,
    ],
    [
      'a page by its name, in a draft that began by its handle',
      { institution: two, account: 'Puskesmas Awan', bornAs: '@dinkestirta' },
      null,
    ],
    ['the page does not say', { account: null }, 'silent'],
    ['the handle of another platform', { platform: 'facebook' as const, account: '@bpbdtirta' }, 'unknown'],
    [
      'somebody’s own, though it is listed',
      { institution: { ...institution, accounts: [{ ...own, personal: true }] } },
      'unknown',
    ],
    ['any, while none is listed', { institution: { ...institution, accounts: [] } }, null],
    [
      'none said, while none is listed',
      { institution: { ...institution, accounts: [] }, account: null },
      null,
    ],
  ])('%s', (_, change, doubt) => {
    expect(doubtAccount({ ...facts, ...change })).toBe(doubt);
  });

  it('is asked once a day where the answer cannot differ, and for each text where it can', () => {
    let now = new Date(2026, 10, 22, 9).getTime();
    const surface = x().surfaces[0];
    const composer = { platform: 'x', surface } as Composer;
    const memory = createAccountMemory(
      () => institution,
      () => now,
    );
    expect(memory.doubt(composer, null, null)).toBe('silent');
    memory.settle('account-silent', 'account-silent/');
    memory.settle('account-unknown', 'account-unknown/@x');
    expect(memory.doubt(composer, null, null)).toBe(null);
    expect(memory.doubt(composer, '@x', null)).toBe('unknown');
    now += 24 * 3_600_000;
    expect(memory.doubt(composer, null, null)).toBe('silent');
  });

  it('blocks when it changes under a draft that began as the institution’s', () => {
    const composer = { platform: 'x', surface: x().surfaces[0] } as Composer;
    const memory = createAccountMemory(
      () => exampleInstitution,
      () => 0,
    );
    memory.seen(composer, '@dinkestirta', 'draft-1');
    expect(memory.doubt(composer, '@ranipuspita', 'draft-1')).toBe('changed');
    expect(memory.doubt(composer, '@ranipuspita', 'draft-2')).toBe('unknown');
  });
});
