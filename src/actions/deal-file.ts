import { parse } from 'yaml'
import type { DealFile } from '../deal-file/read-deal.ts'
import { writeDeal } from '../deal-file/write-deal.ts'
import { isSensitive } from '../domain/masked-observation.ts'
import type { Person } from '../domain/person.ts'
import { viewOf } from '../domain/view.ts'
import { dealFrom, dealSeen, type DealRow, type SeenDeal } from '../store/deals.ts'
import { entriesOf, logFrom, type DealLog } from '../store/log.ts'
import { peopleFrom, peopleOf } from '../store/people.ts'
import { read } from '../store/store.ts'
import { latestStates } from './casefile.ts'
import type { Errand } from './errand.ts'
import { refused, type Outcome } from './outcome.ts'

/** The deal as a deal file. */
export async function dealFile(
  { store, who }: Errand,
  deal: string,
  format: 'yaml' | 'json',
): Promise<Outcome<{ readonly text: string }>> {
  const [seen, people, entries] = await read(store, who, dealSeen(deal), peopleOf(deal), entriesOf(deal))
  const row = dealFrom(seen ?? [])
  if (!row) return refused('not-found')
  const yaml = writeDeal(fileOf(row, peopleFrom(people ?? []), shownLog(logFrom(entries ?? []), row.access)))
  return { ok: true, text: format === 'yaml' ? yaml : `${JSON.stringify(parse(yaml), null, 2)}\n` }
}

/** A file has no way of saying that something is withheld: what its reader may not see is not in it. */
function shownLog(log: DealLog, access: SeenDeal['access']): DealLog {
  if (viewOf(access) === 'full') return log
  return { ...log, observations: log.observations.filter((one) => !isSensitive(one)) }
}

/**
 * What a file can say of the log: a commitment in its last state, the closure that holds. Visits and commitments that
 * were taken back are left out, since a file takes back observations only.
 */
function fileOf(deal: DealRow, people: readonly Person[], log: DealLog): DealFile {
  const taken = new Set(log.retractions.map(({ retracts }) => retracts))
  const observed = new Set(log.observations.map(({ id }) => id))
  const closure = deal.outcome === null ? undefined : log.closures.at(-1)
  return {
    deal: { name: deal.name, ...(deal.account && { account: deal.account.name }), opened: deal.opened },
    people,
    observations: log.observations.map(asInFile),
    retractions: log.retractions.filter(({ retracts }) => observed.has(retracts)).map(asInFile),
    visits: log.visits.filter(({ id }) => !taken.has(id)).map(unordered),
    commitments: latestStates(log.commitments, Infinity)
      .filter(({ id }) => !taken.has(id))
      .map(unordered),
    ...(closure && { closure: unordered(closure) }),
  }
}

/** Without what the log alone knows of an entry. */
function asInFile<T extends object>(entry: T): T {
  return Object.fromEntries(Object.entries(entry).filter(([name]) => !LOGGED.includes(name))) as T
}

const LOGGED: readonly string[] = ['place', 'at', 'member']

function unordered<T extends object>(entry: T): T {
  return Object.fromEntries(Object.entries(asInFile(entry)).filter(([name]) => name !== 'seq')) as T
}
