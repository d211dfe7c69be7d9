import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client, type QueryResultRow } from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openFolder } from '../../testing/open-folder.ts'
import { backUp } from './back-up.ts'
import { connected, provision } from './provision.ts'
import { startEmbedded, type Embedded, type EmbeddedOptions } from './start-embedded.ts'

const isRoot = process.getuid?.() === 0

let folder: string
let running: Embedded[] = []

beforeEach(() => {
  folder = openFolder()
})

afterEach(async () => {
  for (const one of running) await one.stop()
  running = []
  rmSync(folder, { recursive: true, force: true })
})

async function started(options: Partial<EmbeddedOptions> = {}): Promise<Embedded> {
  const embedded = await startEmbedded({ data: folder, ...options })
  running.push(embedded)
  return embedded
}

async function ask<T extends QueryResultRow>(embedded: Embedded, sql: string): Promise<T[]> {
  return connected(
    embedded.login('postgres', 'postgres'),
    async (client) => (await client.query<T>(sql)).rows,
  )
}

async function stopped(embedded: Embedded): Promise<void> {
  running = running.filter((one) => one !== embedded)
  await embedded.stop()
}

function postmasterPid(): number {
  return Number(readFileSync(join(folder, 'database', 'postmaster.pid'), 'utf8').split('\n')[0])
}

async function refusalOf(starting: Promise<unknown>): Promise<unknown> {
  return starting.then(
    () => 'started',
    (error: { refusals?: unknown[] }) => error.refusals?.[0] ?? error,
  )
}

