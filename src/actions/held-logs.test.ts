import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { enterFurther, enterLog } from '../domain/entry.ts'
import { connected } from '../store/embedded/provision.ts'
import { closeStore, openStore } from '../store/store.ts'
import { dealOf } from '../testing/notation.ts'
import { openApp, type OpenApp } from '../testing/open-app.ts'
import { seededDeal } from '../testing/seeded-deal.ts'
import { createDeal } from './create-deal.ts'
import type { Errand } from './errand.ts'
import { heldLogs } from './held-logs.ts'
import { recordObservations } from './record-observations.ts'
import { renewLine } from './renew-line.ts'

describe('entering a log further', () => {
  it('gives what entering the whole gives, wherever it was cut', () => {
    for (const seed of [1, 2, 3]) {
      const { observations } = seededDeal(seed, 5, 40)
      for (let cut = 0; cut <= observations.length; cut++) {
        expect(enterFurther(enterLog(observations.slice(0, cut)), observations)).toEqual(
          enterLog(observations),
        )
      }
    }
  })

  it('enters earlier claims anew where a source turns out to be ours', () => {
    const { observations } = dealOf('li influence high by max; max role coach/own-firm by us')
    const further = enterFurther(enterLog(observations.slice(0, 1)), observations)
    expect(further.map(({ caps }) => caps)).toEqual(enterLog(observations).map(({ caps }) => caps))
    expect(further[0]?.caps).toEqual(['no-source'])
  })
})

let house: OpenApp

beforeAll(async () => {
  house = await openApp()
}, 120_000)

afterAll(async () => house.close())

async function written(errand: Errand, deal: string, value: number): Promise<string> {
  const told = {
    about: 'li',
    attribute: 'support',
    value,
    grade: 'stated',
    source: 'li',
    words: '我支持',
  } as const
  const on = value % 2 ? '2026-11-20' : '2026-11-21'
  const done = await recordObservations(errand, deal, [
    { ...told, source: `doc:${value}`, on },
    { ...told, attribute: 'result', value: `result ${value}`, on },
  ])
  if (!done.ok) throw new Error(JSON.stringify(done))
  return done.row.json
}

async function opened(): Promise<string> {
  const made = await createDeal(house.errand(), {
    name: 'Held',
    account: 'Held',
    people: [{ id: 'li', name: '李' }],
  })
  if (!made.ok) throw new Error(JSON.stringify(made))
  return made.row.deal
}

describe('a log that is held', () => {
  it('gives the row that the whole log gives, whoever wrote in between', async () => {
    const deal = await opened()
    const other = openStore({ connection: house.database.logins.app })
    for (const value of [1, 3, 2, -1, 4, -2]) {
      const store = value === 4 ? other : house.store
      const row = await written({ ...house.errand(), store }, deal, value)
      expect(row).toBe((await renewLine(house.errand(), deal))?.json)
    }
    await closeStore(other)
    // The stage it was opened in, and what was written.
    expect(heldLogs(house.store).of(house.who, deal)?.entered).toHaveLength(1 + 12)
  })

  it('is read again where words were erased', async () => {
    const deal = await opened()
    for (const value of [1, 2, 3]) await written(house.errand(), deal, value)
    await connected(house.database.logins.eraser, async (client) => {
      await client.query(`select set_config('prewin.workspace', $1, false)`, [house.who.workspace])
      await client.query("delete from utterances where deal = $1 and texts -> 'source' is null", [deal])
    })
    await written(house.errand(), deal, 4)
    const kept = heldLogs(house.store).of(house.who, deal)?.entered
    expect(kept?.find(({ attribute }) => attribute === 'result')?.words).toBeUndefined()
    expect(kept?.at(-1)?.words).toBe('我支持')
  })
})
