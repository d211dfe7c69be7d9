import type { DemoDeal } from '../demo/demo-deals.ts'
import { asked, statement } from '../store/statement.ts'
import { inside, type Transaction } from '../store/store.ts'
import { markDemo } from '../store/workspaces.ts'
import type { Errand } from './errand.ts'
import { takeIn } from './import-deal.ts'

const ANY_DEAL = statement('any_deal', [], 'select from deals limit 1')

/** Servers that start at once seed one demo. */
const ALONE = statement('seed_alone', [], 'select pg_advisory_xact_lock(7370340)')

/** Puts the demo into a workspace without deals: all of it or nothing. Says how many deals there were to put. */
export function seedDemo(errand: Errand, deals: readonly DemoDeal[]): Promise<number> {
  return inside(errand.store, errand.who, async (tx) => {
    const [, found = []] = await tx.ask(asked(ALONE), asked(ANY_DEAL))
    if (found.length > 0) return 0
    let guided: string | null = null
    for (const deal of deals) {
      const key = await seedDeal(tx, errand, deal)
      if (deal.guided) guided = key
    }
    await markDemo(tx, guided)
    return deals.length
  })
}

async function seedDeal(tx: Transaction, errand: Errand, { file }: DemoDeal): Promise<string> {
  const taken = await takeIn(tx, errand, file)
  if (!taken.ok) throw new Error(`a demo deal was refused: ${taken.code}`)
  return taken.row.deal
}
