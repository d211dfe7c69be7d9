import { accountNamed } from '../store/workspaces.ts'
import type { DealRow } from '../store/deals.ts'
import type { Transaction } from '../store/store.ts'
import { append, type Written } from './append.ts'
import type { Errand } from './errand.ts'
import type { Outcome } from './outcome.ts'

export interface DealChange {
  readonly name?: string | undefined
  /** By its name; null: none. */
  readonly account?: string | null | undefined
}

/** Renames a deal, moves it to another account or takes it out of its account. */
export function changeDeal(
  errand: Errand,
  deal: string,
  { name, account }: DealChange,
): Promise<Outcome<Written>> {
  return append(errand, deal, async (_, tx) => ({
    deal: {
      ...(name !== undefined && { name: name.trim() }),
      ...(account !== undefined && { account: await accountFor(tx, account, errand) }),
    },
    more: {},
  }))
}

async function accountFor(
  tx: Transaction,
  name: string | null,
  { newKey }: Errand,
): Promise<DealRow['account']> {
  return name === null ? null : accountNamed(tx, name.trim(), newKey)
}

/** Puts a deal out of sight, or brings it back. */
export function archiveDeal(errand: Errand, deal: string, archived: boolean): Promise<Outcome<Written>> {
  return append(errand, deal, () => ({ deal: { archived }, more: {} }))
}
