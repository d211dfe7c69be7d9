import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isEnough, LEVELS, type Level, type ShareLevel } from '../domain/level.ts'
import { testDatabase, type TestDatabase } from '../testing/database.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase()
}, 120_000)

afterAll(async () => database.drop())

/** A workspace in plain words: everything by its number. */
interface House {
  readonly members: { role: string; left: boolean; sensitive: boolean }[]
  readonly teams: { parent: number | null; open: boolean }[]
  readonly places: Map<string, { team: number; member: number; manages: boolean }>
  readonly owners: number[]
  readonly shares: Map<string, Share>
}

interface Share {
  readonly deal: number
  readonly to: 'member' | 'team'
  readonly whom: number
  readonly level: ShareLevel
  readonly sensitive: boolean
}

/** What the rules say, as plainly as they can be said; `deal member level ★` of everybody who may see something. */
function expectedAccess(house: House): string[] {
  return house.owners.flatMap((owner, deal) =>
    house.members.flatMap((_, member) => {
      const access = accessOf(house, deal, owner, member)
      return access ? [`${deal} ${member} ${access.level}${access.sensitive ? ' ★' : ''}`] : []
    }),
  )
}

function accessOf(house: House, deal: number, owner: number, member: number) {
  const { role, left, sensitive } = house.members[member] as House['members'][number]
  if (left) return undefined
  const ofShares = sharesFor(house, deal, member)
  const standing = standingTo(house, owner, member)
  const level = highest([...standing, ...ofShares.map((share) => share.level)])
  if (level === undefined) return undefined
  const isByStanding = role !== 'reader' && standing.some((one) => isEnough(one, 'record'))
  return {
    level: role === 'reader' ? 'read' : level,
    sensitive: sensitive && (isByStanding || ofShares.some((share) => share.sensitive)),
  }
}

function standingTo(house: House, owner: number, member: number): Level[] {
  const levels: Level[] = []
  if (member === owner) levels.push('own')
  if (house.members[member]?.role === 'admin') levels.push('own')
  for (const { team } of placesOf(house, owner)) {
    if (upFrom(house, team).some((above) => isIn(house, member, above)?.manages)) levels.push('review')
    if (house.teams[team]?.open && isIn(house, member, team)) levels.push('read')
  }
  return levels
}

function sharesFor(house: House, deal: number, member: number): Share[] {
  return [...house.shares.values()].filter(
    (share) =>
      share.deal === deal &&
      (share.to === 'member'
        ? share.whom === member
        : placesOf(house, member).some(({ team }) => upFrom(house, team).includes(share.whom))),
  )
}

function placesOf({ places }: House, member: number) {
  return [...places.values()].filter((place) => place.member === member)
}

function isIn({ places }: House, member: number, team: number) {
  return places.get(`${team} ${member}`)
}

/** A team and those above it. */
function upFrom({ teams }: House, team: number): number[] {
  const parent = teams[team]?.parent ?? null
  return parent === null ? [team] : [team, ...upFrom({ teams } as House, parent)]
}

function highest(levels: readonly Level[]): Level | undefined {
  return LEVELS.findLast((level) => levels.includes(level))
}

/** What happens in a house, in the words of the database and in plain ones. */
type Happening =
  | { readonly what: 'opens'; readonly owner: number }
  | { readonly what: 'hands over'; readonly deal: number; readonly to: number }
  | { readonly what: 'joins'; readonly team: number; readonly member: number; readonly manages: boolean }
  | { readonly what: 'goes'; readonly team: number; readonly member: number }
  | { readonly what: 'moves'; readonly team: number; readonly parent: number | null }
  | { readonly what: 'opens up'; readonly team: number; readonly open: boolean }
  | { readonly what: 'becomes'; readonly member: number; readonly role: string; readonly sensitive: boolean }
  | { readonly what: 'leaves'; readonly member: number; readonly left: boolean }
  | ({ readonly what: 'shares' } & Share)
  | { readonly what: 'unshares'; readonly which: number }

