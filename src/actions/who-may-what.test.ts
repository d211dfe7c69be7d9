import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { API, type Operation } from '../contract/api.ts'
import type { Resource } from '../contract/resource.ts'
import type { Level, ShareLevel } from '../domain/level.ts'
import type { MemberRole } from '../domain/member.ts'
import { changeMember, removeMember } from '../sign-in/members.ts'
import { openApp, type OpenApp } from '../testing/open-app.ts'
import { addPeople } from './add-people.ts'
import { archiveDeal, changeDeal } from './change-deal.ts'
import { changePerson } from './change-person.ts'
import { closeDeal, reopenDeal } from './close-deal.ts'
import { createDeal } from './create-deal.ts'
import { dealFile } from './deal-file.ts'
import type { Errand } from './errand.ts'
import { handOver, handOverAllOf, KEEPS_READ } from './hand-over.ts'
import { countDeals, listDeals } from './list-deals.ts'
import type { Outcome } from './outcome.ts'
import { readDeal } from './read-deal.ts'
import { readLog } from './read-log.ts'
import { rebuild } from './rebuild.ts'
import { recordCommitment, settleCommitment } from './record-commitment.ts'
import { recordObservations, type ObservationIn } from './record-observations.ts'
import { recordVisit } from './record-visit.ts'
import { removePerson } from './remove-person.ts'
import { retract } from './retract.ts'
import { listShares, shareDeal, unshareDeal } from './share-deal.ts'
import { listTeams, putInTeam, putTeam, removeTeam, takeOutOfTeam } from './teams.ts'
import { listAccounts } from './workspace.ts'

let house: OpenApp

beforeAll(async () => {
  house = await openApp()
}, 120_000)

afterAll(async () => house.close())

/** Who they are: an admin founded the house. */
let admin: Errand
let seller: Errand
let other: Errand
let boss: Errand
let reader: Errand

beforeEach(async () => {
  admin = house.errand()
  ;[seller, other, boss, reader] = await Promise.all([
    joined('seller'),
    joined('seller'),
    joined('manager'),
    joined('reader'),
  ])
})

async function joined(role: MemberRole): Promise<Errand> {
  const member = randomUUID()
  await house.database.owner.query(
    'insert into members (workspace, member, name, role) values ($1, $2, $3, $4)',
    [house.who.workspace, member, `${role} ${member.slice(0, 4)}`, role],
  )
  return { ...house.errand(), who: { ...house.who, member, role, sensitive: true } }
}

/** Another workspace on the same server, with one deal in it. */
async function elsewhere(): Promise<{ errand: Errand; deal: string }> {
  const workspace = randomUUID()
  const member = randomUUID()
  const { owner } = house.database
  await owner.query(
    `insert into workspaces (workspace, name, language, time_zone, currency) values ($1, 'E', 'en', 'UTC', 'EUR')`,
    [workspace],
  )
  await owner.query(`insert into members (workspace, member, name, role) values ($1, $2, 'E', 'admin')`, [
    workspace,
    member,
  ])
  const errand: Errand = {
    ...house.errand(),
    who: { workspace, member, role: 'admin', sensitive: true },
  }
  return { errand, deal: await opened(errand) }
}

let number = 0

async function opened(errand: Errand): Promise<string> {
  const made = await createDeal(errand, {
    account: `Account ${++number}`,
    name: `Deal ${number}`,
    people: [
      { id: 'li', name: '李' },
      { id: 'wu', name: '吴' },
    ],
  })
  if (!made.ok) throw new Error(JSON.stringify(made))
  return made.row.deal
}

function said(words: string): ObservationIn {
  return { id: randomUUID(), about: 'li', attribute: 'result', value: words, grade: 'stated', source: 'li' }
}

async function heard(errand: Errand, deal: string): Promise<string> {
  const one = said(`result ${++number}`)
  const recorded = await recordObservations({ ...errand, needs: 'record' }, deal, [one])
  if (!recorded.ok) throw new Error(JSON.stringify(recorded))
  return one.id as string
}

async function share(deal: string, whom: Errand, level: ShareLevel, sensitive = false): Promise<void> {
  const shared = await shareDeal(seller, deal, memberOf(whom), { level, sensitive })
  if (!shared.ok) throw new Error(JSON.stringify(shared))
}

