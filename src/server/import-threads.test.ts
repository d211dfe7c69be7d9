import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ensureBuilt } from '../../setup/ready.mjs'
import { useHands, type ImportTask } from '../actions/import-hands.ts'
import { beginningStep } from '../store/imports.ts'
import { read } from '../store/store.ts'
import { Importing, type ImportRead } from '../testing/import-through-api.ts'
import { openApp, type OpenApp } from '../testing/open-app.ts'
import { importThreads, type Threads } from './import-threads.ts'
import type { WorkerGiven, WorkerTold } from './import-worker.ts'

let house: OpenApp
let importing: Importing
let threads: Threads
let worker: URL
const failures: string[] = []

beforeAll(async () => {
  worker = pathToFileURL(join(dirname(await ensureBuilt()), 'import-worker.mjs'))
  house = await openApp()
  importing = new Importing(house)
  threads = importThreads({
    worker,
    connection: house.database.logins.app,
    failed: ({ code }) => failures.push(code),
  })
  useHands(house.store, threads)
}, 120_000)

afterAll(async () => {
  await threads.close()
  await house.close()
})

const DEALS = 1_500

function table(customer: string, deals = DEALS): string {
  const rows = Array.from({ length: deals }, (_, at) => `${customer},商机${at},${at + 1},王${at},高`)
  return `客户,商机,金额,联系人,影响力\n${rows.join('\n')}\n`
}

async function countOf(customer: string): Promise<number> {
  const { json } = await importing.asked('GET', `/deals/count?q=${encodeURIComponent(customer)}`)
  return (json as { count: number }).count
}

describe('an import in a thread of its own', () => {
  it('is read, checked, applied and undone while the server answers', async () => {
    const applied = await importing.takeIn(table('甲'))
    expect(applied).toMatchObject({
      state: 'applied',
      failure: null,
      counts: { deals: DEALS, people: DEALS },
    })
    expect(await countOf('甲')).toBe(DEALS)
    expect(await importing.undo(applied)).toMatchObject({
      state: 'undone',
      counts: { undo: { archived: DEALS } },
    })
    expect(await countOf('甲')).toBe(0)
    expect(failures).toEqual([])
  })

  it('leaves nothing when it is stopped', async () => {
    const checked = await importing.choose(await importing.bring(table('乙')))
    await importing.asked('POST', `/imports/${checked.id}/application`)
    await importing.asked('DELETE', `/imports/${checked.id}/step`)
    expect(await importing.settled(checked.id)).toMatchObject({ state: 'checked', failure: 'stopped' })
    expect(await countOf('乙')).toBe(0)
  })

  it('leaves nothing when its process is killed, and all of it when it is begun anew', async () => {
    const checked = await importing.choose(await importing.bring(table('丙')))
    await killedWhileApplying(checked)
    expect(await countOf('丙')).toBe(0)
    await house.database.owner.query(
      `update imports set beat = now() - interval '1 minute' where state = 'applying'`,
    )
    expect(await importing.settled(checked.id)).toMatchObject({ state: 'checked', failure: 'interrupted' })
    expect(await importing.apply(checked)).toMatchObject({ state: 'applied', failure: null })
    expect(await countOf('丙')).toBe(DEALS)
  })
})

/** A process that carries the step out, until it has written some of it. */
async function killedWhileApplying({ id }: ImportRead): Promise<void> {
  await read(house.store, house.who, beginningStep(id, 'applying', ['checked']))
  const { who, at, today } = house.errand()
  const task: ImportTask = { import: id, step: 'applying', who, at, today }
  const given: WorkerGiven = { task, connection: house.database.logins.app }
  const child = spawn(process.execPath, [
    '--input-type=module',
    '-e',
    CARRY_OUT,
    worker.href,
    JSON.stringify(given),
  ])
  child.stderr.on('data', (said: Buffer) => failures.push(said.toString()))
  const ended = new Promise<string | null>((resolve) => child.once('exit', (_, signal) => resolve(signal)))
  for await (const line of createInterface(child.stdout)) {
    const told = JSON.parse(line) as WorkerTold
    if (told.told === 'end') throw new Error('it ended before it was killed')
    // 100 deals at least are written by then, in a transaction that is open.
    if (told.total === DEALS && told.done >= 100) child.kill('SIGKILL')
  }
  expect(await ended, failures.join('\n')).toBe('SIGKILL')
}

const CARRY_OUT = `
  import { Worker } from 'node:worker_threads'
  const [, worker, given] = process.argv
  new Worker(new URL(worker), { workerData: JSON.parse(given), execArgv: [] }).on('message', (told) => console.log(JSON.stringify(told)))
`
