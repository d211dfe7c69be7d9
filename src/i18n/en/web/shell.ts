/** What the frame around every page says. */
export const shell = {}