function memberOf({ who }: Errand) {
  return { kind: 'member' as const, id: who.member }
}

/** What is done with a deal, at the level its address says it needs. */
const DOINGS: Partial<Record<Operation, (errand: Errand, deal: string) => Promise<Outcome>>> = {
  readDeal: (errand, deal) => readDeal(errand, deal),
  readDealFile: (errand, deal) => dealFile(errand, deal, 'yaml'),
  readLog: (errand, deal) => readLog(errand, deal),
  listShares: (errand, deal) => listShares(errand, deal),
  recordObservations: (errand, deal) => recordObservations(errand, deal, [said('a result')]),
  recordVisit: (errand, deal) =>
    recordVisit(errand, deal, { kind: 'meeting', theirs: ['li'], ours: [], shown: [] }),
  recordCommitment: (errand, deal) =>
    recordCommitment(errand, deal, { by: 'li', what: 'call', state: 'open' }),
  settleCommitment: async (errand, deal) => {
    await recordCommitment(admin, deal, { id: 'promise', by: 'li', what: 'call', state: 'open' })
    return settleCommitment(errand, deal, 'promise', { state: 'kept' })
  },
  retract: async (errand, deal) => retract(errand, deal, { retracts: await heard(errand, deal) }),
  addPeople: (errand, deal) => addPeople(errand, deal, [{ name: '周' }]),
  changePerson: (errand, deal) => changePerson(errand, deal, 'li', { title: '总监' }),
  removePerson: (errand, deal) => removePerson(errand, deal, 'wu'),
  changeDeal: (errand, deal) => changeDeal(errand, deal, { name: 'Another name' }),
  archiveDeal: (errand, deal) => archiveDeal(errand, deal, true),
  unarchiveDeal: (errand, deal) => archiveDeal(errand, deal, false),
  closeDeal: (errand, deal) => closeDeal(errand, deal, { outcome: 'lost' }),
  reopenDeal: async (errand, deal) => {
    await closeDeal(admin, deal, { outcome: 'lost' })
    return reopenDeal(errand, deal, {})
  },
  shareWithMember: (errand, deal) =>
    shareDeal(errand, deal, memberOf(other), { level: 'read', sensitive: false }),
  unshareWithMember: async (errand, deal) => {
    await shareDeal(admin, deal, memberOf(other), { level: 'read', sensitive: false })
    return unshareDeal(errand, deal, memberOf(other))
  },
  shareWithTeam: async (errand, deal) =>
    shareDeal(errand, deal, { kind: 'team', id: await team() }, { level: 'read', sensitive: false }),
  unshareWithTeam: async (errand, deal) => {
    const shared = { kind: 'team' as const, id: await team() }
    await shareDeal(admin, deal, shared, { level: 'read', sensitive: false })
    return unshareDeal(errand, deal, shared)
  },
  handOverDeal: (errand, deal) => handOver(errand, [deal], { to: other.who.member, keeps: KEEPS_READ }),
}

async function team(parent: string | null = null, open = false): Promise<string> {
  const id = randomUUID()
  const put = await putTeam(admin, id, { name: `Team ${++number}`, parent, open })
  if (!put.ok) throw new Error(put.code)
  return id
}

const WITH_DEAL = (Object.entries(API) as [Operation, Resource][]).filter(([, { path }]) =>
  path.startsWith('/deals/{deal}'),
)

const RANKS: readonly (Level | undefined)[] = [undefined, 'read', 'record', 'review', 'own']

describe.each(WITH_DEAL)('%s', (name, { level }) => {
  const doing = DOINGS[name]

  it('says which level it needs, and is tried here', () => {
    expect(level).toBeDefined()
    expect(doing).toBeDefined()
  })

  it.each(RANKS)('is done by whoever may do so much, not found or refused to others: %s', async (has) => {
    const deal = await opened(seller)
    if (has !== undefined && has !== 'own') await share(deal, boss, has)
    const asker = has === 'own' ? seller : boss
    const needs = level as Level
    const done = await (doing as NonNullable<typeof doing>)({ ...asker, needs }, deal).catch(
      (error: Error) => JSON.parse(error.message) as Outcome,
    )
    const isEnough = RANKS.indexOf(has) >= RANKS.indexOf(needs)
    if (isEnough) expect(done).toMatchObject({ ok: true })
    else if (has === undefined) expect(done).toMatchObject({ ok: false, code: 'not-found' })
    else expect(done).toMatchObject({ ok: false, code: 'access-too-low', params: { level: needs } })
  })
})

