/** What is planned and what went out, as files for other programs. Pure. */
import type { Texts } from '../../locales/texts.ts';
import { cell } from '../decisions/csv.ts';
import { type Draft, statusOf } from '../drafts/draft.ts';
import type { Zone } from '../guideline/institution.ts';
import type { Entry } from '../plan/agenda.ts';
import { icalendarOf } from '../plan/icalendar.ts';
import { clockWords } from '../plan/zones.ts';

export interface Listed {
  entry: Entry;
  draft: Draft;
  /** Its first words, numbers masked. */
  line: string;
}

type Words = Pick<Texts, 't'>;

/** `now`: when the file is made, ms. */
export function calendarIcs(listed: readonly Listed[], { t }: Words, now: number): string {
  const events = listed.map(({ entry, line }) => {
    const { id, at, published, platform, account, plan } = entry;
    const about = [
      account,
      plan.goal && `${t('plan.goal')}: ${plan.goal}`,
      plan.programme && `${t('plan.programme')}: ${plan.programme}`,
      plan.pillar && `${t('plan.pillar')}: ${plan.pillar}`,
      plan.cta && `${t('plan.cta')}: ${plan.cta}`,
    ];
    return {
      id,
      at,
      published,
      summary: `${t(`platform.${platform}`)}: ${line || t('draft.untitled')}`,
      description: about.filter(Boolean).join('\n'),
      categories: [t(`platform.${platform}`), plan.programme, plan.pillar].filter((each) => each !== ''),
    };
  });
  return icalendarOf(events, t('calendar.file'), now);
}

/** RFC 4180 with a byte order mark, as the other tables. Times are of the institution's zone. */
export function calendarCsv(listed: readonly Listed[], { t }: Words, zone: Zone): string {
  const head = [
    t('calendar.date'),
    t('calendar.clock', { zone }),
    t('calendar.platform'),
    t('decisions.kind'),
    t('desk.account'),
    t('calendar.status'),
    t('calendar.text'),
    t('plan.goal'),
    t('plan.audience'),
    t('plan.programme'),
    t('plan.pillar'),
    t('plan.cta'),
    t('plan.kpi'),
    t('plan.format'),
    t('plan.horizon'),
    t('plan.writer'),
    t('plan.editor'),
    t('plan.approver'),
  ];
  const rows = listed.map(({ entry: { date, clock, platform, kind, account, plan }, draft, line }) => [
    date,
    clockWords(clock),
    t(`platform.${platform}`),
    t(`kind.${kind}`),
    account ?? '',
    t(`planned-status.${statusOf(draft)}`),
    line,
    plan.goal,
    plan.audience,
    plan.programme,
    plan.pillar,
    plan.cta,
    plan.kpi,
    plan.format ? t(`format.${plan.format}`) : '',
    plan.horizon ? t(`horizon.${plan.horizon}`) : '',
    plan.writer,
    plan.editor,
    plan.approver,
  ]);
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
