import createClient from 'openapi-fetch'
import { randomId } from './random-id.ts'
import type { ApiPaths, Problem } from './api-types.ts'

/** The API of the server the page came from, typed by its contract: `client.GET('/deals', { params: { query } })`. */
export const client = createClient<ApiPaths>({ baseUrl: '/api/v1' })

/**
 * Why something asked of the server was not done. `code` has a sentence of its own (`web.shell.problems`); *offline*:
 * the server was not reached at all.
 */
export class Unanswered extends Error {
  readonly code: Problem['code'] | 'offline'
  readonly problem: Problem | undefined

  constructor(code: Problem['code'] | 'offline', problem?: Problem) {
    super(code)
    this.code = code
    this.problem = problem
  }
}

let signedOut = () => {}

/** Says what to do once the server no longer knows who asks. */
export function whenSignedOut(run: () => void): void {
  signedOut = run
}

/** What the server answered; throws `Unanswered` where it refused, failed or was not reached. */
export async function answered<T>(
  asked: Promise<{ data?: T; error?: unknown; response: Response }>,
): Promise<T> {
  const { data, error, response } = await asked.catch(() => {
    throw new Unanswered('offline')
  })
  if (response.ok) return data as T
  if (isProblem(error) && error.code === 'not-signed-in') signedOut()
  throw isProblem(error) ? new Unanswered(error.code, error) : new Unanswered('failed')
}

function isProblem(error: unknown): error is Problem {
  return typeof error === 'object' && error !== null && 'code' in error
}

/** Names one writing, so that the server does it once however often it arrives. */
export function onceKey(): { readonly 'Idempotency-Key': string } {
  return { 'Idempotency-Key': randomId() }
}
