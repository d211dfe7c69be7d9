import { setImmediate as turn } from 'node:timers/promises'
import { forgettingAnswers } from '../store/keys.ts'
import { olderLines } from '../store/lines.ts'
import { read } from '../store/store.ts'
import type { Errand } from './errand.ts'
import { METHOD } from './judging.ts'
import { renewLine } from './renew-line.ts'

/** So many are looked up at once. */
const BATCH = 200

/**
 * Judges every open deal for today that still stands for an earlier day or another method, one after the other, so
 * that whoever asks meanwhile is answered in between. Says how many there were.
 */
export async function renewLines(errand: Errand, isStopping: () => boolean = () => false): Promise<number> {
  let renewed = 0
  let seen = ''
  for (;;) {
    const [rows = []] = await read(errand.store, errand.who, olderLines(errand.today, METHOD.version, BATCH))
    const deals = rows.map(([deal]) => deal as string)
    // The same again: none of them can be renewed.
    if (deals.length === 0 || deals.join() === seen) return renewed
    seen = deals.join()
    for (const deal of deals) {
      if (isStopping()) return renewed
      if (await renewLine(errand, deal)) renewed++
      await turn()
    }
  }
}

/** Whether any open deal stands for an earlier day or another method. */
export async function isAnyOlder({ store, who, today }: Errand): Promise<boolean> {
  const [rows = []] = await read(store, who, olderLines(today, METHOD.version, 1))
  return rows.length > 0
}

const KEPT_DAYS = 7
const DAY_MS = 86_400_000

/** Idempotency keys are for requests that come again soon. */
export async function forgetAnswers({ store, who, at }: Errand): Promise<void> {
  const before = new Date(Date.parse(at) - KEPT_DAYS * DAY_MS)
  await read(store, who, forgettingAnswers(before.toISOString()))
}
