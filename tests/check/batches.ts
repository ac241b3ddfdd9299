/** A line as it came, or why it could not be read. */
export type Line = string | { unread: string };

/** Bytes. A post has a hundred thousand at most; what is longer is no case, and must not fill the memory. */
export const LONGEST_LINE = 1_500_000;
const FEED = 10;
/** Bytes that are made text at once, or one line. Longer texts outlive the young heap, and stay until all of it is swept. */
const PIECE = 16_000;
/** Blank lines in one batch. */
const AT_ONCE = 1000;

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Lines of a stream, some dozens at a time or as few as have come, so that a slow writer is answered at once and a fast one in
 * batches. Only line feeds end a line: U+2028 and a lone carriage return may stand in a JSON string or between its parts. Blank lines at the very end
 * are none.
 */
export async function* batches(
  input: AsyncIterable<string | Buffer>,
  longest = LONGEST_LINE,
): AsyncGenerator<Line[]> {
  /** The line that has not ended yet, as far as it may be kept, and its bytes so far. */
  let open: Buffer[] = [];
  let size = 0;
  /** Blank lines that are only lines if something follows. */
  let blank = 0;

  function hold(part: Buffer): void {
    size += part.length;
    if (size <= longest) open.push(part);
    else open = [];
  }

  function take(): Line {
    const line = size > longest ? tooLong(longest) : decoded(Buffer.concat(open));
    open = [];
    size = 0;
    return line;
  }

  /** The lines up to the last one that is not blank, and before them the blank ones that came earlier. */
  function* told(lines: Line[]): Generator<Line[]> {
    const last = lines.findLastIndex((line) => typeof line !== 'string' || line.trim() !== '');
    if (last >= 0) {
      for (; blank > 0; blank -= Math.min(blank, AT_ONCE)) yield new Array(Math.min(blank, AT_ONCE)).fill('');
      yield lines.slice(0, last + 1);
    }
    blank += lines.length - last - 1;
  }

  for await (const part of input) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part;
    const end = bytes.lastIndexOf(FEED);
    if (end < 0) {
      hold(bytes);
      continue;
    }
    const first = bytes.indexOf(FEED);
    hold(bytes.subarray(0, first));
    let lines = [take()];
    for (let from = first + 1; from <= end; ) {
      const feed = bytes.indexOf(FEED, Math.min(from + PIECE, end));
      lines.push(...whole(bytes.subarray(from, feed), longest));
      yield* told(lines);
      lines = [];
      from = feed + 1;
    }
    if (end + 1 < bytes.length) hold(bytes.subarray(end + 1));
    yield* told(lines);
  }
  if (size > 0) yield* told([take()]);
}

const tooLong = (longest: number): Line => ({ unread: `the line is longer than ${longest} bytes` });

/** The lines in bytes, at once where all of them are text. */
function whole(bytes: Buffer, longest: number): Line[] {
  const text = decoded(bytes);
  if (typeof text === 'string' && bytes.length <= longest) return text.split('\n');
  const lines: Line[] = [];
  for (let from = 0; from <= bytes.length; ) {
    const feed = bytes.indexOf(FEED, from);
    const to = feed < 0 ? bytes.length : feed;
    lines.push(to - from > longest ? tooLong(longest) : decoded(bytes.subarray(from, to)));
    from = to + 1;
  }
  return lines;
}

function decoded(bytes: Buffer): Line {
  try {
    return strict.decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return { unread: 'the line is not UTF-8' };
    throw error;
  }
}
