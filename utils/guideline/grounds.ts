/** What a finding rests on, as it is read: norm by norm, with the address of its text where a pack or the desk says one. */

/** Norms by their names in rules, as the packs in force name them (effect.ts). */
export type NamedNorms = Readonly<
  Record<string, { id: string; en?: string | undefined; url?: string | undefined }>
>;

export interface Ground {
  words: string;
  url: string | null;
}

/** `source`: citations joined by `; `, as `sourceOf` gives them; also a pack's own words, which may begin with a norm's name. */
export function groundsOf(source: string, norms: NamedNorms): Ground[] {
  if (source === '') return [];
  const linked = Object.values(norms).flatMap(({ id, en, url }) =>
    url === undefined ? [] : [id, en].flatMap((name) => (name ? [{ name, url }] : [])),
  );
  return source.split('; ').map((words) => {
    // The longest name decides: a law's name may begin with another's.
    const [norm] = linked
      .filter(({ name }) => words === name || words.startsWith(`${name} `) || words.startsWith(`${name},`))
      .sort((a, b) => b.name.length - a.name.length);
    return { words, url: norm?.url ?? null };
  });
}
