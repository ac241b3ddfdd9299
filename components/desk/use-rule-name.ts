/** How a rule is called in the desk: also one of the packs in force, in their own words. */
import { ruleName } from '../rule-name.ts';
import { useTexts } from '../texts-context.ts';
import { useDesk } from './desk-context.ts';

/** A rule that is in no pack in force any more is called by its id. */
export function useRuleName(): (rule: string) => string {
  const { language } = useTexts();
  const effect = useDesk((state) => state.guideline?.effect);
  return (rule) => {
    const data = [...(effect?.custom ?? []), ...(effect?.prompts ?? [])].find(({ id }) => id === rule);
    if (data === undefined) return ruleName(language, rule);
    const { message } = (language === 'en' && data.en) || data;
    return message.replace(/\{\w+\}/g, '…');
  };
}
