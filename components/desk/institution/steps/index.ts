/** The fields of each step. */
import type { ComponentType } from 'preact';
import type { Step } from '../../../../utils/desk/institution/steps.ts';
import { AccountFields } from './AccountFields.tsx';
import { ContactFields } from './ContactFields.tsx';
import { HourFields } from './HourFields.tsx';
import { ModeFields } from './ModeFields.tsx';
import { NameFields } from './NameFields.tsx';
import { ProfileFields } from './ProfileFields.tsx';
import { ProgrammeFields } from './ProgrammeFields.tsx';
import { ReferenceFields } from './ReferenceFields.tsx';
import { RegionFields } from './RegionFields.tsx';
import { ServiceFields } from './ServiceFields.tsx';
import { SiteFields } from './SiteFields.tsx';

export const fieldsOf: Readonly<Record<Step, ComponentType>> = {
  name: NameFields,
  region: RegionFields,
  site: SiteFields,
  accounts: AccountFields,
  contacts: ContactFields,
  services: ServiceFields,
  programmes: ProgrammeFields,
  hours: HourFields,
  references: ReferenceFields,
  modes: ModeFields,
  profile: ProfileFields,
};