const MEMBERS = 6
const TEAMS = 5
const DEALS = 4

const member = fc.nat(MEMBERS - 1)
const team = fc.nat(TEAMS - 1)
const deal = fc.nat(DEALS - 1)

const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({ what: fc.constant('opens' as const), owner: member }),
  fc.record({ what: fc.constant('hands over' as const), deal, to: member }),
  fc.record({ what: fc.constant('joins' as const), team, member, manages: fc.boolean() }),
  fc.record({ what: fc.constant('joins' as const), team, member, manages: fc.boolean() }),
  fc.record({ what: fc.constant('goes' as const), team, member }),
  fc.record({ what: fc.constant('moves' as const), team, parent: fc.option(team) }),
  fc.record({ what: fc.constant('opens up' as const), team, open: fc.boolean() }),
  fc.record({
    what: fc.constant('becomes' as const),
    member,
    role: fc.constantFrom('admin', 'manager', 'seller', 'seller', 'reader'),
    sensitive: fc.boolean(),
  }),
  fc.record({ what: fc.constant('leaves' as const), member, left: fc.boolean() }),
  fc.record({
    what: fc.constant('shares' as const),
    deal,
    to: fc.constantFrom('member' as const, 'team' as const),
    whom: fc.nat(TEAMS - 1),
    level: fc.constantFrom('read' as const, 'record' as const, 'review' as const),
    sensitive: fc.boolean(),
  }),
  fc.record({ what: fc.constant('unshares' as const), which: fc.nat(5) }),
)

describe('who may see which deal', () => {
  it('is what the rules say, whatever happens in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 10, maxLength: 40 }), async (happenings) => {
        const real = await RealHouse.founded()
        for (const one of happenings) await real.happens(one)
        const expected = expectedAccess(real.house)
        expect(await real.access()).toEqual(expected)
        expect(await real.renewed(), 'made anew it is the same').toBe(0)
      }),
      { numRuns: 60 },
    )
  })
})

/** The same house in the database, changed by statements alone. */
class RealHouse {
  readonly house: House = { members: [], teams: [], places: new Map(), owners: [], shares: new Map() }
  private readonly workspace = randomUUID()
  private readonly members = ids(MEMBERS)
  private readonly teams = ids(TEAMS)
  private readonly deals: string[] = []

  static async founded(): Promise<RealHouse> {
    const real = new RealHouse()
    await real.sql(`insert into workspaces (workspace, name, language, time_zone, currency)
      values ($1, 'House', 'en', 'UTC', 'CNY')`)
    for (const id of real.members) {
      await real.sql(
        `insert into members (workspace, member, name, role) values ($1, $2, 'One', 'seller')`,
        id,
      )
      real.house.members.push({ role: 'seller', left: false, sensitive: true })
    }
    for (const id of real.teams) {
      await real.sql(`insert into teams (workspace, team, name) values ($1, $2, 'Team')`, id)
      real.house.teams.push({ parent: null, open: false })
    }
    for (let at = 0; at < DEALS; at++) await real.happens({ what: 'opens', owner: at })
    return real
  }

  /** Everybody's access, in the words of the rules. */
  async access(): Promise<string[]> {
    const { rows } = await this.sql<{ deal: string; member: string; level: string; sensitive: boolean }>(
      'select deal, member, level, sensitive from deal_access where workspace = $1',
    )
    return rows
      .map(({ deal, member, level, sensitive }) => {
        return `${this.deals.indexOf(deal)} ${this.members.indexOf(member)} ${level}${sensitive ? ' ★' : ''}`
      })
      .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  }

  /** In how many places it was not as it should be. */
  async renewed(): Promise<number> {
    const { rows } = await this.asApp<{ count: number }>('select renew_access() as count')
    return rows[0]?.count ?? -1
  }

