/** A place in a text, counted from 1 as editors do; columns are UTF-16 units. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** Where an offset falls. Counted anew each time: a file is refused once. */
export function placeIn(text: string, offset: number): Place {
  let line = 1
  let start = 0
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++
    start = at + 1
  }
  return { line, column: offset - start + 1 }
}
