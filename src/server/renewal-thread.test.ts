import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ensureBuilt } from '../../setup/ready.mjs'
import { isAnyOlder } from '../actions/renew-lines.ts'
import { openApp, type OpenApp } from '../testing/open-app.ts'
import { keepDaily } from './daily.ts'
import { renewalInThread, type Renewal } from './renewal-thread.ts'

let house: OpenApp
let renewal: Renewal

beforeAll(async () => {
  const worker = pathToFileURL(join(dirname(await ensureBuilt()), 'renewal-worker.mjs'))
  house = await openApp()
  renewal = renewalInThread(worker, house.database.logins.app)
  for (const account of ['甲', '乙', '丙']) await house.ask('POST', '/deals', { account })
}, 120_000)

afterAll(async () => house.close())

describe('a new day', () => {
  it('has all open deals judged for it, beside answering', async () => {
    house.turnTo('2026-11-25')
    expect(await isAnyOlder(house.errand())).toBe(true)
    await renewal(house.errand(), new AbortController().signal)
    expect(await isAnyOlder(house.errand())).toBe(false)
  })

  it('is told where it cannot be had', async () => {
    house.turnTo('2026-11-26')
    const gone = renewalInThread(new URL('file:///nowhere.mjs'), house.database.logins.app)
    await expect(gone(house.errand(), new AbortController().signal)).rejects.toThrow()
  })

  it('begins by itself and is broken off where the server stops', async () => {
    let stop: Promise<void> | undefined
    const errors: unknown[] = []
    const daily = keepDaily(
      () => Promise.resolve([house.errand()]),
      async (errand, stopping) => {
        const renewing = renewal(errand, stopping)
        stop = daily.stop()
        await renewing
      },
      (error) => errors.push(error),
    )
    await expect.poll(() => stop !== undefined, { timeout: 20_000 }).toBe(true)
    await stop
    expect(errors).toEqual([])
  })
})
