import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useMemo, useRef } from 'react'
import type { BodyOf } from '../api-types.ts'
import { answered, client, onceKey } from '../client.ts'
import { dealQuery, logQuery, workspaceQuery } from '../queries.ts'
import { randomId } from '../random-id.ts'
import { formatDay } from '../../domain/day.ts'
import type { DealLine, DealLog } from './deal-log.ts'
import {
  withCommitment,
  withObservation,
  without,
  withRetraction,
  withState,
  withVisit,
  type Change,
  type Stamp,
} from './entries-made.ts'
import { lineAgrees } from './line-agrees.ts'
import type { PeopleWriter } from './people-writer.ts'
import type { Claim } from './record/draft.ts'

/** Everything that can be done to one deal. What is entered in its log shows at once and is confirmed later. */
export interface DealWriter {
  /** Resolves to the entry's id once the server has it. */
  readonly observe: (claim: Claim, retracts?: string) => Promise<string>
  readonly retract: (id: string) => Promise<void>
  readonly visit: (visit: BodyOf<'recordVisit'>) => Promise<void>
  readonly promise: (commitment: BodyOf<'recordCommitment'>) => Promise<void>
  readonly settle: (commitment: string, state: BodyOf<'settleCommitment'>) => Promise<void>
  readonly people: PeopleWriter
  readonly change: (change: BodyOf<'changeDeal'>) => Promise<void>
  readonly archive: (archived: boolean) => Promise<void>
  readonly close: (closure: BodyOf<'closeDeal'>) => Promise<void>
  readonly reopen: () => Promise<void>
}

type Written = Promise<{ deal: DealLine }>

/** `onDiffering` is told when the server judges otherwise than the page did; the log is loaded anew then. */
export function useDealWriter(deal: string, onDiffering: () => void): DealWriter {
  const queries = useQueryClient()
  const told = useRef(onDiffering)
  told.current = onDiffering
  return useMemo(() => writerFor(deal, new Writes(deal, queries, () => told.current())), [deal, queries])
}

function writerFor(deal: string, writes: Writes): DealWriter {
  return { ...logWriter(deal, writes), ...dealWriter(deal, writes), people: peopleWriter(deal, writes) }
}

type LogWriter = Pick<DealWriter, 'observe' | 'retract' | 'visit' | 'promise' | 'settle'>

function logWriter(deal: string, writes: Writes): LogWriter {
  return { ...claimWriter({ deal }, writes), ...meetingWriter({ deal }, writes) }
}

interface Path {
  readonly deal: string
}

function claimWriter(path: Path, writes: Writes): Pick<LogWriter, 'observe' | 'retract'> {
  return {
    observe: async (claim, retracts) => {
      const id = newId('o')
      await writes.enter(
        (stamp) => claimed(id, claim, retracts, stamp),
        (header) =>
          client.POST('/deals/{deal}/observations', {
            params: { path, header },
            body: { observations: [observationFrom(id, claim, retracts)] },
          }),
      )
      return id
    },
    retract: async (retracts) => {
      const id = newId('r')
      await writes.enter(
        (stamp) => withRetraction(id, retracts, stamp),
        (header) =>
          client.POST('/deals/{deal}/retractions', { params: { path, header }, body: { id, retracts } }),
      )
    },
  }
}

function claimed(id: string, claim: Claim, retracts: string | undefined, stamp: Stamp): Change {
  const said = withObservation(id, claim, stamp)
  return retracts === undefined ? said : both(said, withRetraction(newId('r'), retracts, stamp))
}

function observationFrom(id: string, claim: Claim, retracts: string | undefined) {
  const observation = { ...claim, on: formatDay(claim.on), id, ...(retracts !== undefined && { retracts }) }
  return observation as BodyOf<'recordObservations'>['observations'][number]
}

function meetingWriter(path: Path, writes: Writes): Pick<LogWriter, 'visit' | 'promise' | 'settle'> {
  return {
    visit: async (given) => {
      const visit = { ...given, ours: given.ours ?? [], shown: given.shown ?? [], id: newId('v') }
      await writes.enter(
        (stamp) => (log) => withVisit({ ...visit, on: visit.on ?? log.today }, stamp)(log),
        (header) => client.POST('/deals/{deal}/visits', { params: { path, header }, body: visit }),
      )
    },
    promise: async (given) => {
      const promise = { ...given, state: given.state ?? ('open' as const), id: newId('c') }
      await writes.enter(
        (stamp) => (log) => withCommitment({ ...promise, on: promise.on ?? log.today }, stamp)(log),
        (header) => client.POST('/deals/{deal}/commitments', { params: { path, header }, body: promise }),
      )
    },
    settle: async (commitment, body) => {
      await writes.enter(
        (stamp) => withState(commitment, body, stamp),
        (header) =>
          client.POST('/deals/{deal}/commitments/{commitment}/state', {
            params: { path: { ...path, commitment }, header },
            body,
          }),
      )
    },
  }
}

