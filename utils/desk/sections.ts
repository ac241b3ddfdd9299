/** The sections of the desk, in the order in which they stand: each has an address of its own, so that it can be bookmarked. */
export const sections = {
  drafts: '#draf',
  snippets: '#cuplikan',
  calendar: '#kalender',
  report: '#laporan',
  decisions: '#keputusan',
  bin: '#sampah',
  institution: '#instansi',
  guidelines: '#pedoman',
  backup: '#cadangan',
  rules: '#aturan',
  stored: '#penyimpanan',
} as const;

export type DeskSection = keyof typeof sections;

/** What stands behind the slash of an address. */
export function withinOf(hash: string): string {
  return hash.split('/').slice(1).join('/');
}

/** The section at an address; the drafts where it names none. What stands behind a slash is the section's own. */
export function sectionOf(hash: string): DeskSection {
  const name = hash.split('/')[0];
  const found = Object.entries(sections).find(([, each]) => each === name);
  return (found?.[0] as DeskSection | undefined) ?? 'drafts';
}
