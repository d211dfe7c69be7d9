import { isEnough } from '../domain/level.ts'
import { recordedByOthers } from '../store/recorded-by.ts'
import type { Transaction } from '../store/store.ts'
import type { HeldNow } from './append.ts'
import { refused, type Refused } from './outcome.ts'

/** What somebody else recorded takes back only who reviews the deal. */
export async function refuseTakingBack(
  tx: Transaction,
  { deal }: HeldNow,
  entries: readonly string[],
): Promise<Refused | undefined> {
  if (entries.length === 0 || isEnough(deal.access.level, 'review')) return undefined
  const [others = []] = await tx.ask(recordedByOthers(deal.deal, entries))
  return others.length > 0 ? refused('access-too-low', { params: { level: 'review' } }) : undefined
}
