import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import type * as z from 'zod'
import { refused, type Refused } from '../actions/outcome.ts'
import { failure, refuse, sendProblem } from './problem.ts'

/** Input that its contract refused, where it stood. */
export class InvalidInput extends Error {
  readonly refusal: Refused

  constructor(error: z.ZodError) {
    super('invalid input')
    this.refusal = refused('invalid-input', { errors: error.issues.slice(0, MOST_ISSUES).flatMap(placesOf) })
  }
}

const MOST_ISSUES = 20

function placesOf(issue: z.core.$ZodIssue): { at: string; says: string }[] {
  const at = pointer(issue.path)
  if (issue.code !== 'unrecognized_keys') return [{ at, says: sentence(issue) }]
  return issue.keys
    .slice(0, MOST_ISSUES)
    .map((key) => ({ at: `${at}${pointer([key])}`, says: 'Unknown key' }))
}

/** What came is never part of it. */
function sentence(issue: z.core.$ZodIssue): string {
  return issue.message.slice(0, LONGEST_SENTENCE)
}

const LONGEST_SENTENCE = 400

function pointer(path: readonly PropertyKey[]): string {
  return path
    .map((part) => `/${String(part).slice(0, LONGEST_PART).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('')
}

const LONGEST_PART = 80

/** For whatever goes wrong: known causes are told, of all others nothing but that it failed. */
export function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error instanceof InvalidInput) return refuse(request, reply, error.refusal)
  if (isHidden(request) && (error.statusCode ?? 500) < 500)
    return refuse(request, reply, refused('no-such-address'))
  const known = KNOWN[error.code]
  if (known) return refuse(request, reply, known)
  if (isOutOfReach(error)) {
    request.log.error({ request: request.id, code: error.code }, 'database out of reach')
    return refuse(request, reply, refused('not-ready'))
  }
  if (error.statusCode !== undefined && error.statusCode < 500)
    return refuse(request, reply, refused('malformed'), error.statusCode)
  request.log.error({ request: request.id, code: error.code, stack: stackOf(error) }, 'failed')
  return sendProblem(reply, failure(request.id))
}

/** What cannot even be read never proved that it may know of the address. */
function isHidden({ routeOptions }: FastifyRequest): boolean {
  return 'hidden' in routeOptions.config && routeOptions.config.hidden === true
}

const KNOWN: Readonly<Record<string, Refused>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: refused('unsupported-media'),
  FST_ERR_CTP_BODY_TOO_LARGE: refused('too-large'),
  FST_ERR_CTP_EMPTY_JSON_BODY: refused('malformed'),
  FST_ERR_CTP_INVALID_JSON_BODY: refused('malformed'),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: refused('malformed'),
  FST_ERR_BAD_URL: refused('malformed'),
}

/** The database is down, starting, stopping, full of connections or far too slow. */
function isOutOfReach({ code, message }: FastifyError): boolean {
  return (
    /^(08|57P0|57014|25P03|53)/.test(code ?? '') ||
    ['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE'].includes(code) ||
    /^(Connection terminated|timeout exceeded)/.test(message)
  )
}

/** Where it happened; the message may hold what somebody wrote. */
function stackOf({ stack = '', message }: Error): string {
  return stack.replace(message, '').split('\n').slice(0, 12).join('\n')
}
