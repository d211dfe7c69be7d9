import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { ROOT } from '../setup/ready.mjs'
import { provision } from '../src/store/embedded/provision.ts'
import { startEmbedded } from '../src/store/embedded/start-embedded.ts'
import type { Cell } from '../src/tables/table.ts'
import { writeCsv } from '../src/tables/write-csv.ts'
import { writeXlsx } from '../src/tables/write-xlsx.ts'
import { MACHINE } from './figure.ts'
import { cpuOf, peakMemoryOf } from './process-time.ts'
import { postmasterIn } from './seeded-folder.ts'
import { bringForward } from './seeded-database.ts'

const DEALS = 10_000
const PEOPLE = 4

/**
 * Brings a spreadsheet of 10 000 deals with 40 000 people into a server with an empty database, from sending the file to
 * its last row: once as CSV, once as a workbook; then brings it again, and takes it back. `npm run bench:import`.
 */
export async function bench(deals = String(DEALS)): Promise<void> {
  const rows = manyRows(Number(deals))
  await measure('csv', writeCsv(rows), Number(deals))
  await measure('xlsx', writeXlsx('deals', rows), Number(deals))
}

const HEADINGS =
  '客户名称,商机编号,商机,金额（万元）,预计签约日期,阶段,联系人,职务,邮箱,角色,影响力,支持度,备注'.split(',')
const STAGES = ['线索', '已甄别', '已诊断', '方案', '谈判', '签约']
const ROLES = ['决策人', '把关人', '使用者', '教练']
const TITLES = ['总经理', '信息中心主任', '部门经理', '采购主管']

/** A row for each person, the deal beside him. */
function manyRows(deals: number): Cell[][] {
  const rows: Cell[][] = [HEADINGS]
  for (let deal = 0; deal < deals; deal++)
    for (let person = 0; person < PEOPLE; person++) {
      rows.push([
        `客户${deal % 997}有限公司`,
        `OPP-${deal}`,
        `园区管理平台 ${deal}`,
        (deal % 400) + 10,
        { kind: 'day', day: 20_780 + (deal % 300) },
        STAGES[deal % 6] ?? null,
        `王建国${deal}-${person}`,
        TITLES[person] ?? null,
        `p${deal}-${person}@example.com`,
        ROLES[person] ?? null,
        ['高', '中', '低'][(deal + person) % 3] ?? null,
        ((deal + 3 * person) % 11) - 5,
        person === 0 ? '每月最后五天都在对账' : null,
      ])
    }
  return rows
}

interface Server {
  readonly process: ChildProcess
  readonly base: string
}

async function measure(kind: string, file: Buffer, deals: number): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'prewin-import-'))
  // Open to others, for the database may run as a user of its own.
  chmodSync(data, 0o755)
  const embedded = await startEmbedded({ data })
  try {
    const logins = await provision(embedded, 'bench')
    await bringForward(logins)
    const server = await serve(JSON.stringify(logins.app))
    await measureOn(server, postmasterIn(data), kind, file, deals)
    server.process.disconnect()
    await once(server.process, 'exit')
  } finally {
    await embedded.stop()
    rmSync(data, { recursive: true, force: true })
  }
}

async function measureOn(
  server: Server,
  database: number,
  kind: string,
  file: Buffer,
  deals: number,
): Promise<void> {
  const pid = server.process.pid ?? 0
  const beforeMiB = peakMemoryOf(pid)
  const first = await timed(server, [pid, database], (importing: Through) =>
    importing.takeIn(file, `deals.${kind}`),
  )
  print(`import-${kind}`, {
    ...first.figures,
    megabytes: file.length / 1e6,
    peakMiB: peakMemoryOf(pid),
    beforeMiB,
    deals,
  })
  const again = await timed(server, [pid, database], (importing: Through) =>
    importing.takeIn(file, `deals.${kind}`),
  )
  print(`import-${kind}-again`, again.figures)
  const undone = await timed(server, [pid, database], (importing: Through) => importing.undo(first.id))
  print(`import-${kind}-undone`, { ...undone.figures, peakMiB: peakMemoryOf(pid) })
}

async function serve(login: string): Promise<Server> {
  const run = join(ROOT, 'bench', 'run.mjs')
  const child = spawn(process.execPath, [...process.execArgv, run, 'import-server', login], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const [line] = (await once(child.stdout as NodeJS.ReadableStream, 'data')) as [Buffer]
  return { process: child, base: `http://127.0.0.1:${Number(line.toString())}` }
}

interface ImportNow {
  readonly id: string
  readonly state: string
  readonly failure: string | null
  readonly counts: object | null
  readonly sheets: readonly { readonly columns: readonly Record<string, unknown>[] }[] | null
}

/** With the CPU seconds of the server, and of its database. */
async function timed(
  { base }: Server,
  pids: readonly [server: number, database: number],
  work: (importing: Through) => Promise<ImportNow>,
) {
  const began = performance.now()
  const before = pids.map(cpuOf)
  const importing = new Through(base)
  const { id, failure, counts } = await work(importing)
  if (failure !== null) throw new Error(failure)
  const seconds = tenths(performance.now() - began)
  const [server, database] = pids.map((pid, at) => tenths(cpuOf(pid) - (before[at] ?? 0)))
  return { id, figures: { seconds, cpuSeconds: { server, database }, steps: importing.steps, counts } }
}

function tenths(ms: number): number {
  return Math.round(ms / 100) / 10
}

/** As a page brings a file. */
class Through {
  /** Seconds of each. */
  readonly steps: Record<string, number> = {}
  private readonly base: string

  constructor(base: string) {
    this.base = base
  }

  async takeIn(file: Buffer, name: string): Promise<ImportNow> {
    const read = await this.settled(
      await this.ask('POST', `imports?name=${name}`, file, 'application/octet-stream'),
    )
    const sheets = (read.sheets ?? []).map(({ columns }, sheet) => ({ sheet, columns: columns.map(choice) }))
    await this.settled(await this.ask('PUT', `imports/${read.id}/choices`, JSON.stringify({ sheets })))
    return this.settled(await this.ask('POST', `imports/${read.id}/application`))
  }

  async undo(id: string): Promise<ImportNow> {
    return this.settled(await this.ask('POST', `imports/${id}/undoing`))
  }

  private async settled({ id, state }: ImportNow): Promise<ImportNow> {
    const began = performance.now()
    for (;;) {
      const now = await this.ask('GET', `imports/${id}`)
      this.steps[state] = tenths(performance.now() - began)
      if (!now.state.endsWith('ing')) return now
      await wait(100)
    }
  }

  private async ask(
    method: string,
    path: string,
    body?: Buffer | string,
    type = 'application/json',
  ): Promise<ImportNow> {
    const headers = body === undefined ? undefined : { 'content-type': type }
    const request = { method, ...(headers && { headers }), ...(body !== undefined && { body }) }
    const response = await fetch(`${this.base}/api/v1/${path}`, request)
    if (!response.ok) throw new Error(await response.text())
    return (await response.json()) as ImportNow
  }
}

function choice({ column, target, unit, currency }: Record<string, unknown>): object {
  return { column, target, unit, currency }
}

function print(figure: string, more: object): void {
  process.stdout.write(`${JSON.stringify({ figure, ...more, machine: MACHINE })}\n`)
}
