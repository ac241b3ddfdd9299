/** What each section of the desk draws, and how it is named in the navigation. */
import type { ComponentType } from 'preact';
import type { DeskSection } from '../../utils/desk/sections.ts';
import { Calendar } from '../calendar/Calendar.tsx';
import type { IconName } from '../Icon.tsx';
import { Backup } from './Backup.tsx';
import { Bin } from './Bin.tsx';
import { Decisions } from './Decisions.tsx';
import { Drafts } from './Drafts.tsx';
import { Guidelines } from './guide/Guidelines.tsx';
import { Rules } from './help/Rules.tsx';
import { Stored } from './help/Stored.tsx';
import { Institution } from './institution/Institution.tsx';
import { Report } from './Report.tsx';
import { Snippets } from './Snippets.tsx';

/** What the sections are for, in the order of a working day. */
export const groups = ['write', 'plan', 'set-up', 'help'] as const;

interface Section {
  icon: IconName;
  group: (typeof groups)[number];
  /** Key of its name. */
  name: `desk.${DeskSection}`;
  draw: ComponentType;
}

export const drawn: Readonly<Record<DeskSection, Section>> = {
  drafts: { icon: 'draft', group: 'write', name: 'desk.drafts', draw: Drafts },
  snippets: { icon: 'snippet', group: 'write', name: 'desk.snippets', draw: Snippets },
  calendar: { icon: 'calendar', group: 'plan', name: 'desk.calendar', draw: Calendar },
  report: { icon: 'report', group: 'plan', name: 'desk.report', draw: Report },
  decisions: { icon: 'check', group: 'plan', name: 'desk.decisions', draw: Decisions },
  bin: { icon: 'bin', group: 'write', name: 'desk.bin', draw: Bin },
  institution: { icon: 'desk', group: 'set-up', name: 'desk.institution', draw: Institution },
  guidelines: { icon: 'guide', group: 'set-up', name: 'desk.guidelines', draw: Guidelines },
  backup: { icon: 'insert', group: 'set-up', name: 'desk.backup', draw: Backup },
  rules: { icon: 'question', group: 'help', name: 'desk.rules', draw: Rules },
  stored: { icon: 'info', group: 'help', name: 'desk.stored', draw: Stored },
};
