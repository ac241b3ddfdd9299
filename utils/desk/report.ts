/** The report of the desk: counted anew whenever a decision, a draft, a figure or the guideline changes, as long as it is looked at. */
import type { Repository } from '../drafts/repository.ts';
import type { ReportRows } from '../drafts/results.ts';
import { measureOf } from '../plan/measure.ts';
import { momentsOf, type Period, periodNow, periodsUpTo, type Span } from '../plan/periods.ts';
import { reportOf } from '../plan/report.ts';
import { reportCsv } from '../plan/report-csv.ts';
import { localIn, zoneOf } from '../plan/zones.ts';
import { followPreferences } from '../preferences.ts';
import { storedTargets, storeTargets } from '../report-targets.ts';
import type { ReportActions, ReportState } from './report-state.ts';
import { saveFile } from './save-file.ts';
import type { DeskStore } from './store.ts';

/** How many periods are shown beside each other. */
export const compared = 8;
/** Bytes; some hundred thousand rows. */
const largestTable = 20_000_000;

export function createReport(store: DeskStore, repository: Repository, page: AbortSignal): ReportActions {
  let following: AbortController | null = null;
  let rows: ReportRows | null = null;
  let off: readonly string[] = [];
  const change = (part: Partial<ReportState>) =>
    store.setState({ report: { ...store.getState().report, ...part } });

  function count(): void {
    const { guideline, report } = store.getState();
    if (!guideline || !report.period || !rows) return;
    const byPacks = Object.entries(guideline.effect.rules).flatMap(([rule, said]) =>
      said.off ? [rule] : [],
    );
    const measure = measureOf(guideline.institution, [...off, ...byPacks]);
    const found = rows;
    const { first, last } = report.period;
    change({
      trend: periodsUpTo(report.period, compared).map((each) => reportOf(each, found, measure)),
      figures: found.results
        .filter(({ date }) => first <= date && date <= last)
        .sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1)),
    });
  }

  function showPeriod(period: Period): void {
    const { guideline } = store.getState();
    if (!guideline) return;
    following?.abort();
    following = new AbortController();
    rows = null;
    const zone = zoneOf(guideline.institution);
    change({ period, trend: null, figures: [], today: localIn(zone, Date.now()).date });
    const { from } = momentsOf(periodsUpTo(period, compared)[0] ?? period, zone);
    const { to } = momentsOf(period, zone);
    const show = (found: ReportRows) => {
      rows = found;
      count();
    };
    const signal = AbortSignal.any([page, following.signal]);
    repository.watchReport(from, to, show, () => store.setState({ draftsFrom: 'unavailable' }), signal);
  }

  function showNow(span: Span): void {
    const { guideline } = store.getState();
    if (guideline) showPeriod(periodNow(span, zoneOf(guideline.institution), Date.now()));
  }

  /** Nothing is counted behind another section. */
  function follow(): void {
    const { section, guideline, report } = store.getState();
    if (section !== 'report') {
      following?.abort();
      following = null;
    } else if (guideline && !following) {
      // A backup that was taken in may have brought them.
      void storedTargets().then((targets) => change({ targets }));
      if (report.period) showPeriod(report.period);
      else showNow('week');
    }
  }
  store.subscribe((now, before) => {
    if (now.section !== before.section || (now.guideline && !before.guideline)) follow();
    if (now.guideline !== before.guideline) count();
  });
  followPreferences((preferences) => {
    off = preferences.off.map(({ rule }) => rule);
    count();
  }, page);

  return {
    showPeriod,
    showNow,
    saveFigures: (figures) => repository.keepResults(figures),
    dropFigures: (ids) => repository.dropResults(ids),
    setTargets(targets) {
      change({ targets });
      void storeTargets(targets);
    },
    exportReport(texts) {
      const [before, report] = store.getState().report.trend?.slice(-2) ?? [];
      if (!report || !before) return;
      const { first, last } = report.period;
      saveFile(`laporan-${first}-${last}.csv`, reportCsv(report, before, texts), 'text/csv');
    },
    print: () => window.print(),
    async readTable(file) {
      if (file.size > largestTable) return null;
      const bytes = new Uint8Array(await file.arrayBuffer());
      // Excel's "Unicode text" and Meta's exports are UTF-16.
      const encoding =
        bytes[0] === 0xff && bytes[1] === 0xfe
          ? 'utf-16le'
          : bytes[0] === 0xfe && bytes[1] === 0xff
            ? 'utf-16be'
            : 'utf-8';
      return new TextDecoder(encoding).decode(bytes);
    },
  };
}
