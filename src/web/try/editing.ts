/** A piece of text to put in place of what stands between two offsets, and what is selected afterwards. */
export interface Edit {
  readonly from: number
  readonly to: number
  readonly insert: string
  readonly select: readonly [start: number, end: number]
}

const STEP = '  '

/** What Tab does: two spaces at the cursor; a selection over several lines moves in as a whole. */
export function indented(text: string, start: number, end: number): Edit {
  if (!text.slice(start, end).includes('\n')) {
    const after = start + STEP.length
    return { from: start, to: end, insert: STEP, select: [after, after] }
  }
  const from = lineStart(text, start)
  const insert = text
    .slice(from, end)
    .split('\n')
    .map((line) => (line === '' ? line : STEP + line))
    .join('\n')
  return { from, to: end, insert, select: [from, from + insert.length] }
}

/** What Enter does: the next line begins where this one does; after an entry of a list, as another entry. */
export function brokenLine(text: string, start: number, end: number): Edit {
  const line = text.slice(lineStart(text, start), start)
  const [, indent = '', dash = ''] = /^(\s*)(- )?/.exec(line) ?? []
  const insert = `\n${indent}${dash}`
  const after = start + insert.length
  return { from: start, to: end, insert, select: [after, after] }
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1
}

/** The offset of a place; the end of its line where the line is shorter. */
export function offsetOf(text: string, line: number, column: number): number {
  const before = text.split('\n').slice(0, Math.max(0, line - 1))
  const start = before.reduce((sum, one) => sum + one.length + 1, 0)
  const end = text.indexOf('\n', start)
  return Math.min(start + Math.max(0, column - 1), end < 0 ? text.length : end)
}
