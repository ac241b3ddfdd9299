/** What a draft is judged by: the institution, and what it decided about the rules. */
import { emptyInstitution } from './empty.ts';
import { exampleInstitution } from './example.ts';
import { type Institution, parseInstitution } from './institution.ts';

export interface Guideline {
  institution: Institution;
}

/** In use until an institution is set up. */
export const exampleGuideline: Guideline = { institution: exampleInstitution };

/** Reads what is stored; the example where nothing is, or where what is there cannot be read. */
export function parseGuideline(value: unknown): Guideline {
  if (typeof value !== 'object' || value === null || !('institution' in value)) return exampleGuideline;
  const institution = parseInstitution(value.institution);
  return institution === null ? exampleGuideline : { institution };
}

/** The institution with some of its parts said anew. The first word about a real one ends the example: nothing of it stays. */
export function withParts(now: Institution, parts: Partial<Institution>): Institution {
  const base = now.isExample ? emptyInstitution : now;
  return { ...base, ...parts, isExample: false };
}
