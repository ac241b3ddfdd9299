/** For which accounts the pause can be set: those that have a choice, the institution's, and those seen here. */
import type { Decision } from '../../utils/decisions/decision.ts';
import type { PauseSettings } from '../../utils/decisions/pause-settings.ts';
import { plainHandle } from '../../utils/guideline/handles.ts';
import type { Institution } from '../../utils/guideline/institution.ts';

/** `platform/account`, each account once however it is written, in order. */
export function pauseKeys(
  { accounts: chosen }: Pick<PauseSettings, 'accounts'>,
  own: readonly Pick<Institution['accounts'][number], 'platform' | 'handle'>[],
  decisions: readonly Pick<Decision, 'platform' | 'account'>[],
): string[] {
  const keys = new Map<string, string>();
  const add = (platform: string, account: string) => {
    const plain = `${platform}/${plainHandle(account)}`;
    if (!keys.has(plain)) keys.set(plain, `${platform}/${account}`);
  };
  for (const key of Object.keys(chosen)) {
    const [platform = '', ...account] = key.split('/');
    add(platform, account.join('/'));
  }
  for (const { platform, handle } of own) add(platform, handle);
  for (const { platform, account } of decisions) if (account) add(platform, account);
  return [...keys.values()].sort();
}
