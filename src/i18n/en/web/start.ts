/** What opening a new deal or bringing a file says. */
export const start = {}
