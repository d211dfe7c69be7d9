import { ROW_STATUSES } from '../../domain/table-import.ts'
import {
  exportAccounts,
  exportDealFiles,
  exportDeals,
  exportPeople,
  exportRefused,
  type TableFormat,
} from '../../actions/export-tables.ts'
import {
  applyStep,
  bringFile,
  chooseColumns,
  forgetImport,
  importRows,
  listImports,
  readOneImport,
  stopImport,
  undoStep,
} from '../../actions/import-file.ts'
import type { ImportChoices } from '../../actions/import-plan.ts'
import type { Errand } from '../../actions/errand.ts'
import type { Outcome, Refused } from '../../actions/outcome.ts'
import { formatDay } from '../../domain/day.ts'
import type { ImportRow } from '../../store/imports.ts'
import { sent, type Answers, type Sent } from '../answering.ts'

type ImportOperation =
  | 'bringFile'
  | 'listImports'
  | 'readImport'
  | 'chooseColumns'
  | 'listImportRows'
  | 'applyImport'
  | 'undoImport'
  | 'stopImport'
  | 'forgetImportFile'
  | 'exportRefusedRows'
  | 'exportDeals'
  | 'exportPeople'
  | 'exportAccounts'
  | 'exportDealFiles'

export const importAnswers: Answers<ImportOperation> = {
  async bringFile(errand, { query: { name }, body }) {
    const brought = await bringFile(errand, name, Buffer.from(body.buffer, body.byteOffset, body.byteLength))
    return brought.ok ? asItIs(errand, brought.import) : brought
  },
  listImports: async (errand) => sent({ imports: (await listImports(errand)).map(lineOut) }),
  async readImport(errand, { params }) {
    const read = await readOneImport(errand, params.import)
    return read.ok ? sent(readOut(read.found)) : read
  },
  chooseColumns: async (errand, { params, body }) =>
    then(errand, params.import, await chooseColumns(errand, params.import, body)),
  async listImportRows(errand, { params, query: { status = ROW_STATUSES, after = -1, limit = 100 } }) {
    const rows = await importRows(errand, params.import, status, after, limit)
    return rows.ok ? sent({ rows: rows.rows, next: rows.next }) : rows
  },
  applyImport: async (errand, { params }) =>
    then(errand, params.import, await applyStep(errand, params.import)),
  undoImport: async (errand, { params }) =>
    then(errand, params.import, await undoStep(errand, params.import)),
  stopImport: async (errand, { params }) =>
    then(errand, params.import, await stopImport(errand, params.import)),
  forgetImportFile: async (errand, { params }) =>
    then(errand, params.import, await forgetImport(errand, params.import)),
  async exportRefusedRows(errand, { params, query }) {
    const file = await exportRefused(errand, params.import, query)
    return file.ok ? tableSent(file.bytes, query, 'refused') : file
  },
  async exportDeals(
    errand,
    { query: { sort = 'name', order = 'asc', format, language, archived, ...filters } },
  ) {
    const asked = { ...filters, archived: archived === 'yes' }
    const file = await exportDeals(errand, asked, { sort, order }, { format, language })
    return tableSent(file, { format }, 'deals')
  },
  exportPeople: async (errand, { query }) => tableSent(await exportPeople(errand, query), query, 'people'),
  exportAccounts: async (errand, { query }) =>
    tableSent(await exportAccounts(errand, query), query, 'accounts'),
  exportDealFiles: async (errand) => ({
    ok: true,
    text: await exportDealFiles(errand),
    media: 'application/zip',
    fileName: 'deals.zip',
  }),
}

const MEDIA: Readonly<Record<TableFormat, string>> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

function tableSent(
  text: Buffer,
  { format = 'csv' }: { readonly format?: TableFormat | undefined },
  name: string,
): Sent {
  return { ok: true, text, media: MEDIA[format], fileName: `${name}.${format}` }
}

async function then(errand: Errand, key: string, outcome: Outcome): Promise<Sent | Refused> {
  return outcome.ok ? asItIs(errand, key) : outcome
}

async function asItIs(errand: Errand, key: string): Promise<Sent | Refused> {
  const read = await readOneImport(errand, key)
  return read.ok ? sent(lineOut(read.found)) : read
}

function lineOut(row: ImportRow): object {
  const { import: id, name, created, state, done, total, failure, hasFile, counts, applied, undone } = row
  return { id, name, created, state, done, total, failure, hasFile, counts, applied, undone }
}

function readOut(row: ImportRow): object {
  const choices = row.choices as ImportChoices | null
  return {
    ...lineOut(row),
    sheets: row.sheets ?? null,
    choices: choices && { ...choices, learned: formatDay(choices.learned) },
  }
}
