import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { provision, type Logins } from '../src/store/embedded/provision.ts'
import { startEmbedded } from '../src/store/embedded/start-embedded.ts'
import { printMeasured } from './figure.ts'
import { bringForward, seedDatabase, type Size } from './seeded-database.ts'

export const DEALS = 10_000
const SIZE = { people: 8, observations: 100 }

/**
 * Works on a database of so many deals, with the process it is served by. `PREWIN_BENCH_DATA` names a folder to keep it
 * in; elsewhere it is gone afterwards.
 */
export async function withSeeded(
  deals: number,
  work: (logins: Logins, database: number) => Promise<void>,
): Promise<void> {
  const kept = process.env['PREWIN_BENCH_DATA']
  const folder = kept ?? ownFolder()
  const embedded = await startEmbedded({ data: folder })
  try {
    const logins = await provision(embedded, 'bench')
    await bringForward(logins)
    await ensureSeeded(folder, logins, { ...SIZE, deals })
    await work(logins, postmasterIn(folder))
  } finally {
    await embedded.stop()
    if (kept === undefined) rmSync(folder, { recursive: true, force: true })
  }
}

/** Open to others, for the database may run as a user of its own. */
function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'prewin-bench-'))
  chmodSync(folder, 0o755)
  return folder
}

async function ensureSeeded(folder: string, logins: Logins, size: Size): Promise<void> {
  const mark = join(folder, `seeded-${size.deals}`)
  if (existsSync(mark)) return
  const started = performance.now()
  await seedDatabase(logins, size)
  printMeasured('seeding', { ...size, seconds: Math.round((performance.now() - started) / 1000) })
  writeFileSync(mark, '')
}

export function postmasterIn(folder: string): number {
  const file = ['postmaster.pid', 'database/postmaster.pid', 'data/postmaster.pid', 'postgres/postmaster.pid']
    .map((name) => join(folder, name))
    .find((path) => existsSync(path))
  if (file === undefined) throw new Error(`no postmaster.pid in ${folder}`)
  return Number.parseInt(readFileSync(file, 'utf8'), 10)
}