function both(first: Change, second: Change): Change {
  return (log) => second(first(log))
}

function dealWriter(
  deal: string,
  writes: Writes,
): Pick<DealWriter, 'change' | 'archive' | 'close' | 'reopen'> {
  const path = { deal }
  return {
    change: (body) =>
      writes.change((header) => client.PATCH('/deals/{deal}', { params: { path, header }, body })),
    archive: (archived) =>
      writes.change((header) =>
        archived
          ? client.PUT('/deals/{deal}/archive', { params: { path, header } })
          : client.DELETE('/deals/{deal}/archive', { params: { path, header } }),
      ),
    close: (body) =>
      writes.change((header) => client.POST('/deals/{deal}/closure', { params: { path, header }, body })),
    reopen: () =>
      writes.change((header) =>
        client.POST('/deals/{deal}/reopening', { params: { path, header }, body: {} }),
      ),
  }
}

function peopleWriter(deal: string, writes: Writes): PeopleWriter {
  const path = { deal }
  return {
    add: (people) =>
      writes.change((header) =>
        client.POST('/deals/{deal}/people', { params: { path, header }, body: { people: [...people] } }),
      ),
    change: (person, body) =>
      writes.change((header) =>
        client.PATCH('/deals/{deal}/people/{person}', { params: { path: { deal, person }, header }, body }),
      ),
    remove: (person) =>
      writes.change((header) =>
        client.DELETE('/deals/{deal}/people/{person}', { params: { path: { deal, person }, header } }),
      ),
  }
}

/** As entries are named: short, and never twice. */
function newId(prefix: 'o' | 'r' | 'v' | 'c'): string {
  return `${prefix}-${randomId().replaceAll('-', '').slice(0, 16)}`
}

type Header = ReturnType<typeof onceKey>
type Asked = Promise<{ data?: { deal: DealLine }; error?: unknown; response: Response }>

/** The writings of one deal: sent one after another, so that they arrive in the order they were made. */
class Writes {
  readonly #deal: string
  readonly #queries: QueryClient
  readonly #onDiffering: () => void
  #last: Promise<unknown> = Promise.resolve()
  #waiting = 0

  constructor(deal: string, queries: QueryClient, onDiffering: () => void) {
    this.#deal = deal
    this.#queries = queries
    this.#onDiffering = onDiffering
  }

  /** Shows an entry at once; takes it off again where it is not confirmed. */
  async enter(make: (stamp: Stamp) => Change, ask: (header: Header) => Asked): Promise<void> {
    const stamp = { by: this.#member(), at: new Date().toISOString() }
    this.#waiting++
    await this.#queries.cancelQueries(logQuery(this.#deal))
    this.#put(make(stamp))
    try {
      const { deal } = await this.#inTurn(() => answered(ask(onceKey())))
      this.#waiting--
      this.#confirm(deal)
    } catch (error) {
      this.#waiting--
      this.#put(without(stamp))
      void this.#queries.invalidateQueries(logQuery(this.#deal))
      throw error
    }
  }

  /** Does what changes more than the log, and shows it when it is done. */
  async change(ask: (header: Header) => Asked): Promise<void> {
    const { deal } = await this.#inTurn(() => answered(ask(onceKey())))
    this.#keep(deal)
    await this.#queries.invalidateQueries(logQuery(this.#deal))
  }

  #inTurn(ask: () => Written): Written {
    const turn = this.#last.then(ask, ask)
    this.#last = turn.catch(() => undefined)
    return turn
  }

  #member(): string {
    return this.#queries.getQueryData(workspaceQuery.queryKey)?.member.id ?? ''
  }

  #put(change: Change): void {
    this.#queries.setQueryData(
      logQuery(this.#deal).queryKey,
      (log: DealLog | undefined) => log && change(log),
    )
  }

  /** The server's answer to the last of them is held against what the page shows. */
  #confirm(line: DealLine): void {
    this.#keep(line)
    if (this.#waiting > 0) return
    void this.#judgeAnew()
    const log = this.#queries.getQueryData(logQuery(this.#deal).queryKey)
    if (log?.seq === line.seq && lineAgrees(line, log)) return
    if (log && !lineAgrees(line, log)) this.#onDiffering()
    void this.#queries.invalidateQueries(logQuery(this.#deal))
  }

  /** What the page cannot judge, for part of the log is kept from it, the server says. */
  async #judgeAnew(): Promise<void> {
    const log = this.#queries.getQueryData(logQuery(this.#deal).queryKey)
    if (log && log.withheld.length > 0) await this.#queries.invalidateQueries(dealQuery(this.#deal))
  }

  #keep(line: DealLine): void {
    this.#queries.setQueryData(dealQuery(this.#deal).queryKey, (read) => read && { ...read, deal: line })
    void this.#queries.invalidateQueries({ queryKey: ['deals'] })
  }
}
