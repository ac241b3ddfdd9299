/** The spelling data from their files, for tests and the command line. */
import { readFileSync } from 'node:fs';
import { createSpelling, type Spelling } from '../../utils/checker/spelling/spelling.ts';

const read = (name: string) => readFileSync(new URL(`../../assets/spelling/${name}.bin`, import.meta.url));

/** `own` are words to be taken as known, in lower case. */
export function readSpelling(own?: ReadonlySet<string>): Spelling {
  const data = { indonesian: read('indonesian'), english: read('english'), places: read('places') };
  return createSpelling(data, own);
}
