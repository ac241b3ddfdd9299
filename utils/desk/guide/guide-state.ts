/** The guidelines as the desk draws them: plain data, worked out beside (`work.ts`). */
import type { Category, Severity } from '../../checker/rule.ts';
import type { From } from '../../guideline/pack/chain.ts';
import type { CustomRule, Prompt } from '../../guideline/pack/custom.ts';
import type { Difference } from '../../guideline/pack/difference.ts';
import type { PackProblem } from '../../guideline/pack/problem.ts';
import type { Addition, Exception, Norm, Template } from '../../guideline/pack.ts';
import type { Threshold } from '../../guideline/thresholds.ts';
import type { RuleDraft } from './rule-draft.ts';

/** Who said something: the title of a pack, `own` for this desk, null for Saring itself. */
export type Teller = { from: From; title: string } | null;

export interface PackLine {
  id: string;
  title: string;
  publisher: string;
  version: string;
  about: string;
  from: From;
  /** Title of the pack that it stands on; null: on Saring itself. */
  standsOn: string | null;
  /** It is the one that was chosen. */
  chosen: boolean;
  /** It is part of the chain in force. */
  inForce: boolean;
  /** First digits of the key's hash; null: not signed. */
  key: string | null;
  /** How many rules of its own, templates, services and words it brings. */
  holds: { rules: number; templates: number; services: number; words: number };
  /** Title of a pack that stands on it, so that it cannot go. */
  neededBy: string | null;
}

export interface RuleLine {
  id: string;
  /** In the pack's words; null for a rule of Saring, whose name the texts know. */
  name: string | null;
  category: Category;
  severity: Severity;
  off: boolean;
  /** As it is without what was set here. */
  usual: { severity: Severity; off: boolean };
  by: Teller;
  /** Who allows no change at all. */
  lockedBy: Teller;
  /** Who allows it only to be tightened. */
  heldBy: Teller;
  changed: boolean;
}

export interface LimitLine {
  name: Threshold;
  value: number;
  usual: number;
  least: number;
  /** Above it somebody forbids. */
  most: number;
  by: Teller;
  heldBy: Teller;
  changed: boolean;
}

export interface WordLine extends Addition {
  teller: Teller;
  /** Place in what was set here; null: of a pack. */
  own: number | null;
}

export interface ExceptionLine extends Exception {
  teller: Teller;
  own: number | null;
}

export interface OwnRule {
  data: CustomRule | Prompt;
  teller: Teller;
  own: boolean;
}

export interface TemplateLine {
  data: Template;
  teller: Teller;
  own: boolean;
}

export interface NormLine {
  /** As rules cite it, e.g. `uu-7`. */
  id: string;
  /** What it is called now. */
  norm: Norm;
  /** How many rules rest on it. */
  rules: number;
  teller: Teller;
  own: boolean;
}

/** What the trial of a rule came to. */
export interface Trial {
  /** The trial text with the findings in it; offsets are UTF-16. */
  spans: { start: number; end: number }[];
  text: string;
  /** Null: the rule can be saved. */
  problem: PackProblem | null;
  /** The rule cannot even be tried yet. */
  unfinished: boolean;
}

export interface GuideState {
  ready: boolean;
  packs: PackLine[];
  /** Outermost first; `own` last where something was set here. */
  chain: PackLine[];
  rules: RuleLine[];
  limits: LimitLine[];
  words: WordLine[];
  exceptions: ExceptionLine[];
  /** Who forbids exceptions; null: nobody. */
  exceptionsHeldBy: Teller;
  /** Rules and questions. */
  custom: OwnRule[];
  templates: TemplateLine[];
  norms: NormLine[];
  /** Two packs side by side, by id; `saring`: nothing is set. Null until it is asked for. */
  compared: { left: string; right: string; differences: Difference[] } | null;
  /** What was set here, as it would be exported. */
  own: { id: string; title: string; publisher: string; version: string };
  /** What was asked for here or in a pack, and forbidden. */
  refused: { setting: string; by: string }[];
  /** Rules that packs in force speak of and this version of Saring does not have; `by`: title of the pack. */
  unknown: { rule: string; by: string }[];
  policy: { name: string; mayImport: boolean; problems: { index: number; problem: PackProblem }[] };
  /** What became of the last file. */
  intake:
    | { state: 'none' }
    | { state: 'working'; file: string }
    | { state: 'taken'; title: string; version: string; again: boolean }
    | { state: 'refused'; file: string; problem: PackProblem; line: string };
  /** Why what was just set here was not taken. */
  fault: PackProblem | null;
  trial: Trial | null;
}

export const noGuide: GuideState = {
  ready: false,
  packs: [],
  chain: [],
  rules: [],
  limits: [],
  words: [],
  exceptions: [],
  exceptionsHeldBy: null,
  custom: [],
  templates: [],
  norms: [],
  compared: null,
  own: { id: '', title: '', publisher: '', version: '1' },
  refused: [],
  unknown: [],
  policy: { name: '', mayImport: true, problems: [] },
  intake: { state: 'none' },
  fault: null,
  trial: null,
};

export interface GuideActions {
  importPack(file: File): void;
  /** Brings a pack into force; null: only what Saring has itself. */
  choosePack(id: string | null): void;
  dropPack(id: string): void;
  compare(left: string, right: string): void;
  exportPack(id: string): void;
  /** What was set here as a pack for others. `loosen`: what units below may loosen. */
  exportOwn(about: {
    id: string;
    title: string;
    publisher: string;
    version: string;
    loosen: boolean;
    /** With who the institution is: sites, contacts, accounts, catalogue, programmes. */
    profile: boolean;
  }): void;
  /** `usual`: as it is without what was set here. */
  setRule(id: string, choice: Severity | 'off' | 'usual'): void;
  setLimit(name: Threshold, value: number | null): void;
  addWord(addition: Addition): void;
  dropWord(at: number): void;
  addException(exception: Exception): void;
  dropException(at: number): void;
  tryRule(draft: RuleDraft, text: string): void;
  /** `done` is called once it is in force. `before`: id under which it stood. */
  saveRule(draft: RuleDraft, before: string | null, done: () => void): void;
  dropRule(id: string): void;
  /** One without an id is new. */
  saveTemplate(template: Template, done: () => void): void;
  dropTemplate(id: string): void;
  /** Null: as it is called without what was set here. */
  setNorm(id: string, norm: Norm | null, done: () => void): void;
  /** What was not taken is given up. */
  clearFault(): void;
}
