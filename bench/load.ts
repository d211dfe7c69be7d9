import { connect, type Socket } from 'node:net'

/** Requests to be sent over so many connections, one at a time on each, for so long. */
export interface Load {
  readonly port: number
  readonly connections: number
  /** Absent: until each request was sent once. */
  readonly seconds?: number
  /** Over all connections; as many as are answered where absent. */
  readonly perSecond?: number
  readonly requests: readonly Asked[]
}

export interface Asked {
  readonly method: 'GET' | 'POST'
  readonly path: string
  /** `#` in it becomes a number that never comes again. */
  readonly body?: string
}

export interface Measured {
  readonly requests: number
  readonly failed: number
  readonly seconds: number
  readonly p50: number
  readonly p99: number
  readonly bytes: number
}

/** A process of its own, so that making the load is not measured with serving it. Load in, measurement out. */
export async function bench(): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  const load = JSON.parse(Buffer.concat(chunks).toString()) as Load
  process.stdout.write(JSON.stringify(await measure(load)))
}

async function measure(load: Load): Promise<Measured> {
  const tally: Tally = {
    times: [],
    failed: 0,
    bytes: 0,
    next: 0,
    started: performance.now(),
    until: performance.now() + (load.seconds ?? Infinity) * 1000,
  }
  const started = performance.now()
  await Promise.all(Array.from({ length: load.connections }, () => keepAsking(load, tally)))
  const times = tally.times.sort((a, b) => a - b)
  return {
    requests: times.length,
    failed: tally.failed,
    seconds: (performance.now() - started) / 1000,
    p50: times[Math.floor(times.length * 0.5)] ?? 0,
    p99: times[Math.floor(times.length * 0.99)] ?? 0,
    bytes: Math.round(tally.bytes / Math.max(1, times.length)),
  }
}

interface Tally {
  readonly times: number[]
  failed: number
  bytes: number
  next: number
  readonly started: number
  readonly until: number
}

/** Speaks as little HTTP as will do: an HTTP library costs more than what is measured. */
function keepAsking(load: Load, tally: Tally): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(load.port, '127.0.0.1')
    let asked = 0
    const ask = (): void => {
      if (isOver(load, tally)) return void socket.end(resolve)
      asked = performance.now()
      const at = tally.next++
      socket.write(textOf(load.requests[(at * STRIDE) % load.requests.length] as Asked, at, load.port))
    }
    socket.on('error', reject)
    socket.on('connect', ask)
    onAnswers(socket, (status, bytes) => {
      tally.times.push(performance.now() - asked)
      tally.bytes += bytes
      if (status >= 400) tally.failed++
      if (load.perSecond === undefined) ask()
      else setTimeout(ask, untilDue(load.perSecond, tally))
    })
  })
}

function untilDue(perSecond: number, { started, next }: Tally): number {
  return Math.max(0, started + (next * 1000) / perSecond - performance.now())
}

function isOver({ seconds, requests }: Load, { until, next }: Tally): boolean {
  return performance.now() > until || (seconds === undefined && next >= requests.length)
}

/** Prime, so that the order of the requests is not that of the data. */
const STRIDE = 7919
const RUN = process.pid

function textOf({ method, path, body }: Asked, at: number, port: number): string {
  const head = `${method} ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n`
  if (body === undefined) return `${head}\r\n`
  const text = body.replace('#', `${RUN}-${at}`)
  return `${head}Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`
}

const END_OF_HEAD = Buffer.from('\r\n\r\n')

function onAnswers(socket: Socket, answered: (status: number, bytes: number) => void): void {
  let received: Buffer[] = []
  let missing = -1
  let status = 0
  let bytes = 0
  socket.on('data', (chunk) => {
    if (missing < 0) {
      received.push(chunk)
      const all = received.length === 1 ? chunk : Buffer.concat(received)
      const end = all.indexOf(END_OF_HEAD)
      if (end < 0) return
      const head = all.toString('latin1', 0, end)
      status = Number(head.slice(9, 12))
      bytes = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0)
      missing = bytes - (all.length - end - END_OF_HEAD.length)
      received = []
    } else missing -= chunk.length
    if (missing > 0) return
    missing = -1
    answered(status, bytes)
  })
}
