/** Drafts as CSV for spreadsheets. Pure. */
import { cell } from '../decisions/csv.ts';
import type { Draft } from '../drafts/draft.ts';

const columns = ['id', 'platform', 'kind', 'account', 'created', 'updated', 'published', 'text'] as const;

/** One row per draft, in the order given; times in ISO 8601, UTC; fields of one draft with a blank line between them. */
export function draftsCsv(drafts: readonly Draft[]): string {
  const rows = drafts.map((draft) => [
    draft.id,
    draft.platform,
    draft.kind,
    draft.account ?? '',
    iso(draft.createdAt),
    iso(draft.updatedAt),
    draft.publishedAt === null ? '' : iso(draft.publishedAt),
    draft.fields.map(({ text }) => text).join('\n\n'),
  ]);
  // The mark in front: without it Excel takes UTF-8 for something else.
  return `\uFEFF${[columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function iso(time: number): string {
  return new Date(time).toISOString();
}
