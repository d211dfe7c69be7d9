import type { PlannedAccount } from './plan.ts'
import type { SaidRow } from './read-row.ts'
import { ANYWHERE, type There } from './there.ts'
import { right, wrong, type Reading } from './wrong.ts'

/** Whom a row means, and whether he is new. */
export interface Matched<T> {
  readonly one: T
  readonly isNew: boolean
}

/** The account a row names: by its own id, then by its name. Undefined where it names none. */
export function matchAccount({ texts }: SaidRow, there: There): Reading<Matched<PlannedAccount> | undefined> {
  const { 'account.id': id, 'account.name': name } = texts
  const byId = id === undefined ? undefined : there.accounts.byId(id)
  if (byId) return right({ one: byId, isNew: false })
  if (name === undefined) return id === undefined ? right(undefined) : wrong('account-missing', id)
  const [first, ...others] = there.accounts.byName(name, ANYWHERE)
  if (!first) return right({ one: newAccount(name, there), isNew: true })
  if (others.length > 0)
    return wrong(
      'account-ambiguous',
      name,
      [first, ...others].map((one) => one.name),
    )
  // The same name under another id: two customers that we could not keep apart.
  if (id !== undefined && first.external !== undefined && first.external !== id)
    return wrong('account-ambiguous', `${name} (${id})`, [`${first.name} (${first.external})`])
  return right({ one: first, isNew: false })
}

function newAccount(name: string, there: There): PlannedAccount {
  return { key: there.newKey(), known: undefined, name, external: undefined }
}
