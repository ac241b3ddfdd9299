/** What each section of the desk draws, and how it is named in the navigation. */
import type { ComponentType } from 'preact';
import type { DeskSection } from '../../utils/desk/sections.ts';
import type { IconName } from '../Icon.tsx';
import { Backup } from './Backup.tsx';
import { Bin } from './Bin.tsx';
import { Decisions } from './Decisions.tsx';
import { Drafts } from './Drafts.tsx';

interface Section {
  icon: IconName;
  /** Key of its name. */
  name: `desk.${DeskSection}`;
  draw: ComponentType;
}

export const drawn: Readonly<Record<DeskSection, Section>> = {
  drafts: { icon: 'draft', name: 'desk.drafts', draw: Drafts },
  decisions: { icon: 'check', name: 'desk.decisions', draw: Decisions },
  bin: { icon: 'bin', name: 'desk.bin', draw: Bin },
  backup: { icon: 'insert', name: 'desk.backup', draw: Backup },
};