describe('somebody who may not see a deal', () => {
  it('finds it nowhere: not by key, list, search, filter, account, file or log', async () => {
    const deal = await opened(seller)
    const account = `Account ${number}`
    expect(await readDeal(other, deal)).toMatchObject({ code: 'not-found' })
    expect(await readDeal(other, deal, house.today() - 1)).toMatchObject({ code: 'not-found' })
    expect(await readLog(other, deal)).toMatchObject({ code: 'not-found' })
    expect(await dealFile(other, deal, 'json')).toMatchObject({ code: 'not-found' })
    expect(await listShares(other, deal)).toMatchObject({ code: 'not-found' })
    for (const filters of [
      {},
      { q: account },
      { q: '李' },
      { finding: ['no-coach', 'single-thread'] },
      { state: ['open'] },
    ])
      expect([await keysListed(other, filters), await countDeals(other, filters)]).toEqual([[], 0])
    expect(await listAccounts(other, account)).toEqual([])
    expect(await listAccounts(seller, account)).toMatchObject([{ name: account, deals: 1 }])
    expect(await keysListed(seller, { q: account })).toEqual([deal])
  })

  it('finds it not by the cursor of somebody else either', async () => {
    const deals = [await opened(seller), await opened(seller), await opened(seller)]
    const page = { sort: 'name', order: 'asc', limit: 1 } as const
    const { next } = await listDeals(seller, {}, page)
    expect(next).toBeDefined()
    const his = await listDeals(other, {}, { ...page, limit: 50, after: next })
    expect(his.rows).toEqual([])
    expect((await listDeals(seller, {}, { ...page, limit: 50, after: next })).rows).toHaveLength(
      deals.length - 1,
    )
  })

  it('learns nothing by an idempotency key: each key is its member’s own', async () => {
    const deal = await opened(seller)
    const once = { key: 'the-same-key', request: 'the same request' }
    const recorded = await addPeople({ ...seller, once }, deal, [{ name: '周' }])
    expect(recorded.ok).toBe(true)
    expect(await addPeople({ ...other, once }, deal, [{ name: '周' }])).toMatchObject({ code: 'not-found' })
  })

  it('opens no deal under its key, and learns no more than that the key is taken', async () => {
    const deal = await opened(seller)
    expect(await createDeal(other, { id: deal, account: 'A' })).toEqual({ ok: false, code: 'duplicate-id' })
  })
})

describe('somebody from another workspace', () => {
  it('finds and changes nothing, admin as he is', async () => {
    const deal = await opened(seller)
    const away = await elsewhere()
    expect(await readDeal(away.errand, deal)).toMatchObject({ code: 'not-found' })
    expect(await addPeople(away.errand, deal, [{ name: '周' }])).toMatchObject({ code: 'not-found' })
    expect(await readDeal(admin, away.deal)).toMatchObject({ code: 'not-found' })
    expect(await keysListed(away.errand, {})).toEqual([away.deal])
    expect(await keysListed(admin, { q: 'Account' })).not.toContain(away.deal)
  })

  it('is nobody a deal could be shared with or handed over to', async () => {
    const deal = await opened(seller)
    const away = await elsewhere()
    const shared = { level: 'read', sensitive: false } as const
    expect(await shareDeal(seller, deal, memberOf(away.errand), shared)).toMatchObject({
      code: 'unknown-member',
    })
    const handover = { to: away.errand.who.member, keeps: null }
    expect(await handOver(seller, [deal], handover)).toMatchObject({ code: 'unknown-member' })
    const theirs = await team()
    expect(await shareDeal(away.errand, away.deal, { kind: 'team', id: theirs }, shared)).toMatchObject({
      code: 'unknown-team',
    })
    expect(await putInTeam(away.errand, theirs, away.errand.who.member, true)).toMatchObject({
      code: 'not-found',
    })
  })

  it('sees no teams of ours', async () => {
    const ours = await team()
    const away = await elsewhere()
    expect(await listTeams(away.errand)).toEqual([])
    expect((await listTeams(reader)).map(({ id }) => id)).toContain(ours)
  })
})

