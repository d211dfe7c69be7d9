import { lineOfDeal, rowFrom } from '../store/lines.ts'
import { isKeyTaken, keptAnswer, keptAnswerFrom } from '../store/keys.ts'
import { inside, type Transaction } from '../store/store.ts'
import type { Written } from './append.ts'
import type { Errand } from './errand.ts'
import { refused, type Outcome } from './outcome.ts'

/**
 * Carries a writing out in one transaction, and under its idempotency key only once: what came before is answered
 * again, with the deal's row as it now is.
 */
export async function once<M extends object>(
  errand: Errand,
  work: (tx: Transaction) => Promise<Outcome<Written<M>>>,
): Promise<Outcome<Written<M>>> {
  const { store, who } = errand
  const before = await answeredBefore<M>(errand)
  if (before) return before
  try {
    return await inside(store, who, work)
  } catch (error) {
    // Another was quicker with the same key.
    const quicker = isKeyTaken(error) ? await answeredBefore<M>(errand) : undefined
    if (!quicker) throw error
    return quicker
  }
}

async function answeredBefore<M extends object>({
  store,
  who,
  once: key,
}: Errand): Promise<Outcome<Written<M>> | undefined> {
  if (!key) return undefined
  return inside(store, who, async (tx) => {
    const [rows] = await tx.ask(keptAnswer(key.key))
    const kept = keptAnswerFrom(rows ?? [])
    if (!kept) return undefined
    if (kept.request !== key.request) return refused('key-reused')
    const [line] = await tx.ask(lineOfDeal(kept.deal))
    const row = line?.[0]
    return row ? { ok: true, row: rowFrom(row), ...(kept.answer as M) } : refused('not-found')
  })
}
