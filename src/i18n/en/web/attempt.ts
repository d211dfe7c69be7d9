/** What /try says. */
export const attempt = {}