describe('sharing', () => {
  it('ends with the very next request', async () => {
    const deal = await opened(seller)
    await share(deal, other, 'record')
    // Written to often enough that its log is held, and listed, so that its row is kept ready.
    for (let time = 0; time < 3; time++) await heard(other, deal)
    expect(await keysListed(other, {})).toEqual([deal])
    expect((await readDeal(other, deal)).ok).toBe(true)
    expect((await unshareDeal(seller, deal, memberOf(other))).ok).toBe(true)
    expect(await recordObservations({ ...other, needs: 'record' }, deal, [said('more')])).toMatchObject({
      code: 'not-found',
    })
    expect(await keysListed(other, {})).toEqual([])
    expect(await countDeals(other, {})).toBe(0)
    expect(await readDeal(other, deal)).toMatchObject({ code: 'not-found' })
    expect(await keysListed(seller, {})).toEqual([deal])
  })

  it('repeats no answer to whoever lost the deal since, even under the key he wrote with', async () => {
    const deal = await opened(seller)
    await share(deal, other, 'record')
    const once = { key: 'k', request: 'r' }
    const add = () => addPeople({ ...other, needs: 'record', once }, deal, [{ name: '周' }])
    expect((await add()).ok).toBe(true)
    expect((await add()).ok).toBe(true)
    await unshareDeal(seller, deal, memberOf(other))
    expect(await add()).toMatchObject({ code: 'not-found' })
  })

  it('says with whom, by whom and how far', async () => {
    const deal = await opened(seller)
    await share(deal, other, 'record', true)
    await share(deal, other, 'review')
    const listed = await listShares(other, deal)
    expect(listed).toMatchObject({
      ok: true,
      owner: { id: seller.who.member },
      shares: [{ with: memberOf(other), level: 'review', sensitive: false, by: { id: seller.who.member } }],
    })
  })

  it('with a team reaches whoever is in it or below it, and ends with being there', async () => {
    const [above, below] = [await team(), '']
    const inner = await team(above)
    void below
    await putInTeam(admin, inner, other.who.member, false)
    const deal = await opened(seller)
    await shareDeal(seller, deal, { kind: 'team', id: above }, { level: 'record', sensitive: false })
    expect((await addPeople({ ...other, needs: 'record' }, deal, [{ name: '周' }])).ok).toBe(true)
    await takeOutOfTeam(admin, inner, other.who.member)
    expect(await readDeal(other, deal)).toMatchObject({ code: 'not-found' })
  })

  it('gives a reader reading and no more, whatever is shared', async () => {
    const deal = await opened(seller)
    await share(deal, reader, 'review')
    expect((await readDeal(reader, deal)).ok).toBe(true)
    expect(await addPeople({ ...reader, needs: 'record' }, deal, [{ name: '周' }])).toMatchObject({
      code: 'access-too-low',
    })
  })
})

describe('taking back', () => {
  it('whoever records takes back what he recorded himself, and nothing of others', async () => {
    const deal = await opened(seller)
    await share(deal, other, 'record')
    const [his, mine] = [await heard(seller, deal), await heard(other, deal)]
    const recording = { ...other, needs: 'record' } as const
    expect(await retract(recording, deal, { retracts: his })).toMatchObject({
      code: 'access-too-low',
      params: { level: 'review' },
    })
    const instead = { ...said('in its place'), retracts: his }
    expect(await recordObservations(recording, deal, [instead])).toMatchObject({ code: 'access-too-low' })
    expect((await retract(recording, deal, { retracts: mine })).ok).toBe(true)
  })

  it('whoever reviews takes back what anybody recorded', async () => {
    const deal = await opened(seller)
    const his = await heard(seller, deal)
    await share(deal, other, 'review')
    expect((await retract({ ...other, needs: 'record' }, deal, { retracts: his })).ok).toBe(true)
  })
})

