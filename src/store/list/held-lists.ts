import { asked, statement } from '../statement.ts'
import { read, type Rows, type Store, type Who } from '../store.ts'
import { HeldList, type Seen } from './held-list.ts'
import { TOLD } from './held-lines.ts'

/** A workspace's list as it is now, with what tells whether names that were read with it are still so. */
export interface ListNow {
  readonly list: HeldList
  /** Goes up wherever a name changes or goes. */
  readonly renamed: string
}

/**
 * The lists of this process, each brought up to date before it is used: a look asks the database what was written
 * since the look before. Whoever comes while one is under way waits for the next, and so do all others who come
 * meanwhile: a look shows at least what was there when it was asked for, however many share it.
 */
export class HeldLists {
  private readonly held = new Map<string, Held>()
  private readonly most: number

  constructor(most = MOST_LINES) {
    this.most = most
  }

  async upToDate(store: Store, who: Who, { withNames }: { withNames: boolean }): Promise<ListNow> {
    const held = this.heldFor(who)
    await held.look(store, who)
    while (!held.list.knows(who.member)) await held.lookWho(store, who)
    if (withNames) await held.lookNames(store, who)
    this.letGo()
    return { list: held.list, renamed: held.renamed }
  }

  /** The one that was asked for last goes last. */
  private heldFor({ workspace }: Who): Held {
    const held = this.held.get(workspace) ?? new Held()
    this.held.delete(workspace)
    this.held.set(workspace, held)
    return held
  }

  /** Keeps the last one, however long, and of those before what there is room for. */
  private letGo(): void {
    const [last, ...before] = [...this.held].reverse()
    let lines = last?.[1].list.size ?? 0
    for (const [workspace, { list }] of before) {
      lines += list.size
      if (lines > this.most) this.held.delete(workspace)
    }
  }
}

/** Some 50 MB. */
const MOST_LINES = 100_000

/** When a look was, and what had gone by then. */
interface Stamps {
  /** Every transaction before this one is seen. */
  readonly since: string
  readonly renamed: string
  readonly linesGone: string
  readonly accessGone: string
  /** When the database started: what another one, or a copy of it, says of transactions means nothing here. */
  readonly started: string
}

/** One workspace's list. */
class Held {
  list = new HeldList()
  private stamps: Stamps | undefined
  private looking: Promise<void> | undefined
  private next: Promise<void> | undefined

  get renamed(): string {
    return this.stamps?.renamed ?? ''
  }

  /** Resolves once a look is done that began after this was called. */
  look(store: Store, who: Who): Promise<void> {
    if (!this.looking)
      return (this.looking = this.lookNow(store, who).finally(() => (this.looking = undefined)))
    return (this.next ??= this.looking
      .catch(() => undefined)
      .then(() => {
        this.next = undefined
        return this.look(store, who)
      }))
  }

  private async lookNow(store: Store, who: Who): Promise<void> {
    const before = this.stamps
    if (!before) return this.readAll(store, who)
    const [lines = [], access = []] = await read(
      store,
      who,
      asked(CHANGED, before.since, LAST),
      asked(ACCESS_CHANGED, before.since, LAST),
    )
    const stamps = stampsIn(lines)
    if (stamps.started !== before.started || stamps.linesGone !== before.linesGone)
      return this.readAll(store, who)
    this.list.put(lines.map((row) => row.slice(STAMPS)).filter(([deal]) => deal !== null))
    if (stamps.renamed !== before.renamed) this.list.forgetNames()
    if (stamps.accessGone !== before.accessGone) this.list.forgetAccess()
    else this.showToThoseKnown(access)
    this.stamps = stamps
  }

  private showToThoseKnown(access: Rows): void {
    for (const [member, ...seen] of access as unknown as [string, ...Seen][])
      if (this.list.knows(member)) this.list.show(member, [seen])
  }

  private async readAll(store: Store, who: Who): Promise<void> {
    const list = new HeldList()
    const [first = []] = await read(store, who, asked(STAMPS_NOW))
    for (let last = BEFORE_ALL; ;) {
      const [rows = []] = await read(store, who, asked(LINES_AFTER, last, AT_ONCE))
      list.put(rows)
      if (rows.length < AT_ONCE) break
      last = rows.at(-1)?.[0] as string
    }
    this.list = list
    this.stamps = stampsIn(first)
  }

  /** Learns what a member may see. */
  async lookWho(store: Store, who: Who): Promise<void> {
    const { list, stamps } = this
    const [rows = []] = await read(store, who, asked(ACCESS_OF))
    // Some of it may have been taken away since it was read.
    if (stamps?.accessGone !== this.stamps?.accessGone) return
    list.show(who.member, rows as unknown as Seen[])
  }

  /** Learns the names that a search looks at, where they are not held. */
  async lookNames(store: Store, who: Who): Promise<void> {
    const { list, renamed } = this
    const missing = list.withoutNames()
    if (missing.length === 0) return
    const wanted = missing.length > MANY ? asked(ALL_NAMES) : asked(NAMES_OF, missing)
    const [rows = []] = await read(store, who, wanted)
    if (renamed !== this.renamed) return this.lookNames(store, who)
    for (const [deal, stamp, people] of rows as unknown as [string, string, string | null][])
      list.putNames(deal, stamp, people ?? '')
  }
}

function stampsIn(rows: Rows): Stamps {
  const [since, renamed, linesGone, accessGone, started] = (rows[0] ?? []) as string[]
  if (!since || !renamed || !linesGone || !accessGone || !started)
    throw new Error('a workspace without its counts')
  return { since, renamed, linesGone, accessGone, started }
}

const STAMPS = 5

const STAMPS_OF = `select pg_snapshot_xmin(pg_current_snapshot()), renamed, lines_gone, access_gone,
  pg_postmaster_start_time()::text as started from workspaces`

const STAMPS_NOW = statement('stamps_now', [], STAMPS_OF)

/** Greater than any transaction: between two bounds the database looks the few of them up, and does not read all. */
const LAST = '18446744073709551615'

const CHANGED = statement(
  'lines_changed',
  ['xid8', 'xid8'],
  `select s.*, ${TOLD} from (${STAMPS_OF}) s left join lines l on l.changed between $1 and $2`,
)

const ACCESS_CHANGED = statement(
  'access_changed',
  ['xid8', 'xid8'],
  `select member, deal, level, sensitive from deal_access where changed between $1 and $2`,
)

/** So many lines are read at once that whoever asks for something else is answered in between. */
const AT_ONCE = 1_000

const BEFORE_ALL = '00000000-0000-0000-0000-000000000000'

const LINES_AFTER = statement(
  'lines_after',
  ['uuid', 'int'],
  `select ${TOLD} from lines l where l.deal > $1 order by l.deal limit $2`,
)

const ACCESS_OF = statement(
  'access_of',
  [],
  `select deal, level, sensitive from deal_access where member = current_setting('prewin.member')::uuid`,
)

/** From so many on all names are read at once. */
const MANY = 500

const NAMES = `select l.deal, l.changed, (
    select string_agg(p.name, E'\\n') from stakeholders s
    join people p on p.workspace = s.workspace and p.person = s.person
    where s.workspace = l.workspace and s.deal = l.deal)
  from lines l`

const ALL_NAMES = statement('all_names', [], NAMES)

const NAMES_OF = statement('names_of', ['uuid[]'], `${NAMES} where l.deal = any($1)`)
