/**
 * Endings that make a bare `name.ending` a link in running Indonesian text. Kept short on purpose: every ending added here
 * turns a forgotten space after a full stop ("selesai.si") into a link. Source: own list.
 */
export const topLevelDomains: ReadonlySet<string> = new Set(
  `id com org net info biz edu gov int mil co my sg tv io ai app dev me us uk au jp eu de nl fr ru cn in kr
  xyz top vip site online store shop click link live space website club icu fun win bet asia cloud blog news pro page
  gle goo gl ly be gg cc pw tk ml ga cf gq to im wiki media world today digital agency academy center`
    .split(/\s+/)
    .filter((ending) => !['ga', 'to', 'im', 'in', 'be', 'de'].includes(ending) || ending === 'be'),
);

/** Endings of shortened links, which always have a path; without one they may be anything. */
export const shortEndings: ReadonlySet<string> = new Set(['at', 'gd', 'gy', 'bio', 'st']);
