/** What the command line reads, and what it says when it cannot. */
import { createReadStream, readFileSync } from 'node:fs';
import { withoutMark } from './lines.ts';

/** The user gave something that cannot be used; the message says what and why. */
export class BadInput extends Error {}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a folder',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
};

/** As it comes; `-` is standard input. Fails with `BadInput`. */
export async function* bytesOf(file: string): AsyncGenerator<Buffer> {
  try {
    yield* (file === '-' ? process.stdin : createReadStream(file)) as AsyncIterable<Buffer>;
  } catch (error) {
    throw unreadable(file, error);
  }
}

/** The whole text; `-` is standard input. Fails with `BadInput`. */
export async function textOf(file: string): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of bytesOf(file)) parts.push(part);
  return decoded(file, Buffer.concat(parts));
}

/** The same for a file that something else waits for. */
export function textAtOnce(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw unreadable(file, error);
  }
  return decoded(file, bytes);
}

function decoded(file: string, bytes: Buffer): string {
  try {
    return withoutMark(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new BadInput(`${named(file)}: is not UTF-8; save it as UTF-8 and try again`);
  }
}

/** System errors in plain words; others are faults of ours. */
function unreadable(file: string, error: unknown): unknown {
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) return error;
  return new BadInput(`${named(file)}: ${reasons[error.code] ?? error.message}`);
}

const named = (file: string) => (file === '-' ? 'standard input' : file);
