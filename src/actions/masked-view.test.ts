import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { API } from '../contract/api.ts'
import { writeDeal } from '../deal-file/write-deal.ts'
import { parseDay, type Day } from '../domain/day.ts'
import { isSensitive } from '../domain/masked-observation.ts'
import type { Observation } from '../domain/observation.ts'
import { casebookDeals } from '../testing/casebook.ts'
import { openApp, type OpenApp } from '../testing/open-app.ts'
import { dealFile } from './deal-file.ts'
import type { Errand } from './errand.ts'
import { importDeal } from './import-deal.ts'
import { readDeal } from './read-deal.ts'
import { readLog } from './read-log.ts'
import { rebuild } from './rebuild.ts'
import { retract } from './retract.ts'
import { shareDeal } from './share-deal.ts'

const SECRET = 'Zwirnfaden'

const PAST = parseDay('2026-09-30') as Day

const DEALS = casebookDeals().filter(({ file }) => file.observations.some(isSensitive))

let house: OpenApp
let owner: Errand
let guest: Errand
/** The deals as they were imported: in everything sensitive that somebody wrote stands the secret. */
let deals: string[]

beforeAll(async () => {
  house = await openApp()
  owner = house.errand()
  guest = await joined()
  deals = []
  for (const { file } of DEALS) {
    const taken = await importDeal(
      owner,
      writeDeal({ ...file, observations: file.observations.map(withSecret) }),
    )
    if (!taken.ok) throw new Error(JSON.stringify(taken))
    deals.push(taken.row.deal)
    const shared = await shareDeal(
      owner,
      taken.row.deal,
      { kind: 'member', id: guest.who.member },
      {
        level: 'record',
        sensitive: false,
      },
    )
    if (!shared.ok) throw new Error(JSON.stringify(shared))
  }
}, 180_000)

afterAll(async () => house.close())

async function joined(): Promise<Errand> {
  const member = randomUUID()
  await house.database.owner.query(
    'insert into members (workspace, member, name, role) values ($1, $2, $3, $4)',
    [house.who.workspace, member, 'A guest', 'seller'],
  )
  return { ...house.errand(), who: { ...house.who, member, role: 'seller', sensitive: true } }
}

function withSecret(one: Observation): Observation {
  if (!isSensitive(one)) return one
  const { value } = one
  return {
    ...one,
    words: SECRET,
    note: SECRET,
    value: typeof value === 'object' && 'words' in value ? { ...value, words: SECRET } : value,
  }
}

/** All that is sent of a deal, in every way of asking for it. */
async function sentOf(deal: string, errand: Errand): Promise<string[]> {
  const [now, kept, past, log, yaml, json] = [
    await readDeal(errand, deal),
    await readDeal(errand, deal),
    await readDeal(errand, deal, PAST),
    await readLog(errand, deal),
    await dealFile(errand, deal, 'yaml'),
    await dealFile(errand, deal, 'json'),
  ]
  return [now, kept, past, log, yaml, json].map((one) => {
    if (!one.ok) throw new Error(JSON.stringify(one))
    return JSON.stringify(one)
  })
}

interface Kept {
  readonly view: string
}

interface Sent {
  readonly deal: { readonly view: string }
  readonly assessment: {
    readonly outlook: { readonly decision: object; readonly us: object; readonly win: object }
    readonly forces: object
    readonly verdict: { readonly call: string; readonly expectedValue: number | null }
    readonly findings: readonly { readonly code: string; readonly severity: string }[]
  }
}

async function readBy(errand: Errand, deal: string, on?: Day): Promise<Sent> {
  const read = await readDeal(errand, deal, on)
  if (!read.ok) throw new Error(read.code)
  expect(API.readDeal.answer.schema.safeParse(JSON.parse(read.json)).error).toBeUndefined()
  return JSON.parse(read.json) as Sent
}

function numbersIn({ assessment: { outlook, forces, verdict, findings } }: Sent) {
  const { decision, us, win } = outlook
  return {
    outlook: { decision, us, win },
    forces,
    verdict: [verdict.call, verdict.expectedValue],
    findings: findings.map(({ code, severity }) => [code, severity]),
  }
}

describe('to a reader from whom what is sensitive is kept', () => {
  it('no word of it is sent, however he asks', async () => {
    let told = 0
    for (const deal of deals) {
      for (const text of await sentOf(deal, guest)) expect(text).not.toContain(SECRET)
      told += (await sentOf(deal, owner)).filter((text) => text.includes(SECRET)).length
    }
    expect(told).toBeGreaterThan(deals.length * 3)
  })

  it('the numbers are those that everybody sees, today and on a past day', async () => {
    for (const deal of deals) {
      for (const on of [undefined, PAST]) {
        const [his, ours] = [await readBy(guest, deal, on), await readBy(owner, deal, on)]
        expect([his.deal.view, ours.deal.view]).toEqual(['masked', 'full'])
        expect(numbersIn(his)).toEqual(numbersIn(ours))
      }
    }
  })

  it('the log says that something is there, of what, how sure and since when', async () => {
    for (const [at, deal] of deals.entries()) {
      const read = await readLog(guest, deal)
      if (!read.ok) throw new Error(read.code)
      const sent: unknown = JSON.parse(JSON.stringify(read.log))
      expect(API.readLog.answer.schema.safeParse(sent).error).toBeUndefined()
      const { observations, withheld } = sent as Record<string, { id: string; attribute: string }[]>
      const sensitive = DEALS[at]?.file.observations.filter(isSensitive) ?? []
      expect(withheld?.map(({ id }) => id).sort()).toEqual(sensitive.map(({ id }) => id).sort())
      expect(observations?.some(({ id }) => sensitive.some((one) => one.id === id))).toBe(false)
    }
  })

  it('the reason why a sensitive claim was taken back is kept, too', async () => {
    const [deal] = deals as [string]
    const secret = DEALS[0]?.file.observations.find(isSensitive)?.id as string
    const taken = await retract(owner, deal, { retracts: secret, note: SECRET })
    expect(taken.ok).toBe(true)
    for (const text of await sentOf(deal, guest)) expect(text).not.toContain(SECRET)
  })

  it('nothing is added when the caches are made anew', async () => {
    for (const deal of deals) for (const errand of [owner, guest]) await readBy(errand, deal)
    const kept = async (): Promise<Kept[]> => {
      const { rows } = await house.database.owner.query<Kept>('select * from bodies order by deal, view')
      return rows
    }
    const before = await kept()
    expect(new Set(before.map(({ view }) => view))).toEqual(new Set(['full', 'masked']))
    await rebuild(owner)
    expect(await kept()).toEqual(before)
  })
})
