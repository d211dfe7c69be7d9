import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { networkInterfaces } from 'node:os'
import { limitArrival, refuseBrokenRequest } from '../api/arrival.ts'
import { cannotStart } from '../store/cannot-start.ts'
import { hasCode } from '../store/has-code.ts'
import type { Config } from './config.ts'

/** The one ear of the server: first the page that tells of the start answers, then the application. */
export interface Listener {
  readonly server: Server
  readonly port: number
  readonly address: string
  handOver(to: RequestListener): void
  /** Lets the requests under way finish, as far as they do in time. */
  close(): Promise<void>
}

const FINISH_WITHIN_MS = 10_000
const PORTS_TRIED = 100

type Where = Pick<Config, 'host' | 'port' | 'portIsSet' | 'tls' | 'publicUrl'>

/** Listens where it was told; where it was told nothing, on the next port that is free. */
export async function listen(where: Where, first: RequestListener): Promise<Listener> {
  let answering = first
  const answer: RequestListener = (request, response) => answering(request, response)
  const server: Server = where.tls ? createTlsServer(where.tls, answer) : createServer(answer)
  limitArrival(server)
  server.on('clientError', refuseBrokenRequest)
  const port = await settle(server, where)
  return {
    server,
    port,
    address: where.publicUrl ?? addressOf(where, port),
    handOver: (to) => (answering = to),
    close: () => closed(server),
  }
}

async function settle(server: Server, { host, port, portIsSet }: Where): Promise<number> {
  const last = portIsSet ? port : port + PORTS_TRIED
  for (let tried = port; ; tried++) {
    try {
      return await listenOn(server, host, tried)
    } catch (error) {
      if (hasCode(error, 'EADDRNOTAVAIL', 'ENOTFOUND'))
        throw cannotStart('host-unknown', { came: host }, error)
      if (!hasCode(error, 'EADDRINUSE', 'EACCES')) throw error
      if (tried >= last) throw cannotStart('port-taken', { host, port: String(tried) }, error)
    }
  }
}

function listenOn(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve((server.address() as AddressInfo).port)
    })
  })
}

function addressOf({ host, tls }: Where, port: number): string {
  const name = EVERYWHERE.includes(host) ? ownName() : host
  return `${tls ? 'https' : 'http'}://${name.includes(':') ? `[${name}]` : name}:${port}`
}

const EVERYWHERE = ['0.0.0.0', '::']

/** By which others find this machine, as far as it knows. */
function ownName(): string {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? [])
  return all.find(({ internal, family }) => !internal && family === 'IPv4')?.address ?? 'localhost'
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), FINISH_WITHIN_MS)
    server.close(() => {
      clearTimeout(late)
      resolve()
    })
    server.closeIdleConnections()
  })
}
