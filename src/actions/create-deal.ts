import { HEAD_ATTRIBUTES, headId } from '../deal-file/keys.ts'
import { readValue, type Context } from '../deal-file/read-value.ts'
import type { Value } from '../domain/attribute.ts'
import type { Day } from '../domain/day.ts'
import { DEAL, US } from '../domain/subject.ts'
import { accessTo, addingDeal, type DealRow } from '../store/deals.ts'
import { isViolationOf } from '../store/keys.ts'
import { accessFrom, type AccessColumns } from '../store/lines.ts'
import { appending, withEntries, type DealLog, type Entry } from '../store/log.ts'
import { addingPeople, type NewPerson } from '../store/people.ts'
import type { Rows, Transaction } from '../store/store.ts'
import { accountNamed } from '../store/workspaces.ts'
import { newPeople, type PersonIn } from './add-people.ts'
import { judge, remembering, type Written } from './append.ts'
import type { Errand } from './errand.ts'
import { Given } from './given.ts'
import { once } from './once.ts'
import { refused, type Outcome, type Refused } from './outcome.ts'

/** A deal as it is opened; beside these, any of the seller's own facts by its name. */
export interface DealIn {
  readonly id?: string | undefined
  readonly account: string
  readonly name?: string | undefined
  readonly people?: readonly PersonIn[] | undefined
  readonly [fact: string]: unknown
}

/** Opens a deal today. */
export async function createDeal(errand: Errand, given: DealIn): Promise<Outcome<Written>> {
  const facts = readFacts(given, errand.today)
  if (!facts.ok) return facts
  const people = newPeople(given.people ?? [], [], errand)
  if (!people.ok) return people
  return openedOnce(errand, (tx) => open(tx, errand, given, facts.read, people.people))
}

/** The client's key for a deal may come twice. */
export async function openedOnce(
  errand: Errand,
  work: (tx: Transaction) => Promise<Outcome<Written>>,
): Promise<Outcome<Written>> {
  try {
    return await once(errand, work)
  } catch (error) {
    if (isViolationOf(error, 'deals_pkey')) return refused('duplicate-id')
    throw error
  }
}

type Fact = readonly [name: string, value: Value]

/** The seller's own facts, as the head of a deal file would be read. */
function readFacts(given: DealIn, today: Day): { readonly ok: true; readonly read: Fact[] } | Refused {
  const context: Context = { people: new Set(), today }
  const input = new Given()
  return input.reading(() =>
    HEAD_ATTRIBUTES.flatMap(([name, attribute]): Fact[] => {
      const value = name === 'stage' ? (given[name] ?? 'lead') : given[name]
      return value === undefined ? [] : [[name, readValue(input.spot(value, `/${name}`), attribute, context)]]
    }),
  )
}

async function open(
  tx: Transaction,
  errand: Errand,
  given: DealIn,
  facts: readonly Fact[],
  people: readonly NewPerson[],
): Promise<Outcome<Written>> {
  const { at, today, who, newKey } = errand
  const account = await accountNamed(tx, given.account.trim(), newKey)
  const deal: DealRow = {
    deal: given.id ?? newKey(),
    name: given.name?.trim() ?? nameFor(given),
    account,
    opened: today,
    seq: 0,
    archived: false,
    outcome: null,
    closedOn: null,
    frozenOn: null,
    owner: who.member,
  }
  const entries = facts.map((fact, place) => headEntry(fact, place, today))
  const log = withEntries(NO_LOG, entries)
  const judged = judge({ deal, people, log }, errand)
  const asked = await tx.finish(
    addingDeal(deal),
    addingPeople(deal.deal, people, errand.today),
    appending(deal.deal, entries, { at, member: who.member }),
    judged.replacing,
    ...remembering(errand, deal.deal, {}),
    accessTo(deal.deal),
  )
  return opened(judged, asked)
}

/** What came of it, as the last thing that was asked says. */
export function opened({ rowFor }: ReturnType<typeof judge>, asked: readonly Rows[]): Outcome<Written> {
  const [access] = asked.at(-1) ?? []
  if (!access) throw new Error('a deal was opened that its owner may not see')
  return { ok: true, row: rowFor(accessFrom(access as unknown as AccessColumns)) }
}

export const NO_LOG: DealLog = {
  observations: [],
  retractions: [],
  visits: [],
  commitments: [],
  closures: [],
  reopenings: [],
}

function nameFor({ account, what }: DealIn): string {
  return typeof what === 'string' ? `${account.trim()} ${what.trim()}` : account.trim()
}

function headEntry([attribute, value]: Fact, place: number, today: Day): Entry {
  const content = { about: DEAL, attribute, value, grade: 'agreed', source: US }
  return { seq: 0, place, id: headId(attribute), kind: 'observation', on: today, recorded: today, content }
}
