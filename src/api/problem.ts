import type { FastifyReply, FastifyRequest } from 'fastify'
import type * as z from 'zod'
import type { Refused } from '../actions/outcome.ts'
import type { problem } from '../contract/problem.ts'
import type { RefusalCode } from '../domain/refusal.ts'

export type Problem = z.output<typeof problem>

/** Which status says it to machines that do not know our codes. */
export const STATUS: Readonly<Record<RefusalCode, number>> = {
  'invalid-input': 400,
  malformed: 400,
  'too-large': 413,
  'too-slow': 408,
  'unsupported-media': 415,
  'no-such-address': 404,
  'not-found': 404,
  'access-too-low': 403,
  'unknown-member': 422,
  'unknown-team': 422,
  'reader-only': 422,
  'owns-deals': 409,
  'team-circle': 422,
  'team-too-deep': 422,
  'team-in-use': 409,
  'bad-file': 422,
  'duplicate-id': 409,
  'unknown-person': 422,
  'unknown-id': 422,
  'two-values': 409,
  'future-day': 422,
  'person-in-use': 409,
  'deal-closed': 409,
  'deal-open': 409,
  'bad-cursor': 400,
  'key-reused': 422,
  'wrong-step': 409,
  'not-ready': 503,
  'not-signed-in': 401,
  'not-allowed': 403,
  'sign-in-failed': 401,
  'too-many-tries': 429,
  'password-too-weak': 422,
  'already-member': 409,
  'last-admin': 409,
  'no-such-way': 409,
}

/** For whoever reads them without our pages; those have sentences of their own, in two languages. */
export const TITLES: Readonly<Record<RefusalCode | 'failed', string>> = {
  'invalid-input': 'The input is not as the address wants it',
  malformed: 'The request cannot be read',
  'too-large': 'The request is too large',
  'too-slow': 'The request took too long to arrive',
  'unsupported-media': 'The body is not JSON',
  'no-such-address': 'Nothing answers at this address',
  'not-found': 'It is not there, or not yours to see',
  'access-too-low': 'You may not do this with it',
  'unknown-member': 'Somebody is named who is not a member here',
  'unknown-team': 'A team is named that is not there',
  'reader-only': 'Whoever may only read cannot own a deal',
  'owns-deals': 'The member owns deals',
  'team-circle': 'The team would be below itself',
  'team-too-deep': 'The teams would be in too many levels',
  'team-in-use': 'The team has members or teams',
  'bad-file': 'The deal file cannot be taken',
  'duplicate-id': 'The id is taken',
  'unknown-person': 'Somebody is named who is not in the deal',
  'unknown-id': 'An entry is named that is not in the log',
  'two-values': 'One source says two things of one matter on one day',
  'future-day': 'The day has not come yet',
  'person-in-use': 'The log speaks of this person',
  'deal-closed': 'The deal is closed',
  'deal-open': 'The deal is open',
  'bad-cursor': 'The cursor is none of this list',
  'wrong-step': 'The import is at another step',
  'key-reused': 'The idempotency key came before with another request',
  'not-ready': 'The server is not ready',
  'not-signed-in': 'Nobody is signed in',
  'not-allowed': 'The role, or the key, does not reach so far',
  'sign-in-failed': 'Signing in failed',
  'too-many-tries': 'Too many tries; wait a while',
  'password-too-weak': 'The password is too easy to guess',
  'already-member': 'Already a member of the workspace',
  'last-admin': 'A workspace keeps one admin',
  'no-such-way': 'This way of signing in is not there',
  failed: 'The server failed',
}

export const PROBLEM_MEDIA = 'application/problem+json; charset=utf-8'

export function problemOf(refusal: Refused, request: string, status = STATUS[refusal.code]): Problem {
  const { code, params, errors } = refusal
  return {
    type: `/docs#${code}`,
    title: TITLES[code],
    status,
    code,
    ...(params && { params: params as Problem['params'] }),
    ...(errors && { errors: [...errors] }),
    request,
  }
}

export function failure(request: string): Problem {
  return { type: 'about:blank', title: TITLES.failed, status: 500, code: 'failed', request }
}

export function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  refusal: Refused,
  status?: number,
): FastifyReply {
  return sendProblem(reply, problemOf(refusal, request.id, status))
}

export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  return reply
    .code(problem.status)
    .header('content-type', PROBLEM_MEDIA)
    .header('x-request-id', problem.request)
    .send(JSON.stringify(problem))
}
