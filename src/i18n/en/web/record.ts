/** What the panel in which one writes down what was heard says. */
export const record = {}
