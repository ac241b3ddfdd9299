/** Where a draft of the desk is meant to go: the composer that a platform is mostly used for. */

import type { FieldText } from '../../checker/rule.ts';
import type { Beginning } from '../begin.ts';
import { platformOf, type Target } from './target.ts';

const places = {
  facebook: { surface: 'facebook-post', kind: 'post' },
  instagram: { surface: 'instagram-caption', kind: 'post' },
  x: { surface: 'x-post', kind: 'post' },
  youtube: { surface: 'studio-upload', kind: 'video' },
  'youtube-post': { surface: 'youtube-community', kind: 'post' },
} as const satisfies Record<Target, { surface: string; kind: Beginning['kind'] }>;

/** A draft for this target with these texts; the boxes are empty where none are given. */
export function draftFor(target: Target, fields: FieldText[]): Beginning {
  return { platform: platformOf(target), ...places[target], account: null, fields };
}

export function emptyDraftFor(target: Target): Beginning {
  return draftFor(
    target,
    target === 'youtube'
      ? [
          { field: 'title', text: '' },
          { field: 'description', text: '' },
        ]
      : [{ field: 'text', text: '' }],
  );
}
