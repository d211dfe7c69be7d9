/** What the log as a timeline says. */
export const log = {}
