import type * as z from 'zod'
import type { Level } from '../domain/level.ts'
import type { KeyScope } from '../domain/member.ts'
import type { RefusalCode } from '../domain/refusal.ts'

/**
 * Who may ask: *open* whoever comes · *account* whoever is signed in, of whichever workspace · *member* each member of
 * the workspace · from *seller* on those whose role reaches so far.
 */
export type Access = 'open' | 'account' | 'member' | 'seller' | 'manager' | 'admin'

/** What one may do at one address: all that the server checks, the documents say and a client is typed by. */
export interface Resource {
  /** Below `/api/v1`, with `{name}` for each of `params`. */
  readonly path: `/${string}`
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  /** One line for the documents: what it does. */
  readonly summary: string
  readonly tag:
    | 'deals'
    | 'people'
    | 'log'
    | 'sharing'
    | 'accounts'
    | 'workspace'
    | 'teams'
    | 'sign-in'
    | 'account'
    | 'team'
    | 'imports'
  /** Where absent: each member reads, and from sellers on they write. */
  readonly access?: Access
  /** What one must be allowed to do with the deal of its path, or with those that are named. */
  readonly level?: Level
  /** What a key has to reach to ask this; null: no key may. Where absent: to read, *read*; to write, *record*. */
  readonly scope?: KeyScope | null
  /** Without a link that holds it answers like an address that is not there. */
  readonly hidden?: true
  readonly params?: z.ZodObject
  /** Arrays are given by repeating the name. */
  readonly query?: z.ZodObject
  readonly body?: z.ZodType
  /** The body is a file, in any of these media types. */
  readonly takes?: { readonly media: readonly string[]; readonly bytes: number }
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

export function accessTo({ access, method }: Resource): Access {
  return access ?? (method === 'GET' ? 'member' : 'seller')
}

/** What is refused for who is asking, whatever he asks. */
export function accessRefusals(described: Resource): readonly RefusalCode[] {
  const access = accessTo(described)
  if (access === 'open') return []
  return access === 'account'
    ? ['not-signed-in', 'not-allowed']
    : ['not-signed-in', 'not-allowed', 'not-found']
}

export function scopeFor({ scope, method }: Resource): KeyScope | null {
  return scope === undefined ? (method === 'GET' ? 'read' : 'record') : scope
}
