import { CsvError, parse } from 'csv-parse/sync'
import { decodeCsv } from './decode-csv.ts'
import { NotTaken, type Allowance } from './limits.ts'
import type { Row, Sheet } from './table.ts'

/** A file whose cells are apart by commas, semicolons or tabs; a quoted cell may hold any of them, and line ends. */
export function readCsv(bytes: Uint8Array, allowance: Allowance): Sheet {
  const { text } = decodeCsv(bytes)
  allowance.expand(text.length)
  const delimiter = delimiterOf(text)
  const rows: Row[] = []
  let number = 0
  const take = (cells: string[]): null => {
    number++
    allowance.row()
    if (cells.every((cell) => cell.trim() === '')) return null
    for (let column = 0; column < cells.length; column++) allowance.cell(column)
    rows.push({ number, cells: cells.map((cell) => (cell.trim() === '' ? null : cell)) })
    // What the parser keeps itself would be a second copy.
    return null
  }
  parsed(text, delimiter, take)
  return { name: '', rows, merges: [] }
}

function parsed(text: string, delimiter: string, onRecord: (cells: string[]) => null): void {
  try {
    parse(text, {
      delimiter,
      relax_column_count: true,
      // 5" stands in many a table; what is quoted begins with a quote.
      relax_quotes: true,
      on_record: onRecord,
    })
  } catch (error) {
    if (error instanceof CsvError) throw new NotTaken('broken-csv', lineOf(error))
    throw error
  }
}

function lineOf({ lines }: CsvError): string {
  return typeof lines === 'number' ? String(lines) : ''
}

const DELIMITERS = [',', ';', '\t', '，', '|'] as const

/** The one that stands most often outside of quotes in the first lines, and in most of them. */
function delimiterOf(text: string): string {
  const lines = unquoted(text.slice(0, SAMPLE))
    .split(/\r\n|\n|\r/)
    .filter((line) => line !== '')
  const sample = lines.slice(0, 20)
  const scored = DELIMITERS.map((sign) => ({ sign, score: scoreOf(sign, sample) }))
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).sign
}

const SAMPLE = 20_000

function unquoted(text: string): string {
  return text.replace(/"(?:[^"]|"")*"/g, '')
}

function scoreOf(sign: string, lines: readonly string[]): number {
  const counts = lines.map((line) => line.split(sign).length - 1)
  const having = counts.filter((count) => count > 0).length
  return (
    (having / Math.max(1, lines.length)) * Math.min(...counts.filter((count) => count > 0), Infinity) || 0
  )
}
