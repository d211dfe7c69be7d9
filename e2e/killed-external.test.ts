import { rmSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openExternalPostgres, type ExternalPostgres } from '../src/testing/external-postgres.ts'
import { beginWriting, lossesIn } from './acknowledged.ts'
import { ended, isReady, openFolder, serve, type Served } from './house.ts'

const ROUNDS = 50
const VICTIMS = ['server', 'database', 'both'] as const

let data: string
let postgres: ExternalPostgres
let served: Served

beforeAll(async () => {
  data = openFolder()
  postgres = await openExternalPostgres()
  await postgres.run(`create role prewin login createrole password 'prewin'`)
  await postgres.run('create database prewin owner prewin')
  served = await start()
  await isReady(served)
})

afterAll(async () => {
  await ended(served.server)
  await postgres.close()
  rmSync(data, { recursive: true, force: true })
})

function start(): Promise<Served> {
  return serve(data, { environment: { DATABASE_URL: postgres.url('prewin', 'prewin', 'prewin') } })
}

describe('on a database of somebody else', () => {
  it('two servers work side by side', async () => {
    const other = await start()
    await isReady(other)
    const writing = await beginWriting(served.address)
    await ended(served.server, 'SIGKILL')
    await writing.ended
    expect(await lossesIn(other.address, writing)).toEqual([])
    served = other
  })

  it(
    `loses nothing it acknowledged, tears nothing, and goes on by itself, killed ${ROUNDS} times in mid-write`,
    async () => {
      let acknowledged = 0
      for (let round = 0; round < ROUNDS; round++) {
        const victim = VICTIMS[round % VICTIMS.length]
        const writing = await beginWriting(served.address)
        // Another moment each time.
        await wait((round * 37) % 200)
        if (victim !== 'server') await postgres.killed()
        if (victim !== 'database') {
          await ended(served.server, 'SIGKILL')
          await writing.ended
          served = await start()
        }
        await writing.ended
        await isReady(served)
        expect(await lossesIn(served.address, writing), `round ${round}, ${victim} killed`).toEqual([])
        acknowledged += writing.acknowledged.size
      }
      expect(acknowledged).toBeGreaterThan(ROUNDS)
      console.log(`${acknowledged} pairs of observations acknowledged, PostgreSQL ${postgres.version}`)
    },
    20 * 60_000,
  )
})
