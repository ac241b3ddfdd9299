/** What a draft is judged by: the institution, and what it decided about the rules. */
import { type Effect, noEffect, parseEffect } from './effect.ts';
import { emptyInstitution } from './empty.ts';
import { exampleInstitution } from './example.ts';
import { type Institution, parseInstitution } from './institution.ts';

export interface Guideline {
  institution: Institution;
  /** What the guideline packs come to; written by the background alone (utils/packs). */
  effect: Effect;
}

/** In use until an institution is set up. */
export const exampleGuideline: Guideline = { institution: exampleInstitution, effect: noEffect };

/** Reads what is stored; the example where nothing is, or where what is there cannot be read. */
export function parseGuideline(value: unknown): Guideline {
  if (typeof value !== 'object' || value === null) return exampleGuideline;
  const institution = 'institution' in value ? parseInstitution(value.institution) : null;
  const effect = 'effect' in value ? parseEffect(value.effect) : noEffect;
  return { institution: institution ?? exampleInstitution, effect };
}

/** The institution with some of its parts said anew. The first word about a real one ends the example: nothing of it stays. */
export function withParts(now: Institution, parts: Partial<Institution>): Institution {
  const base = now.isExample ? emptyInstitution : now;
  return { ...base, ...parts, isExample: false };
}

/** The parts that may be changed here. What a pack or the administrator locked keeps its value, whoever asks. */
export function unlocked(
  parts: Partial<Institution>,
  { institution, effect: { locked } }: Guideline,
): Partial<Institution> {
  const open = Object.fromEntries(
    Object.entries(parts).filter(([fact]) => locked[fact] === undefined),
  ) as Partial<Institution>;
  if (!open.modes) return open;
  const { election, disaster } = institution.modes;
  const modes = {
    ...open.modes,
    ...(locked.election !== undefined && { election }),
    ...(locked.disaster !== undefined && { disaster }),
  };
  return { ...open, modes };
}
