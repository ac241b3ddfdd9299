/** The rules that Saring has itself, without their code: ids and severities, written by `npm run rules`. */
import type { Category, Severity } from '../checker/rule.ts';
import data from './rules.json' with { type: 'json' };

export interface BuiltIn {
  severity: Severity;
  category: Category;
}

export const builtIn: ReadonlyMap<string, BuiltIn> = new Map(Object.entries(data as Record<string, BuiltIn>));

export const severities: ReadonlyMap<string, Severity> = new Map(
  [...builtIn].map(([id, { severity }]) => [id, severity]),
);
