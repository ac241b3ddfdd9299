/** Whose voice the draft is. Data only; set up by the institution, shared as packs later. */
import type { Platform } from '../platform.ts';

export type Zone = 'WIB' | 'WITA' | 'WIT';

export interface Institution {
  name: string;
  /** True for the built-in example: every screen says so until a real institution is set up. */
  isExample: boolean;
  zone: Zone;
  /** True for one that speaks to all three time zones. */
  national?: boolean;
  /** Hosts without `www.`; subdomains count as official too. */
  officialDomains: readonly string[];
  /** The page that `missing-link-back` offers. */
  homepage: string;
  /** Hotlines, service e-mails: never taken for personal data. */
  contacts: readonly string[];
  accounts: readonly { platform: Platform; handle: string; persona?: string }[];
  services: readonly { name: string; aliases: readonly string[]; url: string }[];
  programmes: readonly string[];
  /** Content pillars; absent: not set up. */
  pillars?: readonly string[];
  /** Acronyms and tags that are not shouting. */
  acronyms: readonly string[];
}
