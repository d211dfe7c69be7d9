import * as z from 'zod'
import { ROW_ERRORS } from '../domain/import-refusal.ts'
import { IMPORT_TARGETS } from '../domain/import-target.ts'
import { DAY_ORDERS, IMPORT_STATES, ROW_STATUSES, TABLE_KINDS, UNITS } from '../domain/table-import.ts'
import { dealsQuery } from './deals.ts'
import { resource } from './resource.ts'
import { currency, day, key, line, value } from './shapes.ts'

const one = z.strictObject({ import: key })

const target = z
  .enum(IMPORT_TARGETS as unknown as [string, ...string[]])
  .meta({ id: 'ImportTarget', description: 'What a column is taken for.', example: 'deal.amount' })

const column = z.int().min(0).max(16_384)
const unit = z.enum(UNITS)

const chosen = z.strictObject({
  column: column.describe('From 0.'),
  target: target.nullable().describe('Null: it is not read.'),
  unit: unit.nullable().default(null),
  currency: currency.nullable().default(null).describe('Of amounts that say nothing else.'),
})

const sheetChoice = z.strictObject({ sheet: z.int().min(0).max(1_000), columns: z.array(chosen).max(300) })

const dayOrder = z.enum(DAY_ORDERS).describe('What 03/09/2026 means; where absent such days are refused.')

const choicesIn = z
  .strictObject({
    sheets: z.array(sheetChoice).min(1).max(50).describe('Others are left out.'),
    learned: day.optional().describe('When what it says was learned; today where absent.'),
    dayOrder: dayOrder.optional(),
    currency: currency.optional().describe('Of amounts that say nothing else; the workspace’s where absent.'),
  })
  .meta({
    id: 'ImportChoicesIn',
    example: { sheets: [{ sheet: 0, columns: [{ column: 0, target: 'account.name' }] }] },
  })

const choices = z
  .strictObject({
    sheets: z.array(sheetChoice),
    learned: day,
    dayOrder: dayOrder.nullable(),
    currency,
  })
  .meta({ id: 'ImportChoices' })

const count = z.int().min(0)

const counts = z
  .strictObject({
    new: count,
    changed: count,
    same: count,
    refused: count,
    skipped: count,
    accounts: count.describe('To be made, or made.'),
    deals: count,
    people: count,
    claims: count,
    undo: z
      .strictObject({
        retracted: count,
        archived: count.describe('Deals it made, put out of sight.'),
        keptDeals: count.describe('Deals it made that stay: something was recorded in them later.'),
        untouched: count.describe('Closed since, or no longer ours to write to: nothing was taken back.'),
        removedPeople: count,
        keptPeople: count.describe('They stay, since the log speaks of them.'),
      })
      .optional(),
  })
  .meta({ id: 'ImportCounts' })

const importShape = {
  id: key,
  name: z.string().describe('Of the file.'),
  created: z.iso.datetime(),
  state: z.enum(IMPORT_STATES),
  done: count.describe('Of the step that is under way.'),
  total: count,
  failure: z
    .string()
    .nullable()
    .describe('Why the last step ended early: stopped, interrupted, failed, or what is wrong with the file.'),
  hasFile: z.boolean().describe('False: it was let go, and can be neither checked nor applied again.'),
  counts: counts.nullable(),
  applied: z.iso.datetime().nullable(),
  undone: z.iso.datetime().nullable(),
}

const importLine = z.strictObject(importShape).meta({ id: 'Import' })

