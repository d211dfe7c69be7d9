import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import type { MemberRole } from '../domain/member.ts'
import { HeldLists } from './list/held-lists.ts'
import { RowsReady } from './rows-ready.ts'
import { asText, executing, preparing, type Asked } from './statement.ts'

/** On whose behalf the database is asked; row security and `deal_access` compare it. */
export interface Who {
  readonly workspace: string
  readonly member: string
}

/** And how far he may go. */
export interface Standing extends Who {
  /** What he may do at all; checked where the request comes in. */
  readonly role: MemberRole
  /** May read what is marked as sensitive. */
  readonly sensitive: boolean
}

export type Rows = readonly (readonly unknown[])[]

/** The application's way to the database. */
export interface Store {
  readonly pool: pg.Pool
  /** Behind a pooler that hands out another connection with every transaction: no named statements. */
  readonly pooled: boolean
  /** Rows made before; see there why they are never stale. */
  readonly rows: RowsReady
  /** What lists are made from; see there why they are never stale. */
  readonly lists: HeldLists
}

export interface StoreOptions {
  /** As `pg` takes it: of a login that has the role `prewin_app` or drops to it. */
  readonly connection: pg.PoolConfig
  readonly pooled?: boolean
  /** Told of connections that broke while nobody used them. */
  readonly onBroken?: (error: Error) => void
}

export function openStore({ connection, pooled = false, onBroken }: StoreOptions): Store {
  const patience = { connectionTimeoutMillis: PATIENCE_MS, max: 10 }
  const pool = new pg.Pool({ ...patience, types: TYPES, ...connection, ...(!pooled && settings(connection)) })
  // Without a listener a connection that breaks while idle would end the process.
  pool.on('error', onBroken ?? (() => {}))
  // The pool listens to idle ones alone; one that breaks under a query says so by the query's own failure.
  pool.on('connect', (client) => client.on('error', () => {}))
  return { pool, pooled, rows: new RowsReady(), lists: new HeldLists() }
}

/** Nothing of ours takes so long; whoever waits is better told than kept waiting. */
const PATIENCE_MS = 15_000

/**
 * Planning a query of ours costs several times what carrying it out does, and what its parameters are hardly changes
 * the plan. A pooler takes no such options, and keeps no statements either.
 */
function settings({ options = '' }: pg.PoolConfig): pg.PoolConfig {
  const set = {
    plan_cache_mode: 'force_generic_plan',
    jit: 'off',
    // Lists are walked in the order of an index; a plan that never saw the filters would rather sort them all.
    enable_sort: 'off',
    statement_timeout: PATIENCE_MS,
    idle_in_transaction_session_timeout: PATIENCE_MS,
  }
  return {
    options: [options, ...Object.entries(set).map(([name, value]) => `-c ${name}=${value}`)].join(' ').trim(),
  }
}

export function closeStore({ pool }: Store): Promise<void> {
  return pool.end()
}

/** Whether the database answers. */
export async function isReady({ pool }: Store): Promise<boolean> {
  try {
    await pool.query('select 1')
    return true
  } catch {
    return false
  }
}

/** One transaction on one connection, on somebody's behalf. */
export interface Transaction {
  readonly who: Who
  /** For ordinary queries. */
  readonly tables: () => Promise<NodePgDatabase>
  /** Asks several things in one message; the rows of each. */
  readonly ask: (...asked: readonly Asked[]) => Promise<Rows[]>
  /** The same as the last thing of the transaction: committed when it returns. */
  readonly finish: (...asked: readonly Asked[]) => Promise<Rows[]>
}

/** Reads in one message and one transaction. */
export async function read(store: Store, who: Who, ...asked: readonly Asked[]): Promise<Rows[]> {
  return inside(store, who, ({ finish }) => finish(...asked))
}

