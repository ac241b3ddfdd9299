/**
 * The print of what would be published: exactly this text, account and media. The text itself and no hash of it: it stays in memory,
 * and never collides.
 */
import type { SessionState } from '../session.ts';

type Seen = Pick<SessionState, 'fields' | 'account' | 'media'>;

/** Texts of which it is remembered what they were decided with. */
const remembered = 20;

/** Everything but which pictures they are, and that; JSON holds no line break. */
const ends = '\n';
const rough = (print: string) => print.split(ends)[0] ?? '';

function whole({ fields, account, media }: Seen): string {
  const which = media?.map((medium) => medium.which) ?? [];
  const rest = media?.map(({ which: _, ...facts }) => facts) ?? null;
  const said = [fields.map(({ field, text }) => [field, text]), account, rest];
  return JSON.stringify(said) + ends + JSON.stringify(which);
}

/**
 * A site may show the same picture from a new address at every look, and would be asked about for ever: after the second decision
 * on one text, its pictures count by number, kind and description only.
 */
export function createPrints() {
  /** By the rough print, what was decided first; null: more than one. */
  const decided = new Map<string, string | null>();

  const of = (seen: Seen): string => {
    const print = whole(seen);
    return decided.get(rough(print)) === null ? rough(print) : print;
  };

  return {
    of,
    /** The print that a decision on `print` is bound to. */
    bind(print: string): string {
      const key = rough(print);
      const first = decided.get(key);
      const again = first === null || (first !== undefined && first !== print);
      decided.delete(key);
      decided.set(key, again ? null : print);
      for (const old of [...decided.keys()].slice(0, -remembered)) decided.delete(old);
      return again ? key : print;
    },
  };
}
