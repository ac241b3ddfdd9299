/** Where a draft can stand, in the order of its life. */
export const stages = ['idea', 'draft', 'review', 'ready', 'published', 'archived'] as const;
