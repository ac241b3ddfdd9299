/** How a rule is called in the desk: also one of the packs in force, in their own words. */
import { ruleName } from '../rule-name.ts';
import { useTexts } from '../texts-context.ts';
import { useDesk } from './desk-context.ts';

/** What the account guard asks is recorded beside the rules. */
const doubts = ['account-unknown', 'account-changed', 'account-other', 'account-silent'] as const;

/** Decisions keep ids only: of a rule whose pack is gone nothing else is left, and that is said. */
export function useRuleName(): (rule: string) => string {
  const { t, language } = useTexts();
  const effect = useDesk((state) => state.guideline?.effect);
  return (rule) => {
    const data = [...(effect?.custom ?? []), ...(effect?.prompts ?? [])].find(({ id }) => id === rule);
    if (data !== undefined) {
      const { message } = (language === 'en' && data.en) || data;
      return message.replace(/\{\w+\}/g, '…');
    }
    const doubt = doubts.find((each) => each === rule);
    if (doubt) return t(`rule.${doubt}`);
    const name = ruleName(language, rule);
    return name === rule ? t('rule.gone', { id: rule }) : name;
  };
}
