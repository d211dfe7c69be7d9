import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  customType,
  date,
  doublePrecision,
  integer,
  json,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core'
import { LEVELS } from '../domain/level.ts'
import { AUDITED, MEMBER_ROLES } from '../domain/member.ts'

export * from './import-tables.ts'

/**
 * The tables as `migrations/` makes them (a test reads the catalogue): for ordinary queries. Days are text,
 * `2026-03-09`, as the database writes them.
 */

/** The transaction that wrote a row last: the database notes it. */
const changed = () =>
  customType<{ data: string }>({ dataType: () => 'xid8' })()
    .notNull()
    .default(sql`pg_current_xact_id()`)

/** Text that sorts as names do. */
const name = customType<{ data: string }>({ dataType: () => 'text' })

const accessLevel = pgEnum('access_level', LEVELS)

export const workspaces = pgTable('workspaces', {
  workspace: uuid().primaryKey(),
  name: text().notNull(),
  language: text({ enum: ['zh', 'en'] }).notNull(),
  timeZone: text('time_zone').notNull(),
  currency: text().notNull(),
  demo: jsonb().$type<{ guided: string | null }>(),
  created: timestamp({ withTimezone: true }).notNull().defaultNow(),
  /** Goes up wherever a name changes or goes: the database counts it. */
  renamed: bigint({ mode: 'number' }).notNull().default(0),
  /** Go up wherever lines, or somebody's access, go. */
  linesGone: bigint('lines_gone', { mode: 'number' }).notNull().default(0),
  accessGone: bigint('access_gone', { mode: 'number' }).notNull().default(0),
})

export const members = pgTable(
  'members',
  {
    workspace: uuid().notNull(),
    member: uuid().notNull(),
    name: text().notNull(),
    role: text({ enum: MEMBER_ROLES }).notNull(),
    account: text(),
    sensitive: boolean().notNull().default(true),
    language: text({ enum: ['zh', 'en'] }),
    theme: text({ enum: ['light', 'dark'] }),
    timeZone: text('time_zone'),
    joined: timestamp({ withTimezone: true }).notNull().defaultNow(),
    leftOn: date('left_on'),
  },
  (table) => [primaryKey({ columns: [table.workspace, table.member] })],
)

export const invitations = pgTable(
  'invitations',
  {
    workspace: uuid().notNull(),
    invitation: uuid().notNull(),
    hash: text().notNull(),
    role: text({ enum: MEMBER_ROLES }).notNull(),
    email: text(),
    made: timestamp({ withTimezone: true }).notNull(),
    madeBy: uuid('made_by').notNull(),
    expires: timestamp({ withTimezone: true }).notNull(),
    used: timestamp({ withTimezone: true }),
    usedBy: uuid('used_by'),
    withdrawn: timestamp({ withTimezone: true }),
  },
  (table) => [primaryKey({ columns: [table.workspace, table.invitation] })],
)

export const apiKeys = pgTable(
  'api_keys',
  {
    workspace: uuid().notNull(),
    key: uuid().notNull(),
    member: uuid().notNull(),
    name: text().notNull(),
    hash: text().notNull(),
    scopes: text().array().notNull(),
    made: timestamp({ withTimezone: true }).notNull(),
    expires: timestamp({ withTimezone: true }).notNull(),
    used: timestamp({ withTimezone: true }),
  },
  (table) => [primaryKey({ columns: [table.workspace, table.key] })],
)

export const audit = pgTable(
  'audit',
  {
    workspace: uuid().notNull(),
    seq: bigint({ mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    at: timestamp({ withTimezone: true }).notNull(),
    member: uuid(),
    what: text({ enum: AUDITED }).notNull(),
    about: text().array().notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspace, table.seq] })],
)

export const accounts = pgTable(
  'accounts',
  {
    workspace: uuid().notNull(),
    account: uuid().notNull(),
    name: name().notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspace, table.account] })],
)

export const people = pgTable(
  'people',
  {
    workspace: uuid().notNull(),
    person: uuid().notNull(),
    name: text().notNull(),
    title: text(),
  },
  (table) => [primaryKey({ columns: [table.workspace, table.person] })],
)

export const deals = pgTable(
  'deals',
  {
    workspace: uuid().notNull(),
    deal: uuid().notNull(),
    account: uuid(),
    name: name().notNull(),
    opened: date().notNull(),
    seq: integer().notNull().default(0),
    archived: boolean().notNull().default(false),
    outcome: text(),
    closedOn: date('closed_on'),
    frozenOn: date('frozen_on'),
    owner: uuid().notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspace, table.deal] })],
)

