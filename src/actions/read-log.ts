import { formatDay, type Day } from '../domain/day.ts'
import { isSensitive, maskedObservation, type MaskedObservation } from '../domain/masked-observation.ts'
import { viewOf, type View } from '../domain/view.ts'
import { dealFrom, dealSeen } from '../store/deals.ts'
import { logFrom, stampedEntriesOf, type DealLog } from '../store/log.ts'
import { peopleOf, peopleSinceFrom } from '../store/people.ts'
import { inside } from '../store/store.ts'
import { memberNames } from '../store/workspaces.ts'
import type { Errand } from './errand.ts'
import { refused, type Outcome } from './outcome.ts'

/** A deal's whole log as the contract has it: days are written out. */
export type ReadLog = Readonly<Record<string, unknown>>

export async function readLog(errand: Errand, deal: string): Promise<Outcome<{ readonly log: ReadLog }>> {
  return inside(errand.store, errand.who, async (tx) => {
    const [seen, people, entries] = await tx.ask(dealSeen(deal), peopleOf(deal), stampedEntriesOf(deal))
    const row = dealFrom(seen ?? [])
    if (!row) return refused('not-found')
    const log = {
      deal: { name: row.name, account: row.account?.name ?? null, opened: formatDay(row.opened) },
      seq: row.seq,
      today: formatDay(errand.today),
      people: peopleSinceFrom(people ?? []).map(({ joined, ...person }) => ({
        ...person,
        joined: joined === null ? null : formatDay(joined),
      })),
      ...written(seenLog(logFrom(entries ?? []), viewOf(row.access))),
      members: await memberNames(tx),
    }
    return { ok: true, log }
  })
}

/** The log as far as the view goes: of what is sensitive only that it is there. */
function seenLog(log: DealLog, view: View): SeenLog {
  if (view === 'full') return { ...log, withheld: [] }
  const withheld = log.observations.filter(isSensitive)
  const ids = new Set(withheld.map(({ id }) => id))
  return {
    ...log,
    observations: log.observations.filter(({ id }) => !ids.has(id)),
    withheld: withheld.map(maskedObservation),
    // What was noted as a sensitive claim was taken back may say what it was.
    retractions: log.retractions.map((one) => (ids.has(one.retracts) ? withoutNote(one) : one)),
  }
}

type SeenLog = DealLog & { readonly withheld: readonly MaskedObservation[] }

function withoutNote<T extends { readonly note?: string }>({ note, ...entry }: T): Omit<T, 'note'> {
  void note
  return entry
}

function written(log: SeenLog): Record<string, object[]> {
  const lists = Object.entries(log) as [keyof SeenLog, readonly { readonly on: Day }[]][]
  return Object.fromEntries(lists.map(([name, list]) => [name, list.map(withDaysWritten)]))
}

const DAYS: readonly string[] = ['on', 'recorded', 'due', 'stateOn']

/** `place` tells apart what a file brought at once; nobody else needs it. A commitment is `by` whoever promised. */
function withDaysWritten(logged: object): object {
  const { place, member, ...entry } = logged as { place?: number; member?: string }
  void place
  const fields = Object.entries({ by: member, ...entry })
  return Object.fromEntries(
    fields.map(([name, value]): [string, unknown] => [
      name,
      DAYS.includes(name) && typeof value === 'number' ? formatDay(value) : value,
    ]),
  )
}
