/** What each step came to, in a few lines. */
import type { Texts } from '../../../locales/index.ts';
import { profileItems, type Step } from '../../../utils/desk/institution/steps.ts';
import type { Institution } from '../../../utils/guideline/institution.ts';
import { useTexts } from '../../texts-context.ts';

/** Names that stand in a line; the others are counted. */
const named = 3;

type Write = (institution: Institution, texts: Texts) => (string | undefined)[];

const clock = (text: string) => text.replace(':', '.');

const writers: Readonly<Record<Step, Write>> = {
  name: ({ name, units, acronyms }, { t }) => [name, few(units, t), few(acronyms, t)],
  region: ({ province, zone, national }, { t }) => [
    province || national ? [province, zone].filter(Boolean).join(' · ') : undefined,
    national ? t('setup-field.national') : undefined,
  ],
  site: ({ homepage, factCheck, officialDomains }, { t }) => [homepage, factCheck, few(officialDomains, t)],
  accounts: ({ accounts }, { t }) =>
    accounts.map(({ platform, handle, persona, personal }) =>
      [t(`platform.${platform}`), handle, persona && `“${persona}”`, personal && t('overview.personal')]
        .filter(Boolean)
        .join(' · '),
    ),
  contacts: ({ contacts }, { t }) =>
    contacts.map(({ kind, value }) => `${t(`contact-kind.${kind}`)} · ${value}`),
  services: ({ services }, { t }) => [
    few(
      services.map(({ name }) => name),
      t,
    ),
  ],
  programmes: ({ programmes, pillars = [] }, { t }) => [
    few(
      programmes.map(({ name }) => name),
      t,
    ),
    few(pillars, t),
  ],
  hours: ({ windows, ownWindows, zone }, { t }) => [
    windows.length > 0
      ? `${windows.map(({ from, to }) => `${clock(from)}–${clock(to)}`).join(', ')} ${zone}`
      : undefined,
    ownWindows.length > 0 ? t('overview.own-hours', { n: ownWindows.length }) : undefined,
  ],
  references: ({ references }, { t }) => [
    few(
      references.map(({ handle }) => handle),
      t,
    ),
  ],
  modes: ({ modes: { election, disaster } }, { t, full }) => [
    election ? t('overview.election', { from: election.from, to: election.to }) : undefined,
    disaster ? t('setup-hint.disaster-since', { since: full(disaster.since) }) : undefined,
  ],
  profile: ({ checklist }, { t }) => [
    checklist.length > 0
      ? t('setup-field.checklist', {
          done: profileItems.filter((item) => checklist.includes(item)).length,
          all: profileItems.length,
        })
      : undefined,
  ],
};

function few(names: readonly string[], t: Texts['t']): string | undefined {
  if (names.length === 0) return undefined;
  const first = names.slice(0, named).join(', ');
  return names.length > named ? t('overview.more', { names: first, n: names.length - named }) : first;
}

export function useSummary(): (step: Step, institution: Institution) => string[] {
  const texts = useTexts();
  return (step, institution) => writers[step](institution, texts).flatMap((line) => (line ? [line] : []));
}
