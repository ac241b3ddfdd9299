/** The set-up of the institution as the desk draws it. */
import { emptyInstitution } from '../../guideline/empty.ts';
import type { Parts } from '../../guideline/entry.ts';
import { type Guideline, unlocked } from '../../guideline/guideline.ts';
import type { Institution } from '../../guideline/institution.ts';
import type { Problem } from '../../guideline/problems.ts';
import type { Progress } from './progress.ts';
import { type Step, steps } from './steps.ts';
import type { Tried } from './trial.ts';

export interface SetupState {
  /** What was typed and differs from what is stored, blank rows and mistakes included. */
  edits: Parts;
  problems: Problem[];
  /** True from the first storing on this page. */
  saved: boolean;
  /** Null until it is read. */
  progress: Progress | null;
  /** What the step shown changes; null until the checker is there. */
  tried: Tried[] | null;
}

export interface SetupActions {
  /** Typed: tried at once, stored with `keepInstitution`. */
  editInstitution(parts: Parts): void;
  /** Stores what has no mistake. */
  keepInstitution(): void;
  /** False: something of the step is wrong, and the person stays. */
  finishStep(step: Step): boolean;
  /** What was typed there and is wrong is let go. */
  skipStep(step: Step): void;
}

export const noSetup: SetupState = { edits: {}, problems: [], saved: false, progress: null, tried: null };

/** True while the steps are gone through for the first time; a pack that describes the institution has answered them all. */
export function isFirstTime({ institution, effect }: Guideline, { done, skipped }: Progress): boolean {
  const answered = effect.chain.some(({ from }) => from === 'file' || from === 'policy');
  return !(answered && !institution.isExample) && done.length + skipped.length < steps.length;
}

/** The institution as the form shows it: what is stored, with what was typed; what is locked stays as it is. */
export function inForm(guideline: Guideline | null, edits: Parts): Institution {
  if (guideline === null) return { ...emptyInstitution, ...edits };
  const { institution } = guideline;
  return { ...(institution.isExample ? emptyInstitution : institution), ...unlocked(edits, guideline) };
}
