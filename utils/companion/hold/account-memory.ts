/** What was already said about accounts on this page: which one a draft began as, and which doubts were settled today. */
import type { Composer } from '../../composer/composer.ts';
import type { Institution } from '../../guideline/institution.ts';
import type { Platform } from '../../platform.ts';
import { type AccountDoubt, doubtAccount, isOurs } from './account-guard.ts';

/** Drafts whose first account is kept. */
const remembered = 100;

/** Doubts that were settled in this tab before the page was loaded anew; `keep` is told of each new one. */
export interface Settled {
  earlier(): readonly string[];
  keep(key: string): void;
}

export function createAccountMemory(
  institution: () => Institution,
  now: () => number,
  tab: Settled = { earlier: () => [], keep() {} },
) {
  const born = new Map<string, string>();
  const settled = new Map<string, string>();
  const began = new Date(now()).toDateString();
  const today = () => new Date(now()).toDateString();

  const isSettled = (key: string) =>
    settled.get(key) === today() || (began === today() && tab.earlier().includes(key));

  return {
    /** `seen` for a draft that was begun earlier, perhaps on another page. */
    resumed(platform: Platform, account: string | null, draft: string): void {
      if (account && isOurs(institution(), platform, account)) born.set(draft, account);
    },
    seen({ platform }: Composer, account: string | null, draft: string | null): void {
      if (!account || !draft || born.has(draft) || !isOurs(institution(), platform, account)) return;
      born.set(draft, account);
      for (const old of [...born.keys()].slice(0, -remembered)) born.delete(old);
    },
    doubt({ platform }: Composer, account: string | null, draft: string | null): AccountDoubt | null {
      const doubt = doubtAccount({
        institution: institution(),
        platform,
        account,
        bornAs: draft === null ? null : (born.get(draft) ?? null),
      });
      return doubt && isSettled(`account-${doubt}/${account ?? ''}`) ? null : doubt;
    },
    /**
     * An answered doubt is not asked again on this page today where the answer cannot differ: an account that the page
     * does not say, and any account while only the example institution is set up.
     */
    settle(asks: string, key: string): void {
      if (asks === 'account-silent' || (asks === 'account-unknown' && institution().isExample)) {
        settled.set(key, today());
        tab.keep(key);
      }
    },
  };
}
