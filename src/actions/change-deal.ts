import { accountNamed } from '../store/workspaces.ts'
import { append, type Written } from './append.ts'
import type { Errand } from './errand.ts'
import type { Outcome } from './outcome.ts'

export interface DealChange {
  readonly name?: string | undefined
  readonly account?: string | undefined
}

/** Renames a deal or moves it to another account. */
export function changeDeal(
  errand: Errand,
  deal: string,
  { name, account }: DealChange,
): Promise<Outcome<Written>> {
  return append(errand, deal, async (_, tx) => ({
    deal: {
      ...(name !== undefined && { name: name.trim() }),
      ...(account !== undefined && { account: await accountNamed(tx, account.trim(), errand.newKey) }),
    },
    more: {},
  }))
}

/** Puts a deal out of sight, or brings it back. */
export function archiveDeal(errand: Errand, deal: string, archived: boolean): Promise<Outcome<Written>> {
  return append(errand, deal, () => ({ deal: { archived }, more: {} }))
}