/** Carries something out in one transaction: all of it, or nothing where it throws. */
export async function inside<T>(store: Store, who: Who, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const client = await store.pool.connect()
  const session = new Session(client, who, store.pooled)
  try {
    const result = await work(session)
    await session.end()
    client.release()
    return result
  } catch (error) {
    await giveBack(client, error)
    throw error
  }
}

/** Back to the pool where the connection is still as it was, else away with it. */
async function giveBack(client: pg.PoolClient, error: unknown): Promise<void> {
  try {
    await client.query('rollback')
    client.release(isOutOfStep(error))
  } catch {
    client.release(true)
  }
}

/** It may not have heard the statements it was told: what was sent was wrong, or the tables changed. */
function isOutOfStep(error: unknown): boolean {
  return error instanceof pg.DatabaseError && /^(42|26|0A)/.test(error.code ?? '')
}

/** Days as they are written. */
const DATE = 1082

type Parser = (text: string) => unknown

const TYPES: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === DATE ? asWritten : (pg.types.getTypeParser(oid, format) as Parser),
}

function asWritten(text: string): string {
  return text
}

/** Which statements a connection has been told. */
const TOLD = new WeakMap<pg.PoolClient, Set<string>>()

/** Queries come in many shapes; beyond these they are sent in full. */
const MOST_TOLD = 200

class Session implements Transaction {
  private isBegun = false
  private isEnded = false
  readonly who: Who
  private readonly client: pg.PoolClient
  private readonly pooled: boolean
  private readonly told: Set<string>

  constructor(client: pg.PoolClient, who: Who, pooled: boolean) {
    this.client = client
    this.who = who
    this.pooled = pooled
    this.told = toldTo(client)
  }

  tables = async (): Promise<NodePgDatabase> => {
    const before = this.beginning()
    if (before.length > 0) await this.client.query(before.join(';'))
    return drizzle({ client: this.client })
  }

  ask = (...asked: readonly Asked[]): Promise<Rows[]> => this.send(asked, this.beginning(), [])

  finish = async (...asked: readonly Asked[]): Promise<Rows[]> => {
    // The statements of one message are one transaction without being told.
    const rows = await (this.isBegun
      ? this.send(asked, [], ['commit'])
      : this.send(asked, this.settings(), []))
    this.isEnded = true
    return rows
  }

  async end(): Promise<void> {
    if (this.isBegun && !this.isEnded) await this.client.query('commit')
  }

  private async send(
    asked: readonly Asked[],
    first: readonly string[],
    last: readonly string[],
  ): Promise<Rows[]> {
    const before = [...this.telling(asked), ...first]
    const text = [...before, ...asked.map((one) => this.textOf(one)), ...last].join(';')
    const results: unknown = await this.client.query({ text, rowMode: 'array' })
    const all = (Array.isArray(results) ? results : [results]) as readonly pg.QueryArrayResult[]
    return asked.map((_, at) => all[before.length + at]?.rows ?? [])
  }

  private beginning(): string[] {
    if (this.isBegun) return []
    this.isBegun = true
    return ['begin', ...this.settings()]
  }

  private settings(): string[] {
    const { workspace, member } = this.who
    return [
      `set local prewin.workspace = ${pg.escapeLiteral(workspace)}`,
      `set local prewin.member = ${pg.escapeLiteral(member)}`,
    ]
  }

  /** What the connection must be told before it can carry out the rest. */
  private telling(asked: readonly Asked[]): string[] {
    const telling: string[] = []
    for (const { statement } of asked) {
      if (this.pooled || this.told.has(statement.name) || this.told.size >= MOST_TOLD) continue
      this.told.add(statement.name)
      telling.push(preparing(statement))
    }
    return telling
  }

  private textOf(asked: Asked): string {
    return this.told.has(asked.statement.name) ? executing(asked) : asText(asked)
  }
}

function toldTo(client: pg.PoolClient): Set<string> {
  const told = TOLD.get(client) ?? new Set<string>()
  TOLD.set(client, told)
  return told
}
