/** Which text goes into which field when a draft is put into a composer. Pure. */
import type { FieldText } from '../checker/rule.ts';
import type { FieldName } from '../platform.ts';

export interface Fitted {
  fields: FieldText[];
  /** Parts of a thread for which the composer shows no box yet. */
  left: FieldText[];
}

/** Same names stay together; a title and a description become one text, and a text a description. */
export function fitDraft(draft: readonly FieldText[], names: readonly FieldName[]): Fitted {
  const texts = draft.filter((each) => each.text.trim() !== '');
  const whole = texts.map((each) => each.text).join('\n\n');
  if (names.includes('description')) {
    const same = texts.filter((each) => names.includes(each.field));
    return { fields: same.length > 0 ? same : [{ field: 'description', text: whole }], left: [] };
  }
  if (texts.some((each) => each.field === 'title' || each.field === 'description')) {
    return { fields: [{ field: 'text', text: whole }], left: [] };
  }
  return {
    fields: texts.filter((each) => names.includes(each.field)),
    left: texts.filter((each) => !names.includes(each.field)),
  };
}