const sheet = z
  .strictObject({
    name: z.string(),
    headingRow: z.int(),
    rows: count,
    kind: z.enum(TABLE_KINDS),
    signature: z.string(),
    columns: z.array(
      z.strictObject({
        column,
        letters: z.string(),
        heading: z.string(),
        target: target.nullable(),
        unit: unit.nullable(),
        currency: z.string().nullable(),
        confidence: z.number().min(0).max(1),
        remembered: z.boolean(),
        samples: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'ImportSheet' })

export const importRead = z
  .strictObject({
    ...importShape,
    sheets: z.array(sheet).nullable().describe('With what is proposed for each column.'),
    choices: choices.nullable(),
  })
  .meta({ id: 'ImportRead' })

const row = z
  .strictObject({
    place: count,
    sheet: z.string(),
    row: z.int().describe('As the sheet counts it.'),
    status: z.enum(ROW_STATUSES),
    makes: z.array(z.enum(['account', 'deal', 'person'])),
    account: z.string().nullable(),
    deal: z.string().nullable(),
    people: z.array(z.string()),
    claims: z.array(z.strictObject({ about: z.string().nullable(), attribute: z.string(), value })),
    errors: z.array(
      z.strictObject({
        column: z.string().nullable().describe('In letters; null: the whole row.'),
        target: target.nullable(),
        code: z.enum(ROW_ERRORS),
        came: z.string(),
        expected: z.array(z.string()),
      }),
    ),
    cells: z.array(z.strictObject({ heading: z.string().nullable(), text: z.string() })),
  })
  .meta({ id: 'ImportRow' })

export const importRows = z
  .strictObject({ rows: z.array(row), next: count.nullable().describe('To be given as `after`.') })
  .meta({ id: 'ImportRows' })

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const bringFile = resource({
  path: '/imports',
  method: 'POST',
  summary: 'Brings a spreadsheet (CSV or XLSX, at most 30 MB) and begins to read it.',
  tag: 'imports',
  query: z.strictObject({ name: line(200).describe('Of the file.') }),
  body: z.instanceof(Uint8Array),
  takes: { media: ['application/octet-stream', 'text/csv', XLSX], bytes: 30_000_000 },
  answer: { status: 201, schema: importLine },
  refusals: [],
})

export const listImports = resource({
  path: '/imports',
  method: 'GET',
  summary: 'One’s own imports, the newest first.',
  tag: 'imports',
  answer: {
    status: 200,
    schema: z.strictObject({ imports: z.array(importLine) }).meta({ id: 'ImportList' }),
  },
  refusals: [],
})

export const readImport = resource({
  path: '/imports/{import}',
  method: 'GET',
  summary: 'An import as it stands: how far its step has come, its sheets, what is proposed and chosen.',
  tag: 'imports',
  params: one,
  answer: { status: 200, schema: importRead },
  refusals: ['not-found'],
})

export const chooseColumns = resource({
  path: '/imports/{import}/choices',
  method: 'PUT',
  summary: 'Says what the columns mean, and begins to check what each row would change.',
  tag: 'imports',
  params: one,
  body: choicesIn,
  answer: { status: 200, schema: importLine },
  refusals: ['not-found', 'wrong-step', 'future-day'],
})

export const listImportRows = resource({
  path: '/imports/{import}/rows',
  method: 'GET',
  summary: 'What each row would make or change, or did, and why it was refused; a page at a time.',
  tag: 'imports',
  params: one,
  query: z.strictObject({
    status: z
      .preprocess(
        (given) => (typeof given === 'string' ? [given] : given),
        z.array(z.enum(ROW_STATUSES)).max(ROW_STATUSES.length),
      )
      .optional(),
    after: z
      .preprocess((given) => Number(given), z.int().min(-1).max(1e9))
      .optional()
      .describe('A place.'),
    limit: z
      .preprocess((given) => Number(given), z.int().min(1).max(500))
      .optional()
      .describe('100 where absent.'),
  }),
  answer: {
    status: 200,
    schema: importRows,
  },
  refusals: ['not-found'],
})

export const applyImport = resource({
  path: '/imports/{import}/application',
  method: 'POST',
  summary: 'Takes in all rows that nothing is wrong with: every one of them, or none.',
  tag: 'imports',
  params: one,
  answer: { status: 200, schema: importLine },
  refusals: ['not-found', 'wrong-step'],
})

export const undoImport = resource({
  path: '/imports/{import}/undoing',
  method: 'POST',
  summary: 'Takes an import back as a whole; what was recorded since stays.',
  tag: 'imports',
  params: one,
  answer: { status: 200, schema: importLine },
  refusals: ['not-found', 'wrong-step'],
})

export const stopImport = resource({
  path: '/imports/{import}/step',
  method: 'DELETE',
  summary: 'Stops what is under way; it leaves nothing behind.',
  tag: 'imports',
  params: one,
  answer: { status: 200, schema: importLine },
  refusals: ['not-found'],
})

export const forgetImportFile = resource({
  path: '/imports/{import}/file',
  method: 'DELETE',
  summary: 'Lets go of the file and of what its rows said; what was taken in stays.',
  tag: 'imports',
  params: one,
  answer: { status: 200, schema: importLine },
  refusals: ['not-found', 'wrong-step'],
})

const asTable = {
  format: z.enum(['csv', 'xlsx']).optional().describe('`csv` where absent.'),
  language: z.enum(['zh', 'en']).optional().describe('The workspace’s where absent.'),
}

const table = { status: 200, media: ['text/csv', XLSX] } as const

export const exportRefusedRows = resource({
  path: '/imports/{import}/refused',
  method: 'GET',
  summary: 'The refused rows as they came, each with why: to be mended and brought again.',
  tag: 'imports',
  params: one,
  query: z.strictObject(asTable),
  answer: table,
  refusals: ['not-found'],
})

export const exportDeals = resource({
  path: '/exports/deals',
  method: 'GET',
  summary: 'The deals that fit, as a spreadsheet.',
  tag: 'imports',
  query: dealsQuery.omit({ limit: true, cursor: true }).extend(asTable),
  answer: table,
  refusals: [],
})

export const exportPeople = resource({
  path: '/exports/people',
  method: 'GET',
  summary: 'The people of all deals one may see, as a spreadsheet.',
  tag: 'imports',
  query: z.strictObject(asTable),
  answer: table,
  refusals: [],
})

export const exportAccounts = resource({
  path: '/exports/accounts',
  method: 'GET',
  summary: 'The customers, as a spreadsheet.',
  tag: 'imports',
  query: z.strictObject(asTable),
  answer: table,
  refusals: [],
})

export const exportDealFiles = resource({
  path: '/exports/deal-files',
  method: 'GET',
  summary: 'All deals one may see as deal files, packed into one (ZIP).',
  tag: 'imports',
  answer: { status: 200, media: ['application/zip'] },
  refusals: [],
})
