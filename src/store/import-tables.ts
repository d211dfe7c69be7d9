import {
  boolean,
  customType,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'

/** What spreadsheets brought in lies in (see `schema.ts`). */

const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' })

export const imports = pgTable(
  'imports',
  {
    workspace: uuid().notNull(),
    import: uuid().notNull(),
    member: uuid().notNull(),
    created: timestamp({ withTimezone: true, mode: 'string' }).notNull(),
    state: text().notNull(),
    done: integer().notNull().default(0),
    total: integer().notNull().default(0),
    beat: timestamp({ withTimezone: true, mode: 'string' }),
    stopping: boolean().notNull().default(false),
    failure: text(),
    choices: jsonb(),
    counts: jsonb(),
    applied: timestamp({ withTimezone: true, mode: 'string' }),
    undone: timestamp({ withTimezone: true, mode: 'string' }),
  },
  (table) => [primaryKey({ columns: [table.workspace, table.import] })],
)

export const importFiles = pgTable(
  'import_files',
  {
    workspace: uuid().notNull(),
    import: uuid().notNull(),
    name: text().notNull(),
    bytes: bytea(),
    sheets: jsonb(),
  },
  (table) => [primaryKey({ columns: [table.workspace, table.import] })],
)

export const importRows = pgTable(
  'import_rows',
  {
    workspace: uuid().notNull(),
    import: uuid().notNull(),
    place: integer().notNull(),
    status: text().notNull(),
    shown: jsonb().notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspace, table.import, table.place] })],
)

export const importDeals = pgTable(
  'import_deals',
  {
    workspace: uuid().notNull(),
    import: uuid().notNull(),
    deal: uuid().notNull(),
    made: boolean().notNull(),
    fromSeq: integer('from_seq').notNull(),
    toSeq: integer('to_seq').notNull(),
    people: text().array().notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspace, table.import, table.deal] })],
)

export const externalIds = pgTable(
  'external_ids',
  {
    workspace: uuid().notNull(),
    kind: text({ enum: ['account', 'deal', 'person', 'mail'] }).notNull(),
    id: text().notNull(),
    key: uuid().notNull(),
    import: uuid().notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspace, table.kind, table.id] })],
)

export const importMappings = pgTable(
  'import_mappings',
  {
    workspace: uuid().notNull(),
    signature: text().notNull(),
    columns: jsonb().notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspace, table.signature] })],
)
