import { addingRows, clearingRows, endingStep, keepingCounts, takingTime } from '../store/imports.ts'
import { inside, type Transaction } from '../store/store.ts'
import type { Errand } from './errand.ts'
import type { Planned } from './import-plan.ts'
import type { Settled } from './import-settle.ts'
import { countsOf, shownRows } from './import-shown.ts'
import { eachBatch, plannedNow, settleBatch } from './import-step.ts'
import type { StepWatch } from './import-watch.ts'

/** Works out what each row of an import would change, and changes nothing. */
export async function checkImport(errand: Errand, key: string, watch: StepWatch): Promise<void> {
  await inside(errand.store, errand.who, async (tx) => {
    await tx.ask(takingTime())
    const decided = await plannedNow(tx, errand, key, watch)
    if (!decided) {
      await tx.finish(endingStep(key, 'checking', 'read', 'failed'))
      return
    }
    const settled: Settled[] = []
    await eachBatch(decided.planned.plan, watch, async (deals) => {
      const some = await settleBatch(tx, errand, deals, decided.planned, 'seen')
      settled.push(...some.map((one) => ({ ...one, there: undefined })))
    })
    await keepOutcome(tx, key, decided.planned, settled)
    await tx.finish(endingStep(key, 'checking', 'checked', null))
  })
}

const ROWS_AT_ONCE = 1_000

/** Keeps what each row came to, in the place of what it came to before. */
export async function keepOutcome(
  tx: Transaction,
  key: string,
  planned: Planned,
  settled: readonly Settled[],
): Promise<void> {
  const number = { new: 0, changed: 0, same: 0, refused: 0, skipped: 0 }
  await tx.ask(clearingRows(key))
  for (const rows of shownRows(planned, settled, ROWS_AT_ONCE)) {
    for (const { status } of rows) number[status]++
    await tx.ask(addingRows(key, rows))
  }
  await tx.ask(keepingCounts(key, countsOf(number, planned, settled)))
}

export function batches<T>(all: readonly T[], size: number): (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
    all.slice(at * size, (at + 1) * size),
  )
}
