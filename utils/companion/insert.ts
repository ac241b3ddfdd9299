/** Writes into the composer: a draft into an empty box. Each write is verified by the editor. */
import type { FieldText } from '../checker/rule.ts';
import type { Composer, Written } from '../composer/composer.ts';
import { fitDraft } from '../drafts/fit.ts';
import { isEmpty } from '../drafts/identity.ts';
import type { Notice } from '../panel/store.ts';

type Told = Notice['about'];

/** Puts a draft into a composer whose fields are all empty; says what happened. */
export async function insertDraft(composer: Composer, draft: readonly FieldText[]): Promise<Told> {
  const now = composer.fields.map(({ name, element, editor }) => ({
    field: name,
    text: editor.read(element).text,
  }));
  if (!isEmpty(now)) return 'not-empty';
  const fitted = fitDraft(
    draft,
    composer.fields.map((field) => field.name),
  );
  for (const { field: name, text } of fitted.fields) {
    const field = composer.fields.find((each) => each.name === name);
    if (!field) continue;
    const length = field.editor.read(field.element).text.length;
    const told = tell(await field.editor.replace(field.element, 0, length, text));
    if (told !== 'inserted') return told;
  }
  return fitted.left.length > 0 ? 'parts-left' : 'inserted';
}

function tell(written: Written): Told {
  if (written.state === 'written') return 'inserted';
  if (written.state === 'unverified') return 'not-verified';
  return written.because === 'no-focus'
    ? 'no-focus'
    : written.because === 'detached'
      ? 'no-composer'
      : 'not-verified';
}
