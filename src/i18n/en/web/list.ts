/** What the list of deals says. */
export const list = {}
