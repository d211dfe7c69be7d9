import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { findBinaries } from '../store/embedded/binaries.ts'
import { environment } from '../store/embedded/environment.ts'
import { runAs } from '../store/embedded/run-as.ts'
import { freePort } from '../store/embedded/sockets.ts'
import { openFolder } from './open-folder.ts'

/** A PostgreSQL somebody else runs, as far as Prewin can tell. */
export interface ExternalPostgres {
  /** Such as `15.13`. */
  readonly version: string
  url(login: string, password: string, database: string): string
  /** As its administrator. */
  run(sql: string, database?: string): Promise<void>
  /** Ends it as a power cut would, and starts it again. */
  killed(): Promise<void>
  close(): Promise<void>
}

const ADMINISTRATOR = 'administrator'
const PASSWORD = 'correct horse'
const DEBIAN = '/usr/lib/postgresql'

/** Starts the machine's own PostgreSQL, the oldest of its versions; ours where it has none. */
export async function openExternalPostgres(): Promise<ExternalPostgres> {
  const folder = openFolder()
  const account = runAs(folder)
  const database = join(folder, 'database')
  const binaries = binariesOfMachine() ?? findBinaries(folder, account).folder
  const port = await freePort()
  const as = { cwd: folder, env: environment(), ...(account && { uid: account.uid, gid: account.gid }) }
  const passwordFile = join(folder, 'password')
  writeFileSync(passwordFile, PASSWORD)
  mkdirSync(database, { mode: 0o700 })
  if (account) chownSync(database, account.uid, account.gid)
  execFileSync(
    join(binaries, 'initdb'),
    [
      ...['--pgdata', database, '--username', ADMINISTRATOR, '--encoding', 'UTF8', '--locale', 'C'],
      ...['--auth', 'scram-sha-256', '--pwfile', passwordFile],
    ],
    { ...as, stdio: 'ignore' },
  )
  let running = start()
  await up()
  return {
    version: execFileSync(join(binaries, 'postgres'), ['--version'], as).toString().split(' ')[2] ?? '',
    url: urlOf,
    run,
    killed: async () => {
      await ended('SIGKILL')
      running = start()
      await up()
    },
    close: async () => {
      await ended('SIGINT')
      rmSync(folder, { recursive: true, force: true })
    },
  }

  function start(): ChildProcess {
    const settings = { port, listen_addresses: '127.0.0.1', unix_socket_directories: '' }
    const words = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
    return spawn(join(binaries, 'postgres'), ['-D', database, ...words], { ...as, stdio: 'ignore' })
  }

  async function ended(signal: NodeJS.Signals): Promise<void> {
    const end = once(running, 'exit')
    running.kill(signal)
    await end
  }

  function urlOf(login: string, password: string, name: string): string {
    return `postgres://${login}:${encodeURIComponent(password)}@127.0.0.1:${port}/${name}`
  }

  async function run(sql: string, name = 'postgres'): Promise<void> {
    const client = new Client({ connectionString: urlOf(ADMINISTRATOR, PASSWORD, name) })
    await client.connect()
    try {
      await client.query(sql)
    } finally {
      await client.end()
    }
  }

  /** The last processes of a killed one take a moment to leave, and until then the next refuses to start. */
  async function up(): Promise<void> {
    while (!(await answers())) {
      if (running.exitCode !== null) running = start()
      await wait(25)
    }
  }

  async function answers(): Promise<boolean> {
    try {
      await run('select 1')
      return true
    } catch {
      return false
    }
  }
}

function binariesOfMachine(): string | undefined {
  if (!existsSync(DEBIAN)) return undefined
  const folders = readdirSync(DEBIAN)
    .sort((a, b) => Number(a) - Number(b))
    .map((version) => join(DEBIAN, version, 'bin'))
  return folders.find((folder) => existsSync(join(folder, 'initdb')))
}
