import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { ClientConfig } from 'pg'
import type { Load, Measured } from './load.ts'

/** A server in a process of its own. */
export interface Served {
  readonly child: ChildProcess
  readonly pid: number
  readonly port: number
}

/** Lets a server go, and waits until it is gone: the database it holds on to is stopped next. */
export async function ended({ child }: Served): Promise<void> {
  const gone = once(child, 'exit')
  child.disconnect()
  await gone
}

const RUN = fileURLToPath(new URL('../bench/run.mjs', import.meta.url))

/** Starts what `api-server.ts` knows under this name. */
export async function serve(what: string, login: ClientConfig): Promise<Served> {
  const child = spawn(process.execPath, [RUN, 'api-server', what, JSON.stringify(login)], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const [line] = (await once(child.stdout as NodeJS.ReadableStream, 'data')) as [Buffer]
  return { child, pid: child.pid ?? 0, port: Number(line.toString()) }
}

/** Sends requests from a process of its own, so that making them is not measured with serving them. */
export async function makeLoad(load: Load): Promise<Measured> {
  const child = spawn(process.execPath, [RUN, 'load'], { stdio: ['pipe', 'pipe', 'inherit'] })
  child.stdin.end(JSON.stringify(load))
  const chunks: Buffer[] = []
  for await (const chunk of child.stdout) chunks.push(chunk as Buffer)
  return JSON.parse(Buffer.concat(chunks).toString()) as Measured
}
