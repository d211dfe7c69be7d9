import { changingDeal } from '../store/deals.ts'
import { appendingTo, removingIds, touchedBy, touchedFrom, type Touched } from '../store/imported-deals.ts'
import { endingStep, keepingCounts, markingUndone, takingTime } from '../store/imports.ts'
import { keepingWeek } from '../store/lines.ts'
import { withEntries, type DealLog, type Entry } from '../store/log.ts'
import { removingPerson } from '../store/people.ts'
import type { Asked } from '../store/statement.ts'
import { inside, type Transaction } from '../store/store.ts'
import { judge } from './append.ts'
import type { Errand } from './errand.ts'
import { batches } from './import-check.ts'
import { BATCH, dealsThere, type HeldThere } from './import-step.ts'
import { breathe, type StepWatch } from './import-watch.ts'
import { isNamed } from './remove-person.ts'

/** What became of an import that was taken back, and what of it stays. */
export interface UndoCounts {
  readonly retracted: number
  /** Deals it made, put out of sight. */
  readonly archived: number
  /** Deals it made that stay, since something was recorded in them later, or they are another's now. */
  readonly keptDeals: number
  /** Deals that were closed since, or may no longer be written to: nothing of them was taken back. */
  readonly untouched: number
  readonly removedPeople: number
  /** People it put into deals who stay in them, since the log speaks of them. */
  readonly keptPeople: number
}

/** Takes an import back as a whole: all of it, or nothing. */
export async function undoImport(errand: Errand, key: string, watch: StepWatch): Promise<void> {
  await inside(errand.store, errand.who, async (tx) => {
    await tx.ask(takingTime())
    const [rows = []] = await tx.ask(touchedBy(key))
    const touched = touchedFrom(rows)
    const counts = { retracted: 0, archived: 0, keptDeals: 0, untouched: 0, removedPeople: 0, keptPeople: 0 }
    let done = 0
    for (const some of batches(touched, BATCH)) {
      await breathe(watch, done, touched.length)
      await undoBatch(tx, errand, some, counts)
      done += some.length
    }
    await breathe(watch, done, touched.length)
    await tx.finish(
      removingIds(key),
      keepingCounts(key, { undo: counts }),
      markingUndone(key, errand.at),
      endingStep(key, 'undoing', 'undone', null),
    )
  })
}

type Counting = { -readonly [K in keyof UndoCounts]: number }

async function undoBatch(
  tx: Transaction,
  errand: Errand,
  touched: readonly Touched[],
  counts: Counting,
): Promise<void> {
  const there = await dealsThere(
    tx,
    touched.map(({ deal }) => deal),
    'locked',
  )
  const asked: Asked[] = []
  for (const one of touched) {
    const now = there.get(one.deal)
    if (!now || now.deal.outcome !== null) counts.untouched++
    else asked.push(...undoDeal(one, now, errand, counts))
  }
  if (asked.length > 0) await tx.ask(...asked)
}

function undoDeal(
  one: Touched,
  { deal: before, people, log }: HeldThere,
  errand: Errand,
  counts: Counting,
): Asked[] {
  const { at, today, who } = errand
  const entries = retractionsOf(one, log, before.seq, errand)
  const isUntouched = one.made && before.seq === one.toSeq && before.access.level === 'own'
  const leaving = isUntouched
    ? []
    : one.people.filter((id) => people.some((person) => person.id === id) && !isNamed(id, log))
  const deal = { ...before, seq: before.seq + entries.length, archived: before.archived || isUntouched }
  const staying = people.filter(({ id }) => !leaving.includes(id))
  counts.retracted += entries.length
  counts.archived += isUntouched ? 1 : 0
  counts.keptDeals += one.made && !isUntouched ? 1 : 0
  counts.removedPeople += leaving.length
  counts.keptPeople += isUntouched ? 0 : one.people.length - leaving.length
  return [
    ...(entries.length > 0 ? [appendingTo([{ deal: deal.deal, entries }], { at, member: who.member })] : []),
    ...leaving.map((id) => removingPerson(deal.deal, id)),
    changingDeal(deal),
    ...keepingWeek(deal.deal, before.lineDay, today),
    judge({ deal, people: staying, log: withEntries(log, entries) }, errand).replacing,
  ]
}

/** Of what the import entered, what nobody took back since. */
function retractionsOf(
  { fromSeq, toSeq }: Touched,
  log: DealLog,
  seq: number,
  { today, newId }: Errand,
): Entry[] {
  const taken = new Set(log.retractions.map(({ retracts }) => retracts))
  return log.observations
    .filter((one) => one.seq > fromSeq && one.seq <= toSeq && !taken.has(one.id))
    .map(({ id }, at) => ({
      seq: seq + at + 1,
      place: 0,
      id: newId(),
      kind: 'retraction',
      on: today,
      recorded: today,
      content: { retracts: id },
    }))
}
