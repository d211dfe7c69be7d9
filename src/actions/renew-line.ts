import { dealHeld, heldDealFrom } from '../store/deals.ts'
import { keepingWeek, type Row } from '../store/lines.ts'
import { entriesOf, logFrom } from '../store/log.ts'
import { peopleFrom, peopleOf } from '../store/people.ts'
import { inside, type Transaction } from '../store/store.ts'
import { judge, type HeldNow } from './append.ts'
import type { Errand } from './errand.ts'

/** Judges a deal for its day and replaces its line; undefined where it may not be seen. */
export async function renewLine(errand: Errand, deal: string): Promise<Row | undefined> {
  return inside(errand.store, errand.who, async (tx) => {
    const now = await dealAsHeld(tx, deal)
    if (!now) return undefined
    const { rowFor, replacing } = judge(now, errand)
    await tx.finish(...keepingWeek(deal, now.deal.lineDay, errand.today), replacing)
    return rowFor(now.deal.access)
  })
}

/** A deal with its log, under its lock, for making anew what is made from them. */
export async function dealAsHeld(tx: Transaction, deal: string): Promise<HeldNow | undefined> {
  const [held, people, entries] = await tx.ask(dealHeld(deal), peopleOf(deal), entriesOf(deal))
  const row = heldDealFrom(held ?? [])
  return row && { deal: row, people: peopleFrom(people ?? []), log: logFrom(entries ?? []) }
}
