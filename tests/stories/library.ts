/** The desk with drafts in its list and one of them open, as the desk's own code would have it. */

import type { Filters } from '../../utils/desk/filters.ts';
import { noFilters } from '../../utils/desk/filters.ts';
import { lengthsOf } from '../../utils/desk/lengths.ts';
import type { Editor } from '../../utils/desk/library-state.ts';
import { shelfOf } from '../../utils/desk/shelf/shelf-of.ts';
import type { DeskState } from '../../utils/desk/store.ts';
import { type Draft, type ListedDraft, messageOf, statusOf } from '../../utils/drafts/draft.ts';
import { foldOf } from '../../utils/drafts/variants/fold.ts';
import type { DrawnFinding } from '../../utils/panel/store.ts';

export function editorOf(draft: Draft, findings: DrawnFinding[] = [], given: Partial<Editor> = {}): Editor {
  return {
    status: statusOf(draft),
    draft,
    fields: draft.fields,
    saving: { state: 'none' },
    behind: false,
    findings,
    sure: 0,
    lengths: lengthsOf(draft),
    previews: draft.fields.map(({ field, text }) => ({ field, ...foldOf(draft.platform, field, text) })),
    ...given,
  };
}

/** `open`: id of the draft that is open; the first where none is named. */
export function libraryOf(
  drafts: readonly ListedDraft[],
  open: string | null = null,
  filters: Partial<Filters> = {},
  findings: DrawnFinding[] = [],
): Partial<DeskState> {
  const all = { ...noFilters, ...filters };
  const shelf = shelfOf(drafts, all, true);
  const readable = drafts.filter((each): each is Draft => !('unreadable' in each));
  const id = open ?? shelf.lines[0]?.id;
  const draft = readable.find((each) => each.id === id);
  const variants = draft ? readable.filter((each) => messageOf(each) === messageOf(draft)) : [];
  return {
    filters: all,
    shelf,
    openDraft: open,
    draftsFrom: 'database',
    variants,
    editors: draft ? { [draft.id]: editorOf(draft, findings) } : {},
  };
}