describe('a team', () => {
  it('lets those who manage it, or one above it, review the deals of its members', async () => {
    const deal = await opened(seller)
    const above = await team()
    const below = await team(above)
    await putInTeam(admin, below, seller.who.member, false)
    await putInTeam(admin, above, boss.who.member, true)
    expect(
      (await retract({ ...boss, needs: 'record' }, deal, { retracts: await heard(seller, deal) })).ok,
    ).toBe(true)
    expect(await archiveDeal(boss, deal, true)).toMatchObject({ code: 'access-too-low' })
    await putTeam(admin, below, { name: 'Alone', parent: null, open: false })
    expect(await readDeal(boss, deal)).toMatchObject({ code: 'not-found' })
  })

  it('shows its members each other’s deals only where it is open', async () => {
    const deal = await opened(seller)
    const id = await team()
    await putInTeam(admin, id, seller.who.member, false)
    await putInTeam(admin, id, other.who.member, false)
    expect(await readDeal(other, deal)).toMatchObject({ code: 'not-found' })
    await putTeam(admin, id, { name: 'Open', parent: null, open: true })
    expect((await readDeal(other, deal)).ok).toBe(true)
    expect(await keysListed(other, {})).toEqual([deal])
    await putTeam(admin, id, { name: 'Closed', parent: null, open: false })
    expect(await keysListed(other, {})).toEqual([])
  })

  it('shows its manager what its members open from then on', async () => {
    const id = await team()
    await putInTeam(admin, id, seller.who.member, false)
    await putInTeam(admin, id, boss.who.member, true)
    const deal = await opened(seller)
    expect(await keysListed(boss, {})).toEqual([deal])
  })

  it('is not removed while somebody is in it or below it', async () => {
    const above = await team()
    const below = await team(above)
    await putInTeam(admin, below, seller.who.member, false)
    expect(await removeTeam(admin, above)).toMatchObject({ code: 'team-in-use' })
    expect(await removeTeam(admin, below)).toMatchObject({ code: 'team-in-use' })
    await takeOutOfTeam(admin, below, seller.who.member)
    expect((await removeTeam(admin, below)).ok).toBe(true)
    expect((await removeTeam(admin, above)).ok).toBe(true)
    expect(await removeTeam(admin, above)).toMatchObject({ code: 'not-found' })
  })

  it('is never put below itself, nor below one that is not there', async () => {
    const above = await team()
    const below = await team(above)
    const at = (parent: string) => ({ name: 'Round', parent, open: false })
    expect(await putTeam(admin, above, at(below))).toMatchObject({ code: 'team-circle' })
    expect(await putTeam(admin, above, at(above))).toMatchObject({ code: 'team-circle' })
    expect(await putTeam(admin, above, at(randomUUID()))).toMatchObject({ code: 'unknown-team' })
  })

  it('of two moves that would close a circle together lets one through', async () => {
    const [one, two] = [await team(), await team()]
    const moved = await Promise.all([
      putTeam(admin, one, { name: 'One', parent: two, open: false }),
      putTeam(admin, two, { name: 'Two', parent: one, open: false }),
    ])
    expect(moved.map((each) => (each.ok ? 'moved' : each.code)).sort()).toEqual(['moved', 'team-circle'])
  })
})

