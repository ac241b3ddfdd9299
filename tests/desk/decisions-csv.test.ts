import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { textsFor } from '../../locales/index.ts';
import { decisionsCsv } from '../../utils/desk/decisions-csv.ts';
import { openRepository } from '../../utils/drafts/repository.ts';

/** More than the desk lists at a time. */
const many = 5_003;

test('holds every decision, also those that are too old to be listed', async () => {
  const repository = openRepository('decisions-csv');
  for (let i = 0; i < many; i++)
    await repository.keepDecision({
      id: `aaaaaaaa-${i}`,
      at: i,
      platform: 'x',
      kind: 'reply',
      account: '@dinkestirta',
      findings: [],
      answers: [],
      reason: i === 0 ? 'Yang paling lama.' : null,
      outcome: 'published',
      hash: 'a'.repeat(64),
    });
  const table = await decisionsCsv(repository, textsFor('id'));
  expect(table.trimEnd().split('\r\n')).toHaveLength(many + 1);
  expect(table).toContain('Yang paling lama.');
});
