/** A service that is marked as closed in the institution's catalogue. */
import { expect, test } from 'vitest';
import { exampleInstitution } from '../../utils/guideline/example.ts';
import { contextOf, findingsIn } from './given.ts';

test.each<['open' | 'closed', boolean]>([
  ['open', true],
  ['closed', false],
])('that is %s is asked for its link: %s', (status, asked) => {
  const services = exampleInstitution.services.map((service) => ({ ...service, status }));
  const context = contextOf({ institution: { ...exampleInstitution, services } });
  const found = findingsIn(
    [{ field: 'text', text: 'Imunisasi buka setiap Rabu, pukul 09.00 WITA.' }],
    context,
  );
  expect(found.some(({ rule }) => rule === 'service-without-catalog-link')).toBe(asked);
});
