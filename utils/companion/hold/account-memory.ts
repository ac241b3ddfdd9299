/** What was already said about accounts on this page: which one a draft began as, and which doubts were settled today. */
import type { Composer } from '../../composer/composer.ts';
import type { Institution } from '../../guideline/institution.ts';
import { type AccountDoubt, doubtAccount, isOurs } from './account-guard.ts';

/** Drafts whose first account is kept. */
const remembered = 100;

export function createAccountMemory(institution: () => Institution, now: () => number) {
  const born = new Map<string, string>();
  const settled = new Map<string, string>();
  const today = () => new Date(now()).toDateString();

  return {
    seen({ platform }: Composer, account: string | null, draft: string | null): void {
      if (!account || !draft || born.has(draft) || !isOurs(institution(), platform, account)) return;
      born.set(draft, account);
      for (const old of [...born.keys()].slice(0, -remembered)) born.delete(old);
    },
    doubt(
      { platform, surface }: Composer,
      account: string | null,
      draft: string | null,
    ): AccountDoubt | null {
      const doubt = doubtAccount({
        institution: institution(),
        platform,
        account,
        bornAs: draft === null ? null : (born.get(draft) ?? null),
        shown: surface.account?.some(({ optional }) => !optional) ?? false,
      });
      return doubt && settled.get(`account-${doubt}/${account ?? ''}`) === today() ? null : doubt;
    },
    /**
     * An answered doubt is not asked again on this page today where the answer cannot differ: an account that the page
     * does not say, and any account while only the example institution is set up.
     */
    settle(asks: string, key: string): void {
      if (asks === 'account-silent' || (asks === 'account-unknown' && institution().isExample))
        settled.set(key, today());
    },
  };
}
