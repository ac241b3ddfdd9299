/** Help in the desk: the rules' own pages, the shortcuts, and what is kept in this browser. */
import type { Preferences } from '../../guideline/preferences.ts';
import type { RuleHelp } from './rules.ts';

/** A shortcut of the browser's own list, as it is set now. `keys` is empty where none is set. */
export interface Command {
  name: string;
  keys: string;
}

export interface HelpState {
  /** Null until one of the rules' pages was opened. */
  rules: RuleHelp[] | null;
  preferences: Preferences | null;
  /** The sheet of shortcuts is open. */
  sheet: boolean;
  /** Null until it is open. */
  commands: Command[] | null;
  /** The desk listens to single keys. */
  keys: boolean;
  erasing: 'no' | 'working' | 'failed';
}

export interface HelpActions {
  /** For this person, on this device. */
  switchRule(rule: string, title: string, on: boolean): void;
  showShortcuts(open: boolean): void;
  listenToKeys(yes: boolean): void;
  /** Everything that Saring keeps in this browser, for good. The page begins anew. */
  eraseAll(): void;
}

export const noHelp: HelpState = {
  rules: null,
  preferences: null,
  sheet: false,
  commands: null,
  keys: true,
  erasing: 'no',
};
