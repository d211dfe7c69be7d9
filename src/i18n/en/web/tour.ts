/** What the first visit says. */
export const tour = {}