describe('handing over', () => {
  it('makes another the owner, keeps the log, and lets the former owner read', async () => {
    const deal = await opened(seller)
    await heard(seller, deal)
    const before = await logOf(admin, deal)
    expect(await handOver(seller, [deal], { to: other.who.member, keeps: KEEPS_READ })).toEqual({
      ok: true,
      deals: 1,
    })
    expect(await logOf(other, deal)).toEqual(before)
    expect((await archiveDeal(other, deal, true)).ok).toBe(true)
    expect((await readDeal(seller, deal)).ok).toBe(true)
    expect(await archiveDeal(seller, deal, false)).toMatchObject({ code: 'access-too-low' })
    expect(await listShares(other, deal)).toMatchObject({
      owner: { id: other.who.member },
      shares: [{ with: memberOf(seller), level: 'read', sensitive: false }],
    })
  })

  it('leaves the former owner nothing where it says so', async () => {
    const deal = await opened(seller)
    await handOver(seller, [deal], { to: other.who.member, keeps: null })
    expect(await readDeal(seller, deal)).toMatchObject({ code: 'not-found' })
    expect(await keysListed(seller, {})).toEqual([])
  })

  it('ends what was shared with the new owner: it is his now', async () => {
    const deal = await opened(seller)
    await share(deal, other, 'read')
    await handOver(seller, [deal], { to: other.who.member, keeps: null })
    expect(await listShares(other, deal)).toMatchObject({ shares: [] })
  })

  it('of several is all or nothing', async () => {
    const [his, theirs] = [await opened(seller), await opened(other)]
    await shareDeal(other, theirs, memberOf(seller), { level: 'review', sensitive: false })
    const handover = { to: boss.who.member, keeps: null }
    expect(await handOver(seller, [his, theirs], handover)).toMatchObject({ code: 'access-too-low' })
    expect(await handOver(seller, [his, randomUUID()], handover)).toMatchObject({ code: 'not-found' })
    expect(await keysListed(boss, {})).toEqual([])
    expect(await handOver(admin, [his, theirs], handover)).toEqual({ ok: true, deals: 2 })
    expect((await keysListed(boss, {})).sort()).toEqual([his, theirs].sort())
  })

  it('goes to nobody who only reads or has left', async () => {
    const deal = await opened(seller)
    await left(other)
    expect(await handOver(seller, [deal], { to: reader.who.member, keeps: null })).toMatchObject({
      code: 'reader-only',
    })
    expect(await handOver(seller, [deal], { to: other.who.member, keeps: null })).toMatchObject({
      code: 'unknown-member',
    })
  })

  it('of all that a member has gives the rest to one and parts to others, or nothing', async () => {
    const [one, two, three] = [await opened(seller), await opened(seller), await opened(seller)]
    const parts = [{ to: boss.who.member, deals: [two] }]
    const to = other.who.member
    const wrong = [{ to: reader.who.member, deals: [two] }]
    expect(await handOverAllOf(admin, seller.who.member, { to, keeps: null, parts: wrong })).toMatchObject({
      code: 'reader-only',
    })
    expect((await keysListed(seller, {})).sort()).toEqual([one, two, three].sort())
    expect(await handOverAllOf(admin, seller.who.member, { to, keeps: null, parts })).toEqual({
      ok: true,
      deals: 3,
    })
    expect((await keysListed(other, {})).sort()).toEqual([one, three].sort())
    expect(await keysListed(boss, {})).toEqual([two])
    expect(await keysListed(seller, {})).toEqual([])
  })
})

describe('a list', () => {
  it('says of each deal whose it is, and what the one who asks may do with it and see of it', async () => {
    const deal = await opened(seller)
    await share(deal, other, 'record', false)
    await share(deal, boss, 'read', true)
    await share(deal, reader, 'review', false)
    const owner = { id: seller.who.member, name: expect.stringMatching(/^seller /) as string }
    const sees = (level: Level, view: string) => ({ owner, level, view })
    expect(await rowFor(seller, deal)).toMatchObject(sees('own', 'full'))
    expect(await rowFor(admin, deal)).toMatchObject(sees('own', 'full'))
    expect(await rowFor(other, deal)).toMatchObject(sees('record', 'masked'))
    expect(await rowFor(boss, deal)).toMatchObject(sees('read', 'full'))
    expect(await rowFor(reader, deal)).toMatchObject(sees('read', 'masked'))
    await share(deal, other, 'review', true)
    expect(await rowFor(other, deal)).toMatchObject(sees('review', 'full'))
    await handOver(seller, [deal], { to: other.who.member, keeps: KEEPS_READ })
    expect(await rowFor(other, deal)).toMatchObject({ owner: { id: other.who.member }, level: 'own' })
    expect(await rowFor(seller, deal)).toMatchObject({ owner: { id: other.who.member }, level: 'read' })
  })

  it('says the same as the deal itself, read now or as of an earlier day, and as a writing answers', async () => {
    const deal = await opened(seller)
    await share(deal, other, 'record', true)
    const row = await rowFor(other, deal)
    expect(dealOf(await readDeal(other, deal))).toEqual(row)
    const { owner, level, view } = row as Record<string, unknown>
    const past = dealOf(await readDeal(other, deal, house.today() - 7))
    expect(past).toMatchObject({ owner, level, view })
    const added = await addPeople({ ...other, needs: 'record' }, deal, [{ name: '周' }])
    expect(added.ok && JSON.parse(added.row.json)).toMatchObject({ owner, level, view })
  })

  it('follows the name of whoever owns the deals', async () => {
    const deal = await opened(seller)
    await rowFor(seller, deal)
    await house.database.owner.query(`update members set name = '陈晨' where member = $1`, [
      seller.who.member,
    ])
    expect(await rowFor(seller, deal)).toMatchObject({ owner: { name: '陈晨' } })
  })

  it('is filtered by who owns the deals, and by the team he is in', async () => {
    const [his, theirs] = [await opened(seller), await opened(other)]
    const above = await team()
    await putInTeam(admin, await team(above), seller.who.member, false)
    expect(await keysListed(admin, { owner: [seller.who.member] })).toEqual([his])
    expect((await keysListed(admin, { owner: [seller.who.member, other.who.member] })).sort()).toEqual(
      [his, theirs].sort(),
    )
    expect(await keysListed(admin, { team: above })).toEqual([his])
    expect(await keysListed(admin, { team: above, owner: [other.who.member] })).toEqual([])
    expect(await keysListed(admin, { team: randomUUID() })).toEqual([])
    expect(await keysListed(other, { owner: [seller.who.member] })).toEqual([])
    expect(await countDeals(admin, { team: above })).toBe(1)
  })
})

