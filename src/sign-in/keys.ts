import type { Errand } from '../actions/errand.ts'
import { refused, type Outcome } from '../actions/outcome.ts'
import { reaches, type KeyScope } from '../domain/member.ts'
import { keysFrom, keysOf, makingKey, removingKey, type ApiKey } from '../store/api-keys.ts'
import { hashOf, newSecret } from '../store/asking.ts'
import { auditing } from '../store/members.ts'
import { inside, read } from '../store/store.ts'

export interface KeyWanted {
  readonly name: string
  readonly scopes: readonly KeyScope[]
  readonly days: number
}

/** Makes a key for a program; only its hash is kept. */
export async function makeKey(
  { store, who, at, newKey }: Errand,
  { name, scopes, days }: KeyWanted,
): Promise<{ readonly id: string; readonly key: string; readonly expires: Date }> {
  const [id, key] = [newKey(), `pk_${newSecret()}`]
  const [made] = await inside(store, who, (tx) =>
    tx.finish(
      makingKey(id, name, hashOf(key), [...new Set(scopes)], days),
      auditing(at, who.member, 'key-made', [id, ...scopes]),
    ),
  )
  return { id, key, expires: made?.[0]?.[0] as Date }
}

/** One's own; those of all for an admin. */
export async function listKeys({ store, who }: Errand): Promise<ApiKey[]> {
  const [rows = []] = await read(store, who, keysOf(reaches(who.role, 'admin')))
  return keysFrom(rows)
}

export function removeKey({ store, who, at }: Errand, key: string): Promise<Outcome> {
  return inside(store, who, async (tx) => {
    const [removed] = await tx.ask(removingKey(key, reaches(who.role, 'admin')))
    const of = removed?.[0]?.[0]
    if (typeof of !== 'string') return refused('not-found')
    await tx.ask(auditing(at, who.member, 'key-removed', [key, of]))
    return { ok: true }
  })
}
