/** Drafts as CSV for spreadsheets. Pure. */
import { cell } from '../decisions/csv.ts';
import { type Draft, messageOf, statusOf } from '../drafts/draft.ts';

const columns = [
  'id',
  'platform',
  'kind',
  'account',
  'created',
  'updated',
  'published',
  'text',
  'message',
  'status',
  'scheduled',
  'media',
  'goal',
  'audience',
  'programme',
  'pillar',
  'cta',
  'kpi',
  'format',
  'horizon',
  'writer',
  'editor',
  'approver',
] as const;

/** One row per draft, in the order given; times in ISO 8601, UTC; fields of one draft with a blank line between them. */
export function draftsCsv(drafts: readonly Draft[]): string {
  const rows = drafts.map((draft): Record<(typeof columns)[number], string> => {
    const { scheduledAt, format, horizon, ...said } = draft.plan;
    return {
      id: draft.id,
      message: messageOf(draft),
      platform: draft.platform,
      kind: draft.kind,
      account: draft.account ?? '',
      status: statusOf(draft),
      created: iso(draft.createdAt),
      updated: iso(draft.updatedAt),
      scheduled: iso(scheduledAt),
      published: iso(draft.publishedAt),
      text: draft.fields.map(({ text }) => text).join('\n\n'),
      media: draft.mediaNotes,
      ...said,
      format: format ?? '',
      horizon: horizon ?? '',
    };
  });
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  // The mark in front: without it Excel takes UTF-8 for something else.
  return `\uFEFF${lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('')}`;
}

function iso(time: number | null): string {
  return time === null ? '' : new Date(time).toISOString();
}
