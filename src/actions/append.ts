import type { Day } from '../domain/day.ts'
import { enterFurther, type Entered } from '../domain/entry.ts'
import type { Person } from '../domain/person.ts'
import { lineOf } from '../engine/line.ts'
import {
  changingDeal,
  dealHeld,
  heldDealFrom,
  type Access,
  type DealRow,
  type HeldDeal,
} from '../store/deals.ts'
import { keepingAnswer } from '../store/keys.ts'
import { keepingWeek, replacingLine, rowOf, type Row } from '../store/lines.ts'
import { appending, withEntries, type DealLog, type Entry } from '../store/log.ts'
import { addingPeople, peopleFrom, peopleOf, type NewPerson } from '../store/people.ts'
import type { Asked } from '../store/statement.ts'
import type { Transaction } from '../store/store.ts'
import { casefileOn } from './casefile.ts'
import type { Errand } from './errand.ts'
import { askingLog, heldLogs, logNow, withWritten, type LogNow } from './held-logs.ts'
import { judgedOn, METHOD, truthOf } from './judging.ts'
import { once } from './once.ts'
import { refused, type Outcome, type Refused } from './outcome.ts'
import { refuseBelow } from './refuse-below.ts'

/** A deal as it stands, locked. */
export interface DealNow {
  readonly deal: DealRow
  readonly people: readonly Person[]
  readonly log: DealLog
  /** Its observations as they count, where somebody has worked that out already. */
  readonly entered?: readonly Entered[]
}

/** And the day its line is for. */
export interface HeldNow extends DealNow {
  readonly deal: HeldDeal
}

/** And what is known of its log beside. */
interface WriteNow extends HeldNow {
  readonly logged: LogNow
}

/** An entry that is to be appended; its place in the log is given here. */
export type Draft = Pick<Entry, 'id' | 'kind' | 'on' | 'content'>

/** What is to happen to a deal. */
export interface Decided<M extends object> {
  readonly entries?: readonly Draft[]
  /** All observations of the log as they then count, where that was worked out to decide. */
  readonly entered?: readonly Entered[]
  readonly people?: readonly NewPerson[]
  /** People of the deal as they now are called, where that changed. */
  readonly renamed?: readonly Person[]
  readonly deal?: Partial<
    Pick<DealRow, 'name' | 'account' | 'archived' | 'outcome' | 'closedOn' | 'frozenOn'>
  >
  /** Whatever else must be done in the transaction. */
  readonly also?: readonly Asked[]
  /** What is answered beside the row. */
  readonly more: M
}

/** What every writing of a deal answers: the row as it now is. */
export type Written<M extends object = object> = { readonly row: Row } & M

/**
 * Carries a writing out: takes the deal's lock, lets `decide` say what is to happen from how it stands, appends it,
 * judges the deal anew and replaces its line, all in one transaction.
 */
export function append<M extends object>(
  errand: Errand,
  deal: string,
  decide: (now: HeldNow, tx: Transaction) => Decided<M> | Refused | Promise<Decided<M> | Refused>,
): Promise<Outcome<Written<M>>> {
  return once<M>(errand, async (tx) => {
    const now = await dealNow(tx, errand, deal)
    if (!now) return refused('not-found')
    const decided = refuseBelow(errand, now.deal.access.level) ?? (await decide(now, tx))
    return 'ok' in decided ? decided : write(tx, errand, now, decided)
  })
}

async function dealNow(tx: Transaction, { store }: Errand, key: string): Promise<WriteNow | undefined> {
  const held = heldLogs(store).of(tx.who, key)
  const [locked, people, ...entries] = await tx.ask(dealHeld(key), peopleOf(key), ...askingLog(key, held))
  const deal = heldDealFrom(locked ?? [])
  if (!deal) return undefined
  const logged = await logNow(tx, key, entries, held)
  const { log, entered } = logged
  return { deal, people: peopleFrom(people ?? []), log, logged, ...(entered && { entered }) }
}

async function write<M extends object>(
  tx: Transaction,
  errand: Errand,
  now: WriteNow,
  decided: Decided<M>,
): Promise<Outcome<Written<M>>> {
  const { people = [], also = [], more } = decided
  const entries = placed(decided.entries ?? [], now.deal.seq, errand.today)
  const after = afterwards(now, decided, entries)
  const { deal } = after
  const judged = judge(after, errand)
  await tx.finish(
    ...(people.length > 0 ? [addingPeople(deal.deal, people, errand.today)] : []),
    ...(entries.length > 0
      ? [appending(deal.deal, entries, { at: errand.at, member: errand.who.member })]
      : []),
    ...also,
    changingDeal(deal),
    ...keepingWeek(deal.deal, now.deal.lineDay, errand.today),
    judged.replacing,
    ...remembering(errand, deal.deal, more),
  )
  heldLogs(errand.store).keep(tx.who, deal.deal, withWritten(now.logged, after, entries))
  return { ok: true, row: judged.rowFor(now.deal.access), ...more }
}

function afterwards<M extends object>(
  { deal, people, log: before, entered: known = [] }: DealNow,
  decided: Decided<M>,
  entries: readonly Entry[],
): Required<DealNow> {
  const log = withEntries(before, entries)
  return {
    deal: { ...deal, ...decided.deal, seq: deal.seq + entries.length },
    people: [...(decided.renamed ?? people), ...(decided.people ?? [])],
    log,
    entered: decided.entered ?? enterFurther(known, log.observations),
  }
}

function placed(drafts: readonly Draft[], seq: number, recorded: Day): Entry[] {
  return drafts.map((draft, at) => ({ ...draft, seq: seq + at + 1, place: 0, recorded }))
}

/** A deal judged as it now stands: its row, and what puts it in the place of the one before. */
export function judge(
  { deal, people, log, entered }: DealNow,
  { today }: Pick<Errand, 'today'>,
): { readonly rowFor: (access: Access) => Row; readonly replacing: Asked } {
  const day = judgedOn(deal, today)
  const line = lineOf(casefileOn(day, deal, people, log, entered), day, METHOD)
  const truth = truthOf(deal, today)
  return {
    rowFor: (access) => rowOf(deal, access, people, line, truth),
    replacing: replacingLine(deal, line, truth),
  }
}

/** Keeps the answer for when the same writing comes again. */
export function remembering({ once: key, at }: Errand, deal: string, answer: object): Asked[] {
  return key ? [keepingAnswer(key.key, { request: key.request, deal, answer: { ...answer } }, at)] : []
}
