import type { FastifyInstance, FastifyRequest } from 'fastify'
import { refused } from '../actions/outcome.ts'
import { refuse } from './problem.ts'

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']

/** Misdirected: asked under a name that is not ours. */
const MISDIRECTED = 421
const FORBIDDEN = 403

/**
 * Where nobody has to sign in, being on this machine is the permission; else a cookie is. A page from elsewhere must
 * borrow neither: not by a name of its own that points here (so only our own names are answered, where they are known),
 * nor by sending what a browser sends unasked (so whatever changes something comes from our own pages, or from no page
 * at all).
 */
export function guardAgainstStrangers(app: FastifyInstance, hosts: readonly string[] | undefined): void {
  const ours = hosts && new Set([...LOOPBACK, ...hosts])
  app.addHook('onRequest', (request, reply, done) => {
    if (ours && !ours.has(nameIn(request.headers.host)))
      return void refuse(request, reply, refused('no-such-address'), MISDIRECTED)
    if (isWriting(request) && !isFromOwnPage(request))
      return void refuse(request, reply, refused('no-such-address'), FORBIDDEN)
    done()
  })
}

/** Without the port. */
function nameIn(host: string | undefined): string {
  return (host ?? '').replace(/:\d+$/, '').toLowerCase()
}

function isWriting({ method }: FastifyRequest): boolean {
  return method !== 'GET' && method !== 'HEAD' && method !== 'OPTIONS'
}

/** Programs send no origin, browsers always do. */
function isFromOwnPage({ headers: { origin, host, 'sec-fetch-site': site } }: FastifyRequest): boolean {
  if (site === 'cross-site') return false
  return origin === undefined || origin === `http://${host}` || origin === `https://${host}`
}
