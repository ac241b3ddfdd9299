/** Text as rows of cells, however an office program or a platform separated them. Pure; each row knows its line. */

export interface Row {
  /** Counted from 1. */
  line: number;
  cells: string[];
  /** As it stands in the text; a cell with line breaks makes it several lines. */
  text: string;
}

export interface Rows {
  rows: Row[];
  separator: string;
  /** Lines at which a quote opens that nothing closes; read as they stand. */
  openQuotes: number[];
}

const separators = ['\t', ';', ',', '|'] as const;

/** Rows between two looks at the clock. */
const turn = 200;

/** Reads a table; see `inTurns`. */
export function rowsOf(text: string): Rows {
  return atOnce(rowsInTurns(text));
}

/** Work to its end, without a stop. */
export function atOnce<Outcome>(work: Generator<number, Outcome>): Outcome {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Reads a table (RFC 4180 with any of tab, semicolon, comma and bar; a first line `sep=;` decides). Never fails. Stops now and then
 * to say how much of the text it has read, from 0 to 1. */
export function* rowsInTurns(text: string): Generator<number, Rows> {
  const told = /^\uFEFF?sep=(.)[ \t]*(?:\r\n?|\n)/i.exec(text);
  const separator = told?.[1] ?? likelySeparator(text);
  const rows: Row[] = [];
  const openQuotes: number[] = [];
  let line = told ? 2 : 1;
  let at = told ? told[0].length : text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    const quoted = readRow(text, at, separator, true);
    const row = quoted ?? readRow(text, at, separator, false);
    if (!row) break;
    if (!quoted) openQuotes.push(line);
    const raw = text.slice(at, row.end);
    rows.push({ line, cells: row.cells.map((cell) => cell.trim()), text: raw });
    line += (raw.match(/\r\n?|\n/g) ?? []).length + 1;
    at = row.next;
    if (rows.length % turn === 0) yield at / text.length;
  }
  return { rows, separator, openQuotes };
}

/** The row from `start` on; null when a quote in it stays open. */
function readRow(text: string, start: number, separator: string, quotes: boolean) {
  const cells: string[] = [];
  let cell = '';
  let inside = false;
  for (let i = start; ; i++) {
    const sign = text[i];
    if (sign === undefined) return inside ? null : { cells: [...cells, cell], end: i, next: i };
    if (inside) {
      if (sign !== '"') cell += sign;
      else if (text[i + 1] === '"') cell += text[i++];
      else inside = false;
    } else if (quotes && sign === '"' && cell.trim() === '') {
      inside = true;
      cell = '';
    } else if (sign === separator) {
      cells.push(cell);
      cell = '';
    } else if (sign === '\n' || sign === '\r') {
      const next = sign === '\r' && text[i + 1] === '\n' ? i + 2 : i + 1;
      return { cells: [...cells, cell], end: i, next };
    } else cell += sign;
  }
}

/** The one that most of the first lines have, and most often; a comma between digits may be part of a number. */
function likelySeparator(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, 20)
    .map((line) => line.replace(/"[^"]*"/g, '""').replace(/(?<=\d),(?=\d)/g, ' '));
  let best: string = ',';
  let most = 0;
  for (const separator of separators) {
    const counts = lines.map((line) => line.split(separator).length - 1).filter((count) => count > 0);
    if (counts.length > most) {
      most = counts.length;
      best = separator;
    }
  }
  return best;
}
