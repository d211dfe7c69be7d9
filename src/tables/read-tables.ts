import type { TableRefusalCode } from '../domain/import-refusal.ts'
import { filled } from './filled.ts'
import { Allowance, LIMITS, NotTaken, type Limits, type Watch } from './limits.ts'
import { readCsv } from './read-csv.ts'
import { readXlsx } from './read-xlsx.ts'
import type { Sheet } from './table.ts'

/** Why a file was not taken. */
export interface TableRefusal {
  readonly code: TableRefusalCode
  readonly came: string
}

export type ReadTables =
  | { readonly ok: true; readonly sheets: readonly Sheet[] }
  | { readonly ok: false; readonly refusal: TableRefusal }

export interface ReadOptions {
  readonly watch?: Watch
  readonly limits?: Limits
  /** In milliseconds. */
  readonly now?: () => number
}

/** The tables of a file: CSV in whatever signs and delimiters, or XLSX; what it is its bytes tell, not its name. */
export async function readTables(bytes: Buffer, options: ReadOptions = {}): Promise<ReadTables> {
  const { watch = {}, limits = LIMITS, now = () => performance.now() } = options
  try {
    const sheets = await readAll(bytes, limits, new Allowance(limits, watch, now))
    if (sheets.length === 0) throw new NotTaken('no-table')
    return { ok: true, sheets }
  } catch (error) {
    if (error instanceof NotTaken) return { ok: false, refusal: { code: error.code, came: error.came } }
    throw error
  }
}

async function readAll(bytes: Buffer, limits: Limits, allowance: Allowance): Promise<Sheet[]> {
  if (bytes.length === 0) throw new NotTaken('empty-file')
  if (bytes.length > limits.bytes) throw new NotTaken('file-too-large', String(limits.bytes))
  const sheets = await sheetsIn(bytes, allowance)
  return sheets.filter(({ rows }) => rows.length > 0).map(filled)
}

async function sheetsIn(bytes: Buffer, allowance: Allowance): Promise<Sheet[]> {
  if (begins(bytes, COMPOUND)) {
    throw new NotTaken(bytes.includes(ENCRYPTED) ? 'encrypted-workbook' : 'old-workbook')
  }
  if (begins(bytes, ZIP)) return readXlsx(bytes, allowance)
  if (OTHERS.some((signs) => begins(bytes, signs))) throw new NotTaken('unknown-format')
  return [readCsv(bytes, allowance)]
}

/** What the workbooks of before 2007 begin with, and those that are locked with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0]
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le')
const ZIP = [0x50, 0x4b]
/** PDF, PNG, JPEG, gzip. */
const OTHERS = [
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x1f, 0x8b],
]

function begins(bytes: Buffer, signs: readonly number[]): boolean {
  return signs.every((sign, at) => bytes[at] === sign)
}
