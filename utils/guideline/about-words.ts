/**
 * Rules about single words, whose words a person or an institution may know better than the list: a word of the personal
 * dictionary, and an exception of a pack that names no rule, silence these and no others.
 */
export const aboutWords: ReadonlySet<string> = new Set([
  'nonstandard-word',
  'foreign-term-equivalent',
  'chat-abbreviation',
  'di-ke-preposition',
  'undefined-acronym',
  'too-casual-register',
  'unknown-word',
  'bound-form',
  'capital-letter',
]);

/** An institution's name may also be written in capitals, and its terms may sound ceremonial. */
export const aboutInstitutionsWords: ReadonlySet<string> = new Set([
  ...aboutWords,
  'shouting-caps-punct',
  'ceremonial-jargon',
]);
