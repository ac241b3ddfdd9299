/** What every field of a step needs: the institution as it stands in the form, and what is wrong with it. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Institution } from '../../../utils/guideline/institution.ts';
import type { Problem } from '../../../utils/guideline/problems.ts';

interface Form {
  institution: Institution;
  /** Tried at once. */
  edit(parts: Partial<Institution>): void;
  /** Stored, when the person has finished with the field named `at`. */
  keep(at: string): void;
  /** What to say about a field; null while it is still being typed for the first time. */
  problemAt(at: string): Problem | null;
  /** Who keeps a field from being changed; null: nobody. */
  lockerOf(at: string): string | null;
}

export const FormContext = createContext<Form | null>(null);

export function useForm(): Form {
  const form = useContext(FormContext);
  if (form === null) throw new Error('A field was drawn outside a step.');
  return form;
}
