/**
 * What an unknown word may be the old, foreign or unmelted spelling of. Own rules, after EYD V (absorbed words) and TBBBI (the rule of
 * meN-): aktip, organisir, kwalitas, theori, mensosialisasikan. Given in lower case; the candidates need not be words.
 */
const changes: readonly (readonly [RegExp, string])[] = [
  [/^([a-z]{3,}?)([a-z]{2,3})\2(?=[a-z]?$)/, '$1$2'],
  [/^([mp]e)n(?:g(?=[bfpv])|(?=[bfv]))/, '$1m'],
  [/^([mp]en)g(?=[cdjstz])/, '$1'],
  [/^([bt]e)rr/, '$1r'],
  [/^mens(?=[aeiou])/, 'meny'],
  [/^ment(?=[aeiou])/, 'men'],
  [/^memp(?=[aeiou])/, 'mem'],
  [/^mengk(?=[aeiou])/, 'meng'],
  [/^pens(?=[aeiou])/, 'peny'],
  [/^pengk(?=[aeiou])/, 'peng'],
  [/^menk/, 'meng'],
  [/^menp/, 'mem'],
  [/ti[pv]e?$/, 'tif'],
  [/i[sz]ir(?=$|kan$|an$)/, 'isasi'],
  [/ir$/, 'asi'],
  [/it(?:ei?t|y)$/, 'itas'],
  [/ti[fv]itas/, 'tivitas'],
  [/ionil/, 'ional'],
  [/[ie]{1,2}l$/, 'al'],
  [/ui?l$/, 'ual'],
  [/onir$/, 'oner'],
  [/kw|qu/g, 'ku'],
  [/th/g, 't'],
  [/ph/g, 'f'],
  [/dh/g, 'd'],
  [/sh/g, 's'],
  [/sy/g, 's'],
  [/d[zh]/g, 'z'],
  [/ts/g, 's'],
  [/rh/g, 'r'],
  [/gh/g, 'g'],
  [/kh/g, 'k'],
  [/ck|q|c(?=[aoul-nrt]|$)/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/x/g, 'ks'],
  [/oe|ou/g, 'u'],
  [/oo/g, 'o'],
  [/ee/g, 'e'],
  [/ie$/, 'i'],
  [/y(?![aeiou])/g, 'i'],
  [/i(?=[aeou])/g, 'iy'],
  [/v/g, 'f'],
  [/^v/, 'f'],
  [/f/g, 'v'],
  [/p/g, 'f'],
  [/f/g, 'p'],
  [/j/g, 'z'],
  [/z/g, 's'],
  [/^h(?=[aeiou])/, 'kh'],
  [/^h(?=[aeiou])/, ''],
  [/^(?=[aeiou])/, 'h'],
  [/([b-df-hj-np-tv-z])\1/g, '$1'],
  [/e$/, ''],
  [/h$/, ''],
  [/ion$/, 'i'],
  [/isa$/, 'isis'],
  [/osa$/, 'osis'],
  [/esa$/, 'esis'],
  [/ika$/, 'ik'],
  [/is$/, 'ik'],
  [/['’`]/g, 'k'],
  [/['’`]/g, ''],
  [/^([bcdgkpt])(?=[lr])/, '$1e'],
  [/^([sk])e(?=[bcdgkptlnr][aeiour])/, '$1'],
];

/** One change, or two that follow each other. */
export function regularised(word: string): ReadonlySet<string> {
  const out = new Set<string>();
  for (let first = 0; first < changes.length; first++) {
    const once = changed(word, first);
    if (once === word) continue;
    out.add(once);
    for (let second = first + 1; second < changes.length; second++) {
      const twice = changed(once, second);
      if (twice !== once) out.add(twice);
    }
  }
  out.delete(word);
  return out;
}

function changed(word: string, at: number): string {
  const [pattern, put] = changes[at] as (typeof changes)[number];
  return word.replace(pattern, put);
}
