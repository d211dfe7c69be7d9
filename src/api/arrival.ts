import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { randomUUID } from 'node:crypto'
import { refused, type Refused } from '../actions/outcome.ts'
import { PROBLEM_MEDIA, problemOf } from './problem.ts'

/** How long a request may take to arrive; one that dribbles in is not waited for. */
export const ARRIVAL_MS = 30_000

/** Longer than the minute after which proxies let go of a connection. */
export const IDLE_MS = 72_000

/** Holds whatever server carries the application to the same limits. */
export function limitArrival(server: Server): void {
  server.headersTimeout = ARRIVAL_MS / 2
  server.requestTimeout = ARRIVAL_MS
  server.keepAliveTimeout = IDLE_MS
  server.maxRequestsPerSocket = 0
}

/** What no application ever saw: broken off, too slow, or no HTTP. */
export function refuseBrokenRequest(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const [refusal, status] = refusalFor(error.code)
  const problem = JSON.stringify(problemOf(refusal, randomUUID(), status))
  socket.end(
    `HTTP/1.1 ${status} ${REASONS[status] ?? 'Refused'}\r\nContent-Type: ${PROBLEM_MEDIA}\r\n` +
      `Content-Length: ${Buffer.byteLength(problem)}\r\nConnection: close\r\n\r\n${problem}`,
  )
}

function refusalFor(code: string | undefined): [Refused, number] {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return [refused('too-slow'), 408]
  if (code === 'HPE_HEADER_OVERFLOW') return [refused('too-large'), 431]
  return [refused('malformed'), 400]
}

const REASONS: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  408: 'Request Timeout',
  431: 'Request Header Fields Too Large',
}