  async happens(one: Happening): Promise<void> {
    const { house } = this
    switch (one.what) {
      case 'opens': {
        house.owners.push(one.owner)
        this.deals.push(randomUUID())
        await this.sql(
          `insert into deals (workspace, deal, name, opened, owner) values ($1, $2, 'Deal', '2026-01-01', $3)`,
          this.deals.at(-1),
          this.members[one.owner],
        )
        return
      }
      case 'hands over':
        house.owners[one.deal] = one.to
        await this.asApp('select hand_over($1, $2)', [this.deals[one.deal]], this.members[one.to])
        return
      case 'joins': {
        house.places.set(`${one.team} ${one.member}`, one)
        await this.sql(
          `insert into team_members values ($1, $2, $3, $4)
           on conflict (workspace, team, member) do update set manages = excluded.manages`,
          this.teams[one.team],
          this.members[one.member],
          one.manages,
        )
        return
      }
      case 'goes':
        house.places.delete(`${one.team} ${one.member}`)
        await this.sql(
          'delete from team_members where workspace = $1 and team = $2 and member = $3',
          this.teams[one.team],
          this.members[one.member],
        )
        return
      case 'moves':
        return this.moves(one)
      case 'opens up':
        ;(house.teams[one.team] as House['teams'][number]).open = one.open
        await this.sql(
          'update teams set open = $3 where workspace = $1 and team = $2',
          this.teams[one.team],
          one.open,
        )
        return
      case 'becomes':
        Object.assign(house.members[one.member] as object, { role: one.role, sensitive: one.sensitive })
        await this.sql(
          'update members set role = $3, sensitive = $4 where workspace = $1 and member = $2',
          this.members[one.member],
          one.role,
          one.sensitive,
        )
        return
      case 'leaves':
        Object.assign(house.members[one.member] as object, { left: one.left })
        await this.sql(
          'update members set left_on = $3 where workspace = $1 and member = $2',
          this.members[one.member],
          one.left ? '2026-02-01' : null,
        )
        return
      case 'shares':
        return this.shares(one)
      case 'unshares':
        return this.unshares(one)
    }
  }

  private async moves(one: Extract<Happening, { what: 'moves' }>): Promise<void> {
    const { house } = this
    if (one.parent !== null && upFrom(house, one.parent).includes(one.team)) return
    ;(house.teams[one.team] as House['teams'][number]).parent = one.parent
    await this.sql(
      'update teams set parent = $3 where workspace = $1 and team = $2',
      this.teams[one.team],
      one.parent === null ? null : this.teams[one.parent],
    )
  }

  private async shares(one: Share): Promise<void> {
    const { house } = this
    house.shares.set(`${one.deal} ${one.to} ${one.whom}`, one)
    await this.sql(
      `insert into shares (workspace, share, deal, ${one.to}, level, sensitive, by, at)
           values ($1, gen_random_uuid(), $2, $3, $4, $5, $6, now())
           on conflict (workspace, deal, member, team) do update
             set level = excluded.level, sensitive = excluded.sensitive`,
      this.deals[one.deal],
      (one.to === 'team' ? this.teams : this.members)[one.whom],
      one.level,
      one.sensitive,
      this.members[0],
    )
  }

  private async unshares(one: { readonly which: number }): Promise<void> {
    const { house } = this
    const [key, share] = [...house.shares][one.which] ?? []
    if (key === undefined || share === undefined) return
    house.shares.delete(key)
    await this.sql(
      `delete from shares where workspace = $1 and deal = $2 and ${share.to} = $3`,
      this.deals[share.deal],
      (share.to === 'team' ? this.teams : this.members)[share.whom],
    )
  }

  private async asApp<T extends object>(text: string, ...parameters: unknown[]) {
    const client = await database.app.connect()
    await client.query(`select set_config('prewin.workspace', $1, false)`, [this.workspace])
    const result = await client.query<T>(text, parameters)
    client.release()
    return result
  }

  private sql<T extends object>(text: string, ...parameters: unknown[]) {
    return database.owner.query<T>(text, [this.workspace, ...parameters])
  }
}

function ids(count: number): string[] {
  return Array.from({ length: count }, () => randomUUID())
}
