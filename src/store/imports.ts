import { and, eq, sql } from 'drizzle-orm'
import type { ImportState } from '../domain/table-import.ts'
import { importFiles, importMappings } from './import-tables.ts'
import { asked, statement, type Asked, type Statement } from './statement.ts'
import type { Rows, Transaction } from './store.ts'

/** An import as it stands. */
export interface ImportRow {
  readonly import: string
  readonly created: string
  readonly state: ImportState
  readonly done: number
  readonly total: number
  readonly failure: string | null
  readonly choices: unknown
  readonly counts: unknown
  readonly applied: string | null
  readonly undone: string | null
  readonly name: string
  readonly hasFile: boolean
  readonly sheets: unknown
  /** Whoever carried its step out gave no sign of life for long. */
  readonly isLost: boolean
}

/** Signs of life come every second or so. */
const LOST_AFTER = '30 seconds'

const COLUMNS = `i.import, i.created, i.state, i.done, i.total, i.failure, i.choices, i.counts, i.applied, i.undone,
  f.name, f.bytes is not null, f.sheets,
  i.state in ('reading', 'checking', 'applying', 'undoing') and i.beat < now() - interval '${LOST_AFTER}'`

const MINE = `from imports i join import_files f on f.workspace = i.workspace and f.import = i.import
  where i.member = current_setting('prewin.member')::uuid`

const IMPORT = statement('import_of', ['uuid'], `select ${COLUMNS} ${MINE} and i.import = $1`)

/** One's own alone: what is another's is not found. */
export function importSeen(key: string): Asked {
  return asked(IMPORT, key)
}

const IMPORTS = statement(
  'imports_of',
  ['int'],
  `select ${COLUMNS.replace('f.sheets', 'null')} ${MINE} order by i.created desc, i.import limit $1`,
)

export function importsSeen(limit: number): Asked {
  return asked(IMPORTS, limit)
}

type Columns = [
  string,
  Date,
  ImportState,
  number,
  number,
  string | null,
  unknown,
  unknown,
  Date | null,
  Date | null,
  string,
  boolean,
  unknown,
  boolean | null,
]

export function importsFrom(rows: Rows): ImportRow[] {
  return (rows as unknown as Columns[]).map(
    ([
      key,
      created,
      state,
      done,
      total,
      failure,
      choices,
      counts,
      applied,
      undone,
      name,
      hasFile,
      sheets,
      lost,
    ]) => ({
      import: key,
      created: created.toISOString(),
      state,
      done,
      total,
      failure,
      choices,
      counts,
      applied: applied?.toISOString() ?? null,
      undone: undone?.toISOString() ?? null,
      name,
      hasFile,
      sheets,
      isLost: lost === true,
    }),
  )
}

const ADD = statement(
  'add_import',
  ['uuid', 'timestamptz'],
  `insert into imports (workspace, import, member, created, state, beat)
   values (current_setting('prewin.workspace')::uuid, $1, current_setting('prewin.member')::uuid, $2, 'reading', now())`,
)

export async function addImport(
  tx: Transaction,
  key: string,
  at: string,
  name: string,
  bytes: Buffer,
): Promise<void> {
  await tx.ask(asked(ADD, key, at))
  const tables = await tx.tables()
  await tables.insert(importFiles).values({ workspace: tx.who.workspace, import: key, name, bytes })
}

/** The bytes of a file; undefined where it was let go. */
export async function bytesOf(tx: Transaction, key: string): Promise<Buffer | undefined> {
  const tables = await tx.tables()
  const [found] = await tables
    .select({ bytes: importFiles.bytes })
    .from(importFiles)
    .where(and(eq(importFiles.workspace, tx.who.workspace), eq(importFiles.import, key)))
  return found?.bytes ?? undefined
}

const PATIENT = statement(
  'take_time',
  [],
  `select set_config('idle_in_transaction_session_timeout', '300000', true), set_config('statement_timeout', '120000', true),
     set_config('enable_seqscan', 'off', true)`,
)

/**
 * Reading a large file takes longer than anybody may keep a transaction open otherwise. And tables grow in it from
 * nothing to a lot, which no statistics tell: what was planned for an empty table would look at all of it for each row.
 */
export function takingTime(): Asked {
  return asked(PATIENT)
}

const BEGIN = statement(
  'begin_import_step',
  ['uuid', 'text', 'text[]'],
  `update imports set state = $2, done = 0, total = 0, beat = now(), stopping = false, failure = null
   where import = $1 and member = current_setting('prewin.member')::uuid and state = any($3) returning import`,
)

/** Takes a step up where the import stands at one of these. */
export function beginningStep(key: string, state: ImportState, from: readonly ImportState[]): Asked {
  return asked(BEGIN, key, state, from)
}

const BEAT = statement(
  'beat_import',
  ['uuid', 'text', 'int', 'int'],
  `update imports set beat = now(), done = $3, total = $4 where import = $1 and state = $2 returning stopping`,
)

/** A sign of life; the row tells whether to stop. */
export function beating(key: string, state: ImportState, done: number, total: number): Asked {
  return asked(BEAT, key, state, done, total)
}

const STOP = statement(
  'stop_import',
  ['uuid'],
  `update imports set stopping = true
   where import = $1 and member = current_setting('prewin.member')::uuid
     and state in ('reading', 'checking', 'applying', 'undoing') returning import`,
)