describe('the embedded database', () => {
  it('keeps what it was given until the next start', async () => {
    const first = await started()
    await ask(first, 'create table kept as select 7 as number')
    await stopped(first)
    expect(existsSync(join(folder, 'database', 'postmaster.pid'))).toBe(false)
    expect(await ask(await started(), 'select number from kept')).toEqual([{ number: 7 }])
  })

  it('waits for the disk, sorts by code point and speaks to nobody outside', async () => {
    const [settings] = await ask<Record<string, string>>(
      await started(),
      `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit,
        current_setting('data_checksums') as checksums, current_setting('listen_addresses') as addresses,
        datlocprovider as provider, datlocale as locale
      from pg_database where datname = 'postgres'`,
    )
    expect(settings).toEqual({
      fsync: 'on',
      commit: 'on',
      checksums: 'on',
      addresses: '',
      provider: 'b',
      locale: 'C.UTF-8',
    })
    expect(statSync(join(folder, 'socket')).mode & 0o777).toBe(0o700)
    expect(statSync(join(folder, 'database')).mode & 0o777).toBe(0o700)
  })

  it('does not let words into its log', async () => {
    const embedded = await started()
    await ask(embedded, 'create table said (words text unique)')
    await ask(embedded, `insert into said values ('王总会支持')`)
    await expect(ask(embedded, `insert into said values ('王总会支持')`)).rejects.toThrow('duplicate key')
    await expect(ask(embedded, `select '李敏' from nowhere`)).rejects.toThrow('nowhere')
    expect(readFileSync(join(folder, 'database.log'), 'utf8')).not.toMatch(/王总|李敏/)
  })

  it.runIf(isRoot)('never runs as root', async () => {
    await started()
    expect(statSync(`/proc/${postmasterPid()}`).uid).not.toBe(0)
  })

  it('refuses a second server on its folder, and leaves the first alone', async () => {
    const first = await started()
    expect(await refusalOf(started())).toEqual({ code: 'data-in-use', params: { folder } })
    expect(await ask(first, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  it('is opened by one of two that start at the same moment', async () => {
    const answers = await Promise.all([refusalOf(started()), refusalOf(started())])
    expect(answers).toContain('started')
    expect(answers).toContainEqual({ code: 'data-in-use', params: { folder } })
  })

  it('comes back by itself when it is killed, with everything it had acknowledged', async () => {
    const embedded = await started()
    await ask(embedded, 'create table kept (number integer)')
    for (let round = 0; round < 3; round++) {
      await ask(embedded, `insert into kept values (${round})`)
      process.kill(postmasterPid(), 'SIGKILL')
      await eventually(() => ask(embedded, 'select 1'))
    }
    expect(await ask(embedded, 'select number from kept order by 1')).toEqual(
      [0, 1, 2].map((number) => ({ number })),
    )
  })

  it('starts beside the file of a dead one whose number now belongs to somebody else', async () => {
    await stopped(await started())
    const file = join(folder, 'database', 'postmaster.pid')
    writeFileSync(file, `${process.pid}\n${join(folder, 'database')}\n1\n5432\n${join(folder, 'socket')}\n\n`)
    expect(await ask(await started(), 'select 1 as one')).toEqual([{ one: 1 }])
  })

  it('starts beside a file that a crash cut short', async () => {
    await stopped(await started())
    writeFileSync(join(folder, 'database', 'postmaster.pid'), '')
    expect(await ask(await started(), 'select 1 as one')).toEqual([{ one: 1 }])
  })

  it('starts over where a crash left half a folder', async () => {
    const half = join(folder, 'database-0123456789ab')
    mkdirSync(join(half, 'base'), { recursive: true })
    utimesSync(half, 0, 0)
    expect(await ask(await started(), 'select 1 as one')).toEqual([{ one: 1 }])
    expect(existsSync(half)).toBe(false)
  })

  it('finds another place for its socket where the path is too long', async () => {
    const data = join(folder, '华东'.repeat(10), 'x'.repeat(60))
    const embedded = await started({ data })
    const { host = '' } = embedded.login('postgres', 'postgres')
    expect(host).not.toContain(data)
    expect(statSync(host).mode & 0o777).toBe(0o700)
    expect(await ask(embedded, 'select 1 as one')).toEqual([{ one: 1 }])
    await stopped(embedded)
    expect(existsSync(host)).toBe(false)
  })

  it('asks for a password where it has no socket', async () => {
    const embedded = await started({ sockets: false })
    const logins = await provision(embedded, 'prewin')
    expect(logins.app.host).toBe('127.0.0.1')
    expect(
      await connected(
        logins.app,
        async (client) => (await client.query<{ one: number }>('select 1 as one')).rows,
      ),
    ).toEqual([{ one: 1 }])
    const stranger = new Client({ ...logins.app, password: 'guessed' })
    await expect(stranger.connect()).rejects.toThrow('password authentication failed')
  })

  it('can be put back from its backup', async () => {
    const first = await started()
    await ask(first, 'create table kept as select 7 as number')
    await stopped(first)
    const backup = await backUp(folder, '2026-01-05-schema-1')
    const second = await started()
    await ask(second, 'drop table kept')
    await stopped(second)
    rmSync(join(folder, 'database'), { recursive: true })
    spawnSync('mv', [backup, join(folder, 'database')])
    expect(await ask(await started(), 'select number from kept')).toEqual([{ number: 7 }])
  })
})

describe('a folder that cannot serve is refused', () => {
  it('where something else is in the way', async () => {
    const file = join(folder, 'file')
    writeFileSync(file, '')
    expect(await refusalOf(started({ data: join(file, 'data') }))).toMatchObject({ code: 'data-unwritable' })
  })

  it.runIf(isRoot)('where the database’s account cannot get to it', async () => {
    const home = join(folder, 'home')
    mkdirSync(home, { mode: 0o700 })
    const data = join(home, 'data')
    expect(await refusalOf(started({ data }))).toMatchObject({
      code: 'data-unreachable',
      params: { folder: data },
    })
  })

  it('where a newer PostgreSQL made it, or an older one', async () => {
    mkdirSync(join(folder, 'database'))
    writeFileSync(join(folder, 'database', 'PG_VERSION'), '99\n')
    expect(await refusalOf(started())).toMatchObject({ code: 'data-newer', params: { theirs: '99' } })
    writeFileSync(join(folder, 'database', 'PG_VERSION'), '17\n')
    expect(await refusalOf(started())).toMatchObject({ code: 'data-older', params: { theirs: '17' } })
  })

  it('where it holds something else', async () => {
    mkdirSync(join(folder, 'database'))
    writeFileSync(join(folder, 'database', 'letter.txt'), 'mine')
    expect(await refusalOf(started())).toMatchObject({ code: 'data-broken' })
    expect(readFileSync(join(folder, 'database', 'letter.txt'), 'utf8')).toBe('mine')
  })

  it('where it is damaged, with PostgreSQL’s own word for it', async () => {
    await stopped(await started())
    rmSync(join(folder, 'database', 'global', 'pg_control'))
    const refusal = (await refusalOf(started())) as { code: string; params: { says: string } }
    expect(refusal.code).toBe('data-broken')
    expect(refusal.params.says).toContain('pg_control')
  })

  it.runIf(isRoot && canMount())('where the disk is full', async () => {
    await onDiskOf('20m', async (data) => {
      expect(await refusalOf(started({ data }))).toEqual({ code: 'disk-full', params: { folder: data } })
    })
  })

  it.runIf(isRoot && canMount())('where the disk has filled up since', async () => {
    await onDiskOf('80m', async (data) => {
      const first = await started({ data })
      await ask(first, 'create table kept as select 7 as number')
      await stopped(first)
      fill(join(data, 'filler'))
      expect(await refusalOf(started({ data }))).toEqual({ code: 'disk-full', params: { folder: data } })
      rmSync(join(data, 'filler'))
      const again = await started({ data })
      expect(await ask(again, 'select number from kept')).toEqual([{ number: 7 }])
      await stopped(again)
    })
  })
})

function canMount(): boolean {
  const place = openFolder()
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', place])
  if (status === 0) spawnSync('umount', [place])
  rmSync(place, { recursive: true, force: true })
  return status === 0
}

async function onDiskOf(size: string, work: (data: string) => Promise<void>): Promise<void> {
  const disk = join(folder, 'disk')
  mkdirSync(disk)
  expect(spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size},mode=755`, 'tmpfs', disk]).status).toBe(0)
  try {
    await work(disk)
  } finally {
    spawnSync('umount', [disk])
  }
}

function fill(path: string): void {
  spawnSync('dd', ['if=/dev/zero', `of=${path}`, 'bs=64k'])
}

/** Tries until it works; the test's own time limit ends it where it never does. */
async function eventually<T>(work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work()
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
}
