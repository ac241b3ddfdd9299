/** The packs that come with Saring, for the kinds of institutions that it knows best. Order: the general one first. */
import type { Pack } from '../guideline/pack.ts';

export const builtInPacks: readonly Pack[] = [];