export function stoppingStep(key: string): Asked {
  return asked(STOP, key)
}

const END = statement(
  'end_import_step',
  ['uuid', 'text', 'text', 'text'],
  'update imports set state = $3, failure = $4, stopping = false where import = $1 and state = $2 returning import',
)

/** Ends a step, if it is still the one under way. */
export function endingStep(key: string, from: ImportState, to: ImportState, failure: string | null): Asked {
  return asked(END, key, from, to, failure)
}

const SHEETS = statement(
  'keep_import_sheets',
  ['uuid', 'jsonb'],
  'update import_files set sheets = $2 where import = $1',
)

export function keepingSheets(key: string, sheets: unknown): Asked {
  return asked(SHEETS, key, JSON.stringify(sheets))
}

const CHOICES = statement(
  'keep_import_choices',
  ['uuid', 'jsonb'],
  'update imports set choices = $2 where import = $1',
)

export function keepingChoices(key: string, choices: unknown): Asked {
  return asked(CHOICES, key, JSON.stringify(choices))
}

const COUNTS = statement(
  'keep_import_counts',
  ['uuid', 'jsonb'],
  `update imports set counts = coalesce(counts, '{}') || $2 where import = $1`,
)

/** Beside those that are kept already. */
export function keepingCounts(key: string, counts: unknown): Asked {
  return asked(COUNTS, key, JSON.stringify(counts))
}

const APPLIED = statement(
  'import_applied',
  ['uuid', 'timestamptz'],
  `with file as (update import_files set bytes = null where import = $1)
   update imports set applied = $2 where import = $1`,
)

/** Taken in: its bytes are needed no more. */
export function markingApplied(key: string, at: string): Asked {
  return asked(APPLIED, key, at)
}

const UNDONE = statement(
  'import_undone',
  ['uuid', 'timestamptz'],
  'update imports set undone = $2 where import = $1',
)

export function markingUndone(key: string, at: string): Asked {
  return asked(UNDONE, key, at)
}

const CLEAR_ROWS = statement('clear_import_rows', ['uuid'], 'delete from import_rows where import = $1')

export function clearingRows(key: string): Asked {
  return asked(CLEAR_ROWS, key)
}

const FORGET = statement(
  'forget_import_file',
  ['uuid'],
  `with let_go as (delete from import_rows where import = $1)
   update import_files set bytes = null, sheets = null where import = $1`,
)

/** Lets go of what came in the file but for its name. */
export function forgettingFile(key: string): Asked {
  return asked(FORGET, key)
}

const OLD = statement(
  'forget_old_files',
  ['timestamptz'],
  `with old as (
     select workspace, import from imports
     where created < $1 and state not in ('reading', 'checking', 'applying', 'undoing')
   ), let_go as (
     delete from import_rows r using old o where r.workspace = o.workspace and r.import = o.import
   )
   update import_files f set bytes = null, sheets = null from old o
   where f.workspace = o.workspace and f.import = o.import and (f.bytes is not null or f.sheets is not null)`,
)

/** The same of all imports before a moment. */
export function forgettingOldFiles(before: string): Asked {
  return asked(OLD, before)
}

/** What a row comes to, as it is sent. */
export interface ShownRow {
  readonly place: number
  readonly status: 'new' | 'changed' | 'same' | 'refused' | 'skipped'
  readonly shown: object
}

const ADD_ROWS = statement(
  'add_import_rows',
  ['uuid', 'json'],
  `insert into import_rows (workspace, import, place, status, shown)
   select current_setting('prewin.workspace')::uuid, $1, place, status, shown
   from json_to_recordset($2) as r(place int, status text, shown jsonb)`,
)

export function addingRows(key: string, rows: readonly ShownRow[]): Asked {
  return asked(ADD_ROWS, key, JSON.stringify(rows))
}

const ROWS = statement(
  'import_rows_after',
  ['uuid', 'text[]', 'int', 'int'],
  `select place, shown from import_rows where import = $1 and status = any($2) and place > $3 order by place limit $4`,
)

/** Rows of one's own import that came to this, after a place: ask for the import in the same transaction. */
export function rowsAfter(key: string, statuses: readonly string[], place: number, limit: number): Asked {
  return asked(ROWS, key, statuses, place, limit)
}

/** What the columns of tables with these headings meant the last time. */
export async function mappingsFor(
  tx: Transaction,
  signatures: readonly string[],
): Promise<Map<string, unknown>> {
  if (signatures.length === 0) return new Map()
  const tables = await tx.tables()
  const found = await tables
    .select({ signature: importMappings.signature, columns: importMappings.columns })
    .from(importMappings)
    .where(sql`${importMappings.signature} = any(${sql.param([...signatures])}::text[])`)
  return new Map(found.map(({ signature, columns }) => [signature, columns]))
}

const REMEMBER: Statement = statement(
  'remember_mapping',
  ['text', 'jsonb'],
  `insert into import_mappings (workspace, signature, columns)
   values (current_setting('prewin.workspace')::uuid, $1, $2)
   on conflict (workspace, signature) do update set columns = excluded.columns`,
)

export function rememberingMapping(signature: string, columns: unknown): Asked {
  return asked(REMEMBER, signature, JSON.stringify(columns))
}