describe('whoever leaves', () => {
  it('hands his deals over in the same step, finds nothing any more, and stays in the log by name', async () => {
    const [one, two] = [await opened(seller), await opened(seller)]
    const shared = await opened(other)
    await shareDeal(other, shared, memberOf(seller), { level: 'record', sensitive: true })
    await heard(seller, one)
    const parts = [{ to: boss.who.member, deals: [two] }]
    const gone = await removeMember(admin, seller.who.member, { to: other.who.member, keeps: null, parts })
    expect(gone).toEqual({ ok: true })
    expect((await keysListed(other, {})).sort()).toEqual([one, shared].sort())
    expect(await keysListed(boss, {})).toEqual([two])
    expect(await keysListed(seller, {})).toEqual([])
    expect(await readDeal(seller, shared)).toMatchObject({ code: 'not-found' })
    expect(await listShares(other, shared)).toMatchObject({ shares: [] })
    const log = (await logOf(other, one)) as { members: Record<string, string> }
    expect(log.members[seller.who.member]).toMatch(/^seller /)
  })

  it('does not go while he owns deals and nobody is said to take them', async () => {
    const deal = await opened(seller)
    expect(await removeMember(admin, seller.who.member)).toMatchObject({ code: 'owns-deals' })
    const to = (member: Errand) => ({ to: member.who.member, keeps: null, parts: [] })
    expect(await removeMember(admin, seller.who.member, to(seller))).toMatchObject({ code: 'unknown-member' })
    expect(await removeMember(admin, seller.who.member, to(reader))).toMatchObject({ code: 'reader-only' })
    expect(await keysListed(seller, {})).toEqual([deal])
    expect(await removeMember(admin, other.who.member)).toEqual({ ok: true })
    expect(await removeMember(admin, other.who.member)).toMatchObject({ code: 'not-found' })
  })

  it('keeps his deals in sight of those above him, should he go without', async () => {
    const deal = await opened(seller)
    await share(deal, other, 'read')
    await left(seller)
    expect(await readDeal(seller, deal)).toMatchObject({ code: 'not-found' })
    expect((await readDeal(admin, deal)).ok).toBe(true)
    expect((await readDeal(other, deal)).ok).toBe(true)
  })

  it('is not the one on whose behalf the server works, as soon as another admin is there', async () => {
    const { errand } = await elsewhere()
    const { workspace, member: first } = errand.who
    const second = randomUUID()
    const { owner } = house.database
    await owner.query(`insert into members (workspace, member, name, role) values ($1, $2, 'F', 'admin')`, [
      workspace,
      second,
    ])
    await owner.query(`update members set left_on = '2026-11-24' where member = $1`, [first])
    const { rows } = await house.database.app.query<{ workspace: string; member: string }>(
      'select workspace, member from served_workspaces()',
    )
    expect(rows).toContainEqual({ workspace, member: second })
  })

  it('takes no deal that is handed over at the same moment', async () => {
    const deals = [await opened(other), await opened(other), await opened(other)]
    await Promise.all([
      removeMember(admin, seller.who.member),
      ...deals.map((deal) => handOver(other, [deal], { to: seller.who.member, keeps: KEEPS_READ })),
    ])
    const { rows } = await house.database.owner.query<{ stranded: number }>(
      `select count(*)::int as stranded from deals d
       join members m on m.workspace = d.workspace and m.member = d.owner where m.member = $1 and m.left_on is not null`,
      [seller.who.member],
    )
    expect(rows[0]?.stranded).toBe(0)
  })
})