export const dealAccess = pgTable(
  'deal_access',
  {
    workspace: uuid().notNull(),
    member: uuid().notNull(),
    deal: uuid().notNull(),
    level: accessLevel().notNull(),
    sensitive: boolean().notNull(),
    changed: changed(),
  },
  (table) => [primaryKey({ columns: [table.workspace, table.deal, table.member] })],
)

export const teams = pgTable(
  'teams',
  {
    workspace: uuid().notNull(),
    team: uuid().notNull(),
    name: text().notNull(),
    parent: uuid(),
    open: boolean().notNull().default(false),
  },
  (table) => [primaryKey({ columns: [table.workspace, table.team] })],
)

export const teamMembers = pgTable(
  'team_members',
  {
    workspace: uuid().notNull(),
    team: uuid().notNull(),
    member: uuid().notNull(),
    manages: boolean().notNull().default(false),
  },
  (table) => [primaryKey({ columns: [table.workspace, table.team, table.member] })],
)

export const shares = pgTable(
  'shares',
  {
    workspace: uuid().notNull(),
    share: uuid().notNull(),
    deal: uuid().notNull(),
    member: uuid(),
    team: uuid(),
    level: accessLevel().notNull(),
    sensitive: boolean().notNull(),
    by: uuid().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspace, table.share] })],
)

export const stakeholders = pgTable(
  'stakeholders',
  {
    workspace: uuid().notNull(),
    deal: uuid().notNull(),
    id: text().notNull(),
    person: uuid().notNull(),
    placeholder: boolean().notNull().default(false),
    place: integer().notNull(),
    joined: date(),
  },
  (table) => [primaryKey({ columns: [table.workspace, table.deal, table.id] })],
)

export const entries = pgTable(
  'entries',
  {
    workspace: uuid().notNull(),
    deal: uuid().notNull(),
    seq: integer().notNull(),
    place: integer().notNull().default(0),
    id: text().notNull(),
    kind: text().notNull(),
    on: date().notNull(),
    recorded: date().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    by: uuid().notNull(),
    body: json().notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspace, table.deal, table.seq, table.place] })],
)

export const utterances = pgTable(
  'utterances',
  {
    workspace: uuid().notNull(),
    deal: uuid().notNull(),
    seq: integer().notNull(),
    place: integer().notNull().default(0),
    texts: json().notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspace, table.deal, table.seq, table.place] })],
)

export const lines = pgTable(
  'lines',
  {
    workspace: uuid().notNull(),
    deal: uuid().notNull(),
    name: name().notNull(),
    account: uuid(),
    accountName: name('account_name'),
    seq: integer().notNull(),
    day: date().notNull(),
    method: text().notNull(),
    state: text().notNull(),
    archived: boolean().notNull(),
    opened: date().notNull(),
    stage: text(),
    stageRank: smallint('stage_rank'),
    amount: doublePrecision(),
    currency: text(),
    closeBy: date('close_by'),
    sellerWin: doublePrecision('seller_win'),
    call: text().notNull(),
    callRank: smallint('call_rank').notNull(),
    strategy: text().notNull(),
    expectedValue: doublePrecision('expected_value'),
    win: doublePrecision().notNull(),
    drive: doublePrecision().notNull(),
    resistance: doublePrecision().notNull(),
    unknown: doublePrecision().notNull(),
    heard: date(),
    findings: text().array().notNull(),
    people: text().array().notNull(),
    shown: text().notNull(),
    owner: uuid().notNull(),
    changed: changed(),
  },
  (table) => [primaryKey({ columns: [table.workspace, table.deal] })],
)

export const lineWeeks = pgTable(
  'line_weeks',
  {
    workspace: uuid().notNull(),
    deal: uuid().notNull(),
    week: date().notNull(),
    day: date().notNull(),
    method: text().notNull(),
    shown: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspace, table.deal, table.week] })],
)

export const bodies = pgTable(
  'bodies',
  {
    workspace: uuid().notNull(),
    deal: uuid().notNull(),
    view: text().notNull(),
    seq: integer().notNull(),
    day: date().notNull(),
    method: text().notNull(),
    body: text().notNull(),
    textSeqs: integer('text_seqs').array().notNull(),
    textPlaces: integer('text_places').array().notNull(),
    textNames: text('text_names').array().notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspace, table.deal, table.view] })],
)

export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    workspace: uuid().notNull(),
    member: uuid().notNull(),
    key: text().notNull(),
    request: text().notNull(),
    deal: uuid().notNull(),
    answer: jsonb().notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.workspace, table.member, table.key] })],
)
