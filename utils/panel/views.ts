/** What the panel can show, in the order of its tabs. */
export const views = ['findings', 'plan', 'drafts', 'snippets'] as const;
export type ViewName = (typeof views)[number];