describe('whoever becomes something else', () => {
  it('sees and does from then on what that may', async () => {
    const deal = await opened(seller)
    expect(await readDeal(boss, deal)).toMatchObject({ code: 'not-found' })
    await changeMember(admin, boss.who.member, { role: 'admin' })
    expect((await archiveDeal(boss, deal, true)).ok).toBe(true)
    await changeMember(admin, boss.who.member, { role: 'reader' })
    expect(await readDeal(boss, deal)).toMatchObject({ code: 'not-found' })
    expect(await rowFor(seller, deal)).toBeUndefined()
    await archiveDeal(seller, deal, false)
    await changeMember(admin, seller.who.member, { sensitive: false })
    expect(await rowFor(seller, deal)).toMatchObject({ level: 'own', view: 'masked' })
    await changeMember(admin, seller.who.member, { role: 'reader' })
    expect(await rowFor(seller, deal)).toMatchObject({ level: 'read' })
  })
})

describe('the trail', () => {
  it('says who shared and handed over what, by ids and codes alone', async () => {
    const deal = await opened(seller)
    await share(deal, other, 'record', true)
    await unshareDeal(seller, deal, memberOf(other))
    await handOver(seller, [deal], { to: boss.who.member, keeps: null })
    const { rows } = await house.database.owner.query(
      `select member, what, about from audit where about @> array[$1] order by seq`,
      [deal],
    )
    const by = seller.who.member
    expect(rows).toEqual([
      { member: by, what: 'deal-shared', about: [deal, other.who.member, 'record', 'sensitive'] },
      { member: by, what: 'deal-unshared', about: [deal, other.who.member] },
      { member: by, what: 'deals-handed-over', about: [by, boss.who.member, deal] },
    ])
  })
})

describe('access that was spoilt', () => {
  it('is made anew with the rest', async () => {
    const deal = await opened(seller)
    await share(deal, other, 'record')
    const before = await accessTo(deal)
    await house.database.owner.query('delete from deal_access where deal = $1', [deal])
    await house.database.owner.query(
      `insert into deal_access (workspace, member, deal, level, sensitive) values ($1, $2, $3, 'own', true)`,
      [house.who.workspace, reader.who.member, deal],
    )
    await rebuild(admin)
    expect(await accessTo(deal)).toEqual(before)
  })
})

async function accessTo(deal: string): Promise<unknown> {
  const { rows } = await house.database.owner.query(
    'select member, level, sensitive from deal_access where deal = $1 order by member',
    [deal],
  )
  return rows
}

async function left({ who }: Errand): Promise<void> {
  await house.database.owner.query(`update members set left_on = '2026-11-24' where member = $1`, [
    who.member,
  ])
}

async function logOf(errand: Errand, deal: string): Promise<unknown> {
  const read = await readLog(errand, deal)
  if (!read.ok) throw new Error(read.code)
  return read.log
}

async function keysListed(errand: Errand, filters: Parameters<typeof countDeals>[1]): Promise<string[]> {
  const { rows } = await listDeals(errand, filters, { sort: 'name', order: 'asc', limit: 200 })
  return rows.map((row) => (JSON.parse(row.toString()) as { id: string }).id)
}

async function rowFor(errand: Errand, deal: string): Promise<unknown> {
  const { rows } = await listDeals(errand, {}, { sort: 'name', order: 'asc', limit: 200 })
  return rows.map((row) => JSON.parse(row.toString()) as { id: string }).find(({ id }) => id === deal)
}

function dealOf(read: Awaited<ReturnType<typeof readDeal>>): unknown {
  return read.ok && (JSON.parse(read.json) as { deal: unknown }).deal
}
