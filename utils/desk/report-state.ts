/** What the report draws, and what can be done with it. */
import type { Texts } from '../../locales/index.ts';
import type { Period, Span } from '../plan/periods.ts';
import type { Report } from '../plan/report.ts';
import type { Result } from '../plan/results.ts';
import { noTargets, type Targets } from '../plan/targets.ts';

export interface ReportState {
  /** Null until the institution's zone is known. */
  period: Period | null;
  /** The period and the ones before it, oldest first; null while they are counted. */
  trend: Report[] | null;
  targets: Targets;
  /** Those of the period, newest first. */
  figures: Result[];
  /** In the institution's zone. */
  today: string;
}

export const noReport: ReportState = {
  period: null,
  trend: null,
  targets: noTargets,
  figures: [],
  today: '',
};

export interface ReportActions {
  showPeriod(period: Period): void;
  /** This week, this month. */
  showNow(span: Span): void;
  /** Resolves when they are on disk. */
  saveFigures(figures: readonly Result[]): Promise<void>;
  dropFigures(ids: readonly string[]): Promise<void>;
  setTargets(targets: Targets): void;
  exportReport(texts: Texts): void;
  print(): void;
  /** A table's text, in whatever encoding office programs write; null when it is too large. */
  readTable(file: File): Promise<string | null>;
}
