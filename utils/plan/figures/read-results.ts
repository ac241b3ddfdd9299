/**
 * Figures from a pasted or loaded table. What cannot be read is named with its line and its reason and handed back as it stands;
 * nothing is guessed, nothing is lost. Pure.
 */
import type { Platform } from '../../platform.ts';
import { type Metric, type Result, resultId, resultOf } from '../results.ts';
import { type Order, orderOf, readDate } from './dates.ts';
import { type Column, columnOf, platformOf } from './headings.ts';
import { type Figure, readCount, readDuration } from './numbers.ts';
import { atOnce, type Row, rowsInTurns } from './rows.ts';

export type Why =
  | Exclude<Figure, { ok: true }>['why']
  | 'no-heading'
  | 'no-date'
  | 'future'
  | 'unknown-platform'
  | 'open-quote'
  | 'twice'
  | 'too-long';

export interface BadRow {
  /** Counted from 1, as editors do. */
  line: number;
  text: string;
  why: Why;
  /** The cell that is meant; empty for the row as a whole. */
  cell: string;
}

export interface Found {
  results: Result[];
  bad: BadRow[];
  /** Headings that were understood, and those that were not. */
  metrics: Metric[];
  ignored: string[];
  /** The bad rows below the heading, to be mended and read again; empty when there are none. */
  rest: string;
}

/** What a table does not say itself. */
export interface Given {
  platform: Platform;
  account: string | null;
  /** `2026-11-27`, in the institution's zone. */
  today: string;
}

interface Heading {
  row: Row;
  columns: (Column | null)[];
}

const nothing = /^(?:|-|–|—|n\/?a|null|tidak ada)$/i;
const longest = 200;

/** Reads a table; see `Found`. */
export function readResults(text: string, given: Given): Found {
  return atOnce(resultsInTurns(text, given));
}

/** Rows between two looks at the clock. */
const turn = 100;
/** How much of the work lies in taking the text apart. */
const apart = 0.3;

/** Reads a table, and stops now and then to say how much is done, from 0 to 1. */
export function* resultsInTurns(text: string, given: Given): Generator<number, Found> {
  const splitting = rowsInTurns(text);
  let split = splitting.next();
  for (; !split.done; split = splitting.next()) yield split.value * apart;
  const { rows, openQuotes } = split.value;
  const open = new Set(openQuotes);
  const found: Found = { results: [], bad: [], metrics: [], ignored: [], rest: '' };
  const seen = new Map<string, number>();
  const kept = new Set<Row>();
  let heading: Heading | null = null;
  let title: { metric: Metric; platform: Platform | null; minutes: number } | null = null;
  const order = orderOf(cellsOf(rows));

  for (const [nth, row] of rows.entries()) {
    if (nth % turn === 0) yield apart + (1 - apart) * (nth / rows.length);
    if (row.cells.every((cell) => cell === '')) continue;
    const columns = row.cells.map(columnOf);
    if (columns.some((each) => each?.holds === 'date') && columns.some(isFigure)) {
      heading = { row, columns };
      note(found, heading, title?.metric ?? null);
      continue;
    }
    const [only] =
      row.cells.filter((cell) => cell !== '').length === 1 ? columns.filter((each) => each !== null) : [];
    if (only?.holds === 'metric') {
      title = only;
      continue;
    }
    const bad = (why: Why, cell = '') => {
      found.bad.push({ line: row.line, text: row.text, why, cell });
      if (heading) kept.add(heading.row);
      kept.add(row);
    };
    if (open.has(row.line)) bad('open-quote');
    else if (!heading) bad('no-heading');
    else
      readRow(row, heading, title, {
        ...given,
        order,
        seen,
        bad,
        add: (result) => found.results.push(result),
      });
  }
  found.rest =
    found.bad.length === 0
      ? ''
      : rows
          .filter((row) => kept.has(row))
          .map((row) => row.text)
          .join('\n');
  return found;
}

function* cellsOf(rows: readonly Row[]): Generator<string> {
  for (const { cells } of rows) yield* cells;
}

const isFigure = (column: Column | null) => column?.holds === 'metric' || column?.holds === 'value';

function note(found: Found, { row, columns }: Heading, title: Metric | null): void {
  for (const [i, column] of columns.entries()) {
    const metric = column?.holds === 'metric' ? column.metric : column?.holds === 'value' ? title : null;
    if (metric !== null && !found.metrics.includes(metric)) found.metrics.push(metric);
    const name = row.cells[i] ?? '';
    const unread = column === null || (column.holds === 'value' && title === null);
    if (unread && name !== '' && !found.ignored.includes(name)) found.ignored.push(name);
  }
}

interface Surroundings extends Given {
  order: Order;
  /** Where each figure was first given, by id. */
  seen: Map<string, number>;
  bad(why: Why, cell?: string): void;
  add(result: Result): void;
}

/** A row is taken whole or handed back whole. */
function readRow(
  row: Row,
  { columns }: Heading,
  title: { metric: Metric; platform: Platform | null; minutes: number } | null,
  around: Surroundings,
): void {
  const cellOf = (holds: Column['holds']) =>
    row.cells[columns.findIndex((each) => each?.holds === holds)] ?? '';
  const date = readDate(cellOf('date'), around.order);
  if (date === null) return around.bad('no-date', cellOf('date'));
  if (date > around.today) return around.bad('future', cellOf('date'));
  const said = cellOf('platform');
  const platform = said === '' ? null : platformOf(said);
  if (said !== '' && platform === null) return around.bad('unknown-platform', said);
  const named = cellOf('account');
  const post = cellOf('post') || null;
  if (named.length > longest) return around.bad('too-long', named);

  const results: Result[] = [];
  for (const [i, column] of columns.entries()) {
    const meant = column?.holds === 'metric' ? column : column?.holds === 'value' ? title : null;
    const cell = row.cells[i] ?? '';
    if (!meant || nothing.test(cell)) continue;
    const figure = meant.metric === 'reply' ? readDuration(cell, meant.minutes) : readCount(cell);
    if (!figure.ok) return around.bad(figure.why, cell);
    const where = platform ?? meant.platform ?? around.platform;
    // The chosen account is one of the chosen platform.
    const account = named || (where === around.platform ? around.account : null);
    const measured = {
      date,
      platform: where,
      account,
      post: post?.slice(0, longest) ?? null,
      metric: meant.metric,
    };
    results.push(resultOf(measured, figure.value));
  }
  const again = results.find((result) => around.seen.has(resultId(result)));
  if (again) return around.bad('twice', String(around.seen.get(resultId(again))));
  for (const result of results) {
    around.seen.set(resultId(result), row.line);
    around.add(result);
  }
}
