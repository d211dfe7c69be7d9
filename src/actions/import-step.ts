import type { Plan, PlannedDeal } from '../import/plan.ts'
import { isEnough } from '../domain/level.ts'
import { dealFrom, dealHeld, dealSeen, heldDealFrom, type HeldDeal } from '../store/deals.ts'
import { importsFrom, importSeen, type ImportRow } from '../store/imports.ts'
import { entriesOf, logFrom } from '../store/log.ts'
import { peopleFrom, peopleOf } from '../store/people.ts'
import type { Transaction } from '../store/store.ts'
import type { Errand } from './errand.ts'
import { planNow, type ImportChoices, type Planned } from './import-plan.ts'
import { settle, type DealThere, type Settled } from './import-settle.ts'
import { sheetsIn, type SheetFound } from './import-sheets.ts'
import { breathe, type StepWatch } from './import-watch.ts'

/** How many deals are looked at, or written, in one message. */
export const BATCH = 50

/** An import with what was decided about it. */
export interface Decided {
  readonly row: ImportRow
  readonly planned: Planned
}

/** Reads and plans the file of an import; undefined where its file was let go, or nothing was chosen. */
export async function plannedNow(
  tx: Transaction,
  { today }: Errand,
  key: string,
  watch: StepWatch,
): Promise<Decided | undefined> {
  const [rows = []] = await tx.ask(importSeen(key))
  const [row] = importsFrom(rows)
  const sheets = await sheetsIn(tx, key, watch)
  if (!row || row.choices === null || 'code' in sheets) return undefined
  const found = row.sheets as readonly SheetFound[]
  return { row, planned: await planNow(tx, sheets, found, row.choices as ImportChoices, today) }
}

/** Compares some of a plan's deals with what is there; under their locks where something is to be written. */
export async function settleBatch(
  tx: Transaction,
  errand: Errand,
  deals: readonly PlannedDeal[],
  { rowsOf }: Planned,
  how: 'seen' | 'locked',
): Promise<Settled[]> {
  const known = deals.flatMap((deal) => (deal.known === undefined ? [] : [deal.known]))
  const there = await dealsThere(tx, known, how)
  return deals.map((deal) =>
    settle(
      deal,
      deal.known === undefined ? undefined : there.get(deal.known),
      rowsOf.get(deal) ?? [],
      errand,
    ),
  )
}

/** Whether anything at all is to be asked or done about it. */
export function isTouched({ known, claims, people }: PlannedDeal): boolean {
  return known === undefined || claims.length > 0 || people.some(({ id }) => id === undefined)
}

/** A deal as it is, with the day its line is for. */
export interface HeldThere extends DealThere {
  readonly deal: HeldDeal
}

export async function dealsThere(
  tx: Transaction,
  keys: readonly string[],
  how: 'seen' | 'locked',
): Promise<Map<string, HeldThere>> {
  const there = new Map<string, HeldThere>()
  if (keys.length === 0) return there
  // In one order, so that two imports do not wait for each other.
  const ordered = [...keys].sort()
  const ask = how === 'locked' ? dealHeld : dealSeen
  const rows = await tx.ask(...ordered.flatMap((key) => [ask(key), peopleOf(key), entriesOf(key)]))
  for (const [at, key] of ordered.entries()) {
    const [row = [], people = [], entries = []] = rows.slice(3 * at)
    const deal = how === 'locked' ? writable(heldDealFrom(row)) : asHeld(dealFrom(row))
    if (deal) there.set(key, { deal, people: peopleFrom(people), log: logFrom(entries) })
  }
  return there
}

function writable(deal: HeldDeal | undefined): HeldDeal | undefined {
  return deal && isEnough(deal.access.level, 'record') ? deal : undefined
}

function asHeld(deal: ReturnType<typeof dealFrom>): HeldDeal | undefined {
  return deal && { ...deal, lineDay: 0 }
}

/** A plan's deals in batches, the asker being able to stop in between. */
export async function eachBatch(
  plan: Plan,
  watch: StepWatch,
  work: (deals: readonly PlannedDeal[]) => Promise<void>,
): Promise<void> {
  const deals = plan.deals.filter(isTouched)
  for (let at = 0; at < deals.length; at += BATCH) {
    await breathe(watch, at, deals.length)
    await work(deals.slice(at, at + BATCH))
  }
  await breathe(watch, deals.length, deals.length)
}
