/** Puts an entry into its place in a sorted list, after its equals: for lists of a few, which are filled one by one. */
export function insertInOrder<T>(list: T[], entry: T, compare: (a: T, b: T) => number): void {
  list.push(entry)
  insertAt(list.length - 1, entry, list, compare)
}

/** The same into a list of which the first so many are filled. */
export function insertAt<T>(count: number, entry: T, list: T[], compare: (a: T, b: T) => number): void {
  let at = count
  for (; at > 0 && compare(entry, list[at - 1] as T) < 0; at--) list[at] = list[at - 1] as T
  list[at] = entry
}
