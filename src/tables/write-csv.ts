import type { Cell } from './table.ts'
import { plainText } from './plain-text.ts'

/** A table as a file, the headings first: with the mark by which spreadsheet programs know UTF-8. */
export function writeCsv(rows: readonly (readonly Cell[])[]): Buffer {
  const lines = rows.map((row) => row.map(quoted).join(','))
  return Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`)
}

function quoted(cell: Cell): string {
  const text = typeof cell === 'string' ? guarded(cell) : plainText(cell)
  return /[",\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Spreadsheet programs carry out what begins like this: it is told to be text. */
function guarded(text: string): string {
  return /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) && !/^[+-]?\d+([.,]\d+)?%?$/.test(text)
    ? `'${text}`
    : text
}
