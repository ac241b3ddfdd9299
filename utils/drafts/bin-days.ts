/** How long a deleted draft can be brought back, in days. */
export const binDays = 30;
