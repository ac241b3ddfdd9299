/** Is this the account that should speak? Pure: what the page says against what the institution has, and the draft began as. */
import { plainHandle } from '../../guideline/handles.ts';
import type { Institution } from '../../guideline/institution.ts';
import type { Platform } from '../../platform.ts';

/**
 * `changed`: an institution's draft is about to be posted by somebody else's account; `other`: by another one of its own. `silent`:
 * the page does not say.
 */
export type AccountDoubt = 'unknown' | 'changed' | 'other' | 'silent';

export interface AccountFacts {
  institution: Institution;
  platform: Platform;
  /** Read from the page; null when it does not say. */
  account: string | null;
  /** Account that the draft began as, null when that is not known. */
  bornAs: string | null;
}

/** Null when the account is the institution's own and the draft's, or when none was named. */
export function doubtAccount({ institution, platform, account, bornAs }: AccountFacts): AccountDoubt | null {
  // No account was named yet: there is nothing to compare with.
  if (institution.accounts.length === 0) return null;
  if (account === null) return 'silent';
  if (isOurs(institution, platform, account)) return bornAs && areTwo(account, bornAs) ? 'other' : null;
  return bornAs !== null && isOurs(institution, platform, bornAs) ? 'changed' : 'unknown';
}

/** Two handles are two accounts. Names are not: sites show the name of a page where its handle would be, and the other way round. */
function areTwo(account: string, bornAs: string): boolean {
  const isHandle = (name: string) => name.startsWith('@');
  return isHandle(account) && isHandle(bornAs) && plainHandle(account) !== plainHandle(bornAs);
}

/** True when the institution has this account on the platform, and it is nobody's own; `@`, case and spaces do not count. */
export function isOurs(institution: Institution, platform: Platform, account: string): boolean {
  const name = plainHandle(account);
  return institution.accounts.some(
    (each) => each.platform === platform && !each.personal && plainHandle(each.handle) === name,
  );
}
