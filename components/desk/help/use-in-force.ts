/** What a rule is on this device: as it was built, as the packs say, or as the person turned it off. */
import type { Severity } from '../../../utils/checker/rule.ts';
import type { RuleHelp } from '../../../utils/desk/help/rules.ts';
import { useDesk } from '../desk-context.ts';

export interface InForce {
  severity: Severity;
  /** Who turned it off; null while it is on. */
  off: 'pack' | 'person' | null;
  /** Packs changed its severity. */
  changed: boolean;
  /** Title of the pack that does not let it be turned off here; empty for an administrator without a name. */
  fixedBy: string | null;
}

export function useInForce(): (rule: Pick<RuleHelp, 'id' | 'severity'>) => InForce {
  const effect = useDesk((state) => state.guideline?.effect);
  const preferences = useDesk((state) => state.help.preferences);
  return ({ id, severity: built }) => {
    const set = effect?.rules[id];
    const severity = set?.severity ?? built;
    const personal = preferences?.off.some(({ rule }) => rule === id) && severity !== 'block';
    const fixing = effect?.fixed[id];
    const fixedBy =
      fixing === undefined ? null : (effect?.chain.find((pack) => pack.id === fixing)?.title ?? fixing);
    const off = set?.off ? 'pack' : personal && fixedBy === null ? 'person' : null;
    return { severity, off, changed: severity !== built, fixedBy };
  };
}
