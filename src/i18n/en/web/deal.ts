/** What the deal page says. */
export const deal = {}
