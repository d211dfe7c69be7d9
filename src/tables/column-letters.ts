const LETTERS = 26

/** What a sheet calls a column: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const before = Math.floor(column / LETTERS)
  return (before > 0 ? columnLetters(before - 1) : '') + String.fromCharCode(65 + (column % LETTERS))
}

/** The column that a cell like `AB12` stands in; −1 where there are no letters. */
export function columnOf(cell: string): number {
  let column = 0
  for (const letter of cell.toUpperCase()) {
    const number = letter.charCodeAt(0) - 64
    if (number < 1 || number > LETTERS) break
    column = column * LETTERS + number
  }
  return column - 1
}
