/** Where a draft of the desk is meant to go: the composer that a platform is mostly used for. */

import type { FieldText } from '../../checker/rule.ts';
import type { Platform } from '../../platform.ts';
import type { Beginning } from '../begin.ts';

const places = {
  facebook: { surface: 'facebook-post', kind: 'post' },
  instagram: { surface: 'instagram-caption', kind: 'post' },
  x: { surface: 'x-post', kind: 'post' },
  youtube: { surface: 'studio-upload', kind: 'video' },
} as const satisfies Record<Platform, { surface: string; kind: Beginning['kind'] }>;

/** A draft for this platform with these texts; the boxes are empty where none are given. */
export function draftFor(platform: Platform, fields: FieldText[]): Beginning {
  return { platform, ...places[platform], account: null, fields };
}

export function emptyDraftFor(platform: Platform): Beginning {
  return draftFor(
    platform,
    platform === 'youtube'
      ? [
          { field: 'title', text: '' },
          { field: 'description', text: '' },
        ]
      : [{ field: 'text', text: '' }],
  );
}
