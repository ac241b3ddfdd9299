/** A variant for another platform, made from a draft by that platform's rules: a beginning, for a person to go on from. Pure. */
import type { FieldText } from '../../checker/rule.ts';
import type { Beginning } from '../begin.ts';
import type { Draft } from '../draft.ts';
import { draftFor } from './empty.ts';
import { forFacebook } from './facebook.ts';
import { forInstagram } from './instagram.ts';
import { wholeText } from './source.ts';
import type { Target } from './target.ts';
import { forX } from './x.ts';
import { forYouTube } from './youtube.ts';
import { forYouTubePost } from './youtube-post.ts';

const rules: Readonly<Record<Target, (text: string) => FieldText[]>> = {
  facebook: forFacebook,
  instagram: forInstagram,
  x: forX,
  youtube: forYouTube,
  'youtube-post': forYouTubePost,
};

/** The plan is added by whoever stores it; the status is that of a draft. */
export function prepareFor(target: Target, source: Pick<Draft, 'fields' | 'mediaNotes'>): Beginning {
  const fields = rules[target](wholeText(source.fields));
  return { ...draftFor(target, fields), status: 'draft', mediaNotes: source.mediaNotes };
}
