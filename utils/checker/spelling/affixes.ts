/** The light affixes: those that Indonesian hangs on any word, so that no list needs them. */

const particle = /^(.{3,})(?:lah|kah|pun)$/;
const owner = /^(.{3,})nya$|^(.{4,})[km]u$/;
/** Behind these a word stays a word: EYD V, "bentuk terikat"; longest first. */
const bound =
  /^(?:antar|pasca|non|sub|pra|multi|inter|eks|anti|ultra|super|trans|semi|mikro|makro|infra|intra|ekstra|kontra|maha|tele|tuna|purna|swa|nir|adi|dwi|tri|panca|bio|geo|hidro|nano|mega|mini|neo|poli|mono|re|para)(.{4,})$/;
/** ketidakpastian, memperberat, dipermasalahkan. */
const around = /^(?:ketidak(.{3,})an|ber(pe[mn].{4,}|.{3,}(?:si|itas))|(?:mem|di)per(.{4,}?)(?:kan|i)?)$/;
const before = /^(?:di|se|ke|ku|kau)((?!me[mn]|pe[mn]|ber|ter).{3,})$/;

/** What is left without the particle and the owner at its end, and without di-: "dibukunyalah" gives four stems. */
export function bare(word: string): string[] {
  const stems: string[] = [];
  const plain = particle.exec(word)?.[1];
  if (plain !== undefined) stems.push(plain);
  const owned = owner.exec(plain ?? word);
  const thing = owned?.[1] ?? owned?.[2];
  if (thing !== undefined) stems.push(thing);
  const active = /^di((?!me(?:[mlwy]|r(?!iah|ah|ek)|n(?!ang))|ber|ter|di|pe[mn]).{4,})$/.exec(word)?.[1];
  if (active !== undefined) stems.push(active, ...bare(active));
  return stems;
}

/** The stems of `word` of which each would make it a word, were it one. */
export function stems(word: string): string[] {
  const out = bare(word);
  for (const one of [word, ...out]) {
    const joined = bound.exec(one)?.[1];
    if (joined !== undefined) out.push(joined);
  }
  const core = around.exec(word);
  const inner = core?.[1] ?? core?.[2] ?? core?.[3];
  if (inner !== undefined) out.push(inner);
  const led = before.exec(word)?.[1];
  if (led !== undefined && led.length > 4) out.push(led, ...bare(led));
  return out;
}
