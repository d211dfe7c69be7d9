import type * as z from 'zod'
import type { RefusalCode } from '../domain/refusal.ts'

/** What one may do at one address: all that the server checks, the documents say and a client is typed by. */
export interface Resource {
  /** Below `/api/v1`, with `{name}` for each of `params`. */
  readonly path: `/${string}`
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  /** One line for the documents: what it does. */
  readonly summary: string
  readonly tag: 'deals' | 'people' | 'log' | 'accounts' | 'workspace'
  readonly params?: z.ZodObject
  /** Arrays are given by repeating the name. */
  readonly query?: z.ZodObject
  readonly body?: z.ZodType
  readonly answer: {
    readonly status: 200 | 201 | 204
    readonly schema?: z.ZodType
    /** Other than JSON: the media types it may come in. */
    readonly media?: readonly string[]
  }
  /** Beside those every address can answer with (`COMMON_REFUSALS`). */
  readonly refusals: readonly RefusalCode[]
}

/** Keeps a resource's exact types. */
export function resource<const R extends Resource>(described: R): R {
  return described
}
