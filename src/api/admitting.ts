import type { FastifyRequest } from 'fastify'
import { refused, type Refused } from '../actions/outcome.ts'
import { accessTo, scopeFor, type Resource } from '../contract/resource.ts'
import { reaches } from '../domain/member.ts'
import type { Brought } from '../sign-in/door.ts'
import type { SignIn } from '../sign-in/sign-in.ts'
import { standingOf } from '../sign-in/standing.ts'
import type { Asking, Membership } from '../store/asking.ts'

/** Who was let in, and as which member, where he is one. */
export interface Admitted {
  readonly asking: Asking | undefined
  readonly standing: Membership | undefined
}

/** Lets a request in as far as the contract of its address says, or says why not. */
export async function admit(
  request: FastifyRequest,
  { door, cookie }: Pick<SignIn, 'door' | 'cookie'>,
  described: Resource,
): Promise<Admitted | Refused> {
  const asking = await door.whoAsks(broughtBy(request, cookie))
  const standing = asking && standingOf(asking, wantedBy(request))
  return refusalFor(described, asking, standing) ?? { asking, standing }
}

const KEY = /^Bearer (pk_[\w-]{20,100})$/
const NO_KEY = 'no key of ours'

/** A key, where one came, else the session of the cookie. */
export function broughtBy({ headers }: FastifyRequest, cookie: string): Brought {
  const { authorization } = headers
  if (authorization !== undefined) return { key: KEY.exec(authorization)?.[1] ?? NO_KEY }
  return { session: tokenIn(headers.cookie, cookie) }
}

/** Which workspace the request says it is for. */
export function wantedBy({ headers }: FastifyRequest): string | undefined {
  const wanted = headers['prewin-workspace']
  return typeof wanted === 'string' ? wanted : undefined
}

/** The token in a session's cookie; the signature behind it proves nothing that its hash does not. */
function tokenIn(header: string | undefined, cookie: string): string | undefined {
  if (header === undefined) return undefined
  const name = `${cookie}=`
  for (const pair of header.split(';')) {
    const trimmed = pair.trim()
    if (trimmed.startsWith(name)) return /^[\w-]+/.exec(trimmed.slice(name.length))?.[0]
  }
  return undefined
}

function refusalFor(
  described: Resource,
  asking: Asking | undefined,
  standing: Membership | undefined,
): Refused | undefined {
  const access = accessTo(described)
  if (access === 'open') return undefined
  if (!asking || (access === 'account' && asking.by === 'nobody')) return refused('not-signed-in')
  if (asking.scopes && !isInScope(asking, described)) return refused('not-allowed')
  if (access === 'account') return undefined
  if (!standing) return refused('not-found')
  return access === 'member' || reaches(standing.role, access) ? undefined : refused('not-allowed')
}

function isInScope({ scopes = [] }: Asking, described: Resource): boolean {
  const scope = scopeFor(described)
  return scope !== null && scopes.includes(scope)
}
