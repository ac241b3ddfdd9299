/** What a custom rule may be about, and what it may look for without words: for the schema and for the form alike. */

export const categories = [
  'language',
  'tone',
  'ethics',
  'hoax-check',
  'link-back',
  'platform',
  'accessibility',
  'planning-timing',
  'privacy',
  'neutrality',
] as const;

/** Parts of a draft that need no words to be named. */
export const elements = [
  'link',
  'official-link',
  'hashtag',
  'mention',
  'email',
  'emoji',
  'number',
  'date',
  'time',
  'zone',
  'question',
  'contact',
  'programme',
] as const;
