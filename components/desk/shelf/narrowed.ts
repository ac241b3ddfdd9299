/** How many of the filters below the search box narrow the list. Pure. */
import type { Filters } from '../../../utils/desk/filters.ts';

export function narrowings({ account, programme, status, from, to }: Filters): number {
  return [account !== null, programme !== null, status !== 'current', from !== null || to !== null].filter(
    Boolean,
  ).length;
}
