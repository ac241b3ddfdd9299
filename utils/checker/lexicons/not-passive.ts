/** Words in -kan behind the preposition. Own list. */
export const notPassive: ReadonlySet<string> = new Set(
  'pekan ikan rekan selokan dekan bukan akan bahkan makan silakan sekan sekalian tekan rukan'.split(' '),
);
