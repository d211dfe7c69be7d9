const SAME_START = 3

/** The names that a misspelt one may have meant, the likeliest first; all of them where none is near. */
export function nearest(misspelt: string, names: readonly string[]): string[] {
  const wrong = misspelt.toLowerCase()
  const near = names
    .map((name) => ({ name, slips: slipsBetween(wrong, name.toLowerCase()) }))
    .filter(({ name, slips }) => slips <= Math.max(1, Math.round(name.length / 3)))
    .sort((a, b) => a.slips - b.slips)
  if (near.length > 0) return near.map(({ name }) => name)
  const alike = names.filter((name) => startAlike(wrong, name.toLowerCase()))
  return alike.length > 0 ? alike : [...names]
}

function startAlike(wrong: string, name: string): boolean {
  return wrong.length >= SAME_START && name.startsWith(wrong.slice(0, SAME_START))
}

/** Beyond this nothing was a slip of the pen. */
const LONGEST_NAME = 40

/** How many letters must be put in, left out, changed or swapped with their neighbour. */
function slipsBetween(a: string, b: string): number {
  if (a.length > LONGEST_NAME) return Infinity
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const next = [row]
    for (let column = 1; column <= b.length; column++) {
      const changed = cell(last, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1)
      const isSwap = row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      const swapped = isSwap ? cell(before, column - 2) + 1 : Infinity
      next.push(Math.min(changed, swapped, cell(last, column) + 1, cell(next, column - 1) + 1))
    }
    before = last
    last = next
  }
  return cell(last, b.length)
}

function cell(row: readonly number[], column: number): number {
  return row[column] ?? Infinity
}
