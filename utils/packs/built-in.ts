/** The packs that come with Saring, for the kinds of institutions that it knows best. The general one first: the others stand on it. */
import type { Pack } from '../guideline/pack.ts';
import kebencanaan from './built-in/kebencanaan.json' with { type: 'json' };
import kesehatan from './built-in/kesehatan.json' with { type: 'json' };
import pemerintahDaerah from './built-in/pemerintah-daerah.json' with { type: 'json' };
import pendidikan from './built-in/pendidikan.json' with { type: 'json' };
import umum from './built-in/umum.json' with { type: 'json' };

/** Files of our own: a test takes each of them in as if it came from outside. */
const files: readonly unknown[] = [umum, kebencanaan, pendidikan, kesehatan, pemerintahDaerah];

export const builtInPacks = files as readonly Pack[];
