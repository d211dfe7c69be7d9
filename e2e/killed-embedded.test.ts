import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beginWriting, lossesIn } from './acknowledged.ts'
import { ended, isReady, openFolder, serve, type Served } from './house.ts'

const ROUNDS = 50
const VICTIMS = ['server', 'database', 'both'] as const

let data: string
let served: Served

beforeAll(async () => {
  data = openFolder()
  served = await serve(data)
  await isReady(served)
})

afterAll(async () => {
  await ended(served.server)
  rmSync(data, { recursive: true, force: true })
})

function killDatabase(): void {
  const [pid] = readFileSync(join(data, 'database', 'postmaster.pid'), 'utf8').split('\n')
  process.kill(Number(pid), 'SIGKILL')
}

describe('killed in mid-write, on the embedded database', () => {
  it(
    `loses nothing it acknowledged, tears nothing, and opens by itself, ${ROUNDS} times`,
    async () => {
      let acknowledged = 0
      for (let round = 0; round < ROUNDS; round++) {
        const victim = VICTIMS[round % VICTIMS.length]
        const writing = await beginWriting(served.address)
        // Another moment each time.
        await wait((round * 37) % 200)
        if (victim !== 'server') killDatabase()
        if (victim !== 'database') {
          await ended(served.server, 'SIGKILL')
          await writing.ended
          served = await serve(data)
        }
        await writing.ended
        await isReady(served)
        expect(await lossesIn(served.address, writing), `round ${round}, ${victim} killed`).toEqual([])
        acknowledged += writing.acknowledged.size
      }
      expect(acknowledged).toBeGreaterThan(ROUNDS)
      console.log(`${acknowledged} pairs of observations acknowledged`)
    },
    20 * 60_000,
  )
})
