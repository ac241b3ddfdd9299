/** The figures of a period in one row, each against the period before and its target. */
import type { ComponentChildren } from 'preact';
import type { Report } from '../../utils/plan/report.ts';
import { round } from '../../utils/plan/report-csv.ts';
import { against, percentOf, type Target } from '../../utils/plan/targets.ts';
import { useDesk } from '../desk/desk-context.ts';
import { Icon } from '../Icon.tsx';
import { useTexts } from '../texts-context.ts';
import { durationWords } from './words.ts';

interface SummaryProps {
  report: Report;
  before: Report;
}

export function Summary({ report, before }: SummaryProps) {
  const texts = useTexts();
  const { t, number } = texts;
  const percent = (n: number) => t('report.percent', { n });
  const points = (n: number) => t('report.points', { n });
  const share = (of: Report, name: 'windows' | 'linkBack') => {
    const found = of[name];
    return found === null ? null : percentOf(found);
  };
  const parts = (name: 'windows' | 'linkBack') => {
    const found = report[name];
    if (found === null) return t('report.unknown-off');
    return found.of === 0 ? t('report.unknown-none') : t('report.of', { yes: found.yes, of: found.of });
  };
  const per100 = (of: Report) => {
    const out = of.posts + of.replies;
    return out === 0 ? null : round((of.findings / out) * 100);
  };
  const followers = (of: Report) =>
    of.followers.length === 0 ? null : of.followers.reduce((sum, { now }) => sum + now, 0);
  const enter = t('report.unknown-enter');
  return (
    <section class="report-summary" aria-label={t('report.summary')}>
      <ul>
        <Tile
          name={t('report.posts')}
          target="posts"
          report={report}
          value={report.posts}
          before={before.posts}
          write={number}
        >
          {report.unseen > 0 && <p class="tile-note">{t('report.not-seen', { n: report.unseen })}</p>}
        </Tile>
        <Tile
          name={t('report.windows')}
          target="windows"
          report={report}
          value={share(report, 'windows')}
          before={share(before, 'windows')}
          write={percent}
          writeChange={points}
        >
          <p class="tile-note">{parts('windows')}</p>
        </Tile>
        <Tile
          name={t('report.link-back')}
          target="linkBack"
          report={report}
          value={share(report, 'linkBack')}
          before={share(before, 'linkBack')}
          write={percent}
          writeChange={points}
        >
          <p class="tile-note">{parts('linkBack')}</p>
        </Tile>
        <Tile name={t('report.per-100')} value={per100(report)} before={per100(before)} write={number} fewer>
          {per100(report) === null && <p class="tile-note">{t('report.unknown-none')}</p>}
        </Tile>
        <Tile name={t('report.replies')} value={report.replies} before={before.replies} write={number} />
        <Tile
          name={t('report.reply')}
          target="reply"
          report={report}
          value={report.reply}
          before={before.reply}
          write={(minutes) => durationWords(texts, minutes)}
          fewer
        >
          {report.reply === null && <p class="tile-note">{enter}</p>}
        </Tile>
        <Tile
          name={t('metric.reach')}
          target="reach"
          report={report}
          value={report.reach}
          before={before.reach}
          write={number}
        >
          {report.reach === null && <p class="tile-note">{enter}</p>}
        </Tile>
        <Tile
          name={t('metric.followers')}
          value={followers(report)}
          before={followersBefore(report)}
          write={number}
        >
          {report.followers.length === 0 && <p class="tile-note">{enter}</p>}
        </Tile>
      </ul>
    </section>
  );
}

/** Only of accounts that have a figure in both, so that a newly entered account is no growth. */
function followersBefore({ followers }: Report): number | null {
  if (followers.length === 0 || followers.some(({ before }) => before === null)) return null;
  return followers.reduce((sum, { before }) => sum + (before ?? 0), 0);
}

interface TileProps {
  name: string;
  value: number | null;
  before: number | null;
  write(value: number): string;
  /** How a difference is written, where not as the value itself. */
  writeChange?(difference: number): string;
  target?: Target;
  report?: Report;
  /** Less is better. */
  fewer?: boolean;
  children?: ComponentChildren;
}

function Tile({
  name,
  value,
  before,
  write,
  writeChange,
  target,
  report,
  fewer = false,
  children,
}: TileProps) {
  const { t } = useTexts();
  const targets = useDesk((state) => state.report.targets);
  const held = target && report ? against(report, targets, target) : null;
  return (
    <li class="tile">
      <p class="tile-name">{name}</p>
      <p class="tile-value" data-unknown={value === null}>
        {value === null ? t('report.unknown') : write(value)}
      </p>
      {children}
      {value !== null && (
        <Change
          value={value}
          before={before}
          write={write}
          writeChange={writeChange ?? write}
          fewer={fewer}
        />
      )}
      {held && (
        <p class="tile-target" data-met={held.met}>
          <Icon name={held.met === null ? 'info' : held.met ? 'check' : 'alert'} size={12} />
          {t('report.target', {
            target: write(held.target),
            state: t(`report-target.${held.met === null ? 'unknown' : held.met ? 'met' : 'missed'}`),
          })}
        </p>
      )}
    </li>
  );
}

interface ChangeProps {
  value: number;
  before: number | null;
  write(value: number): string;
  writeChange(difference: number): string;
  fewer: boolean;
}

function Change({ value, before, write, writeChange, fewer }: ChangeProps) {
  const { t } = useTexts();
  if (before === null) return <p class="tile-change">{t('report.no-before')}</p>;
  if (value === before) return <p class="tile-change">{t('report.same')}</p>;
  const up = value > before;
  const by = writeChange(round(Math.abs(value - before)));
  return (
    <p class="tile-change" data-good={up !== fewer}>
      <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
        <path d={up ? 'M5 1.5 9 8.5H1z' : 'M5 8.5 1 1.5h8z'} />
      </svg>
      {t(up ? 'report.up' : 'report.down', { by, before: write(before) })}
    </p>
  );
}
