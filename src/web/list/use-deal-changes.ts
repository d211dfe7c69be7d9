import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { BodyOf, DealLine } from '../api-types.ts'
import { answered, client, onceKey } from '../client.ts'
import { useNotify, type Notice } from '../shell/notices.tsx'
import { sayProblem } from '../shell/say-problem.ts'
import { useWords } from '../words/words.tsx'
import { changeLine, outdate, showLine } from './lines-held.ts'
import { changesTo, factsBefore, observationsOf, type OwnFacts } from './own-facts.ts'

type Written = Promise<{ readonly deal: DealLine }>

/** A change of one deal: shown at once, then sent, and taken back in the same way. */
interface Change {
  readonly line: DealLine
  /** What of the row will be otherwise. */
  readonly patch: Partial<DealLine>
  readonly send: () => Written
  readonly says: string
  readonly undo: () => Written
}

/** What the list can change of a deal. Each is shown at once, put back where the server refuses, and can be undone. */
export function useDealChanges() {
  const queries = useQueryClient()
  const notify = useNotify()
  const { say } = useWords()
  return useMemo(() => {
    const make = (change: Change) => void carryOut(change, { queries, notify, say })
    return {
      record: (line: DealLine, facts: Partial<OwnFacts>, says: string) => make(recording(line, facts, says)),
      rename: (line: DealLine, name: string) =>
        make(renaming(line, name, say('web.list.done.renamed', { name }))),
      move: (line: DealLine, account: string | null) =>
        make(moving(line, account, movedWords(line, account, say))),
      archive: (line: DealLine) => make(archiving(line, say('web.list.done.archived', { deal: line.name }))),
      unarchive: (line: DealLine) =>
        make(unarchiving(line, say('web.list.done.unarchived', { deal: line.name }))),
    }
  }, [queries, notify, say])
}

function movedWords({ name: deal }: DealLine, account: string | null, say: Around['say']): string {
  return account === null
    ? say('web.list.done.movedOut', { deal })
    : say('web.list.done.moved', { deal, account })
}

export type DealChanges = ReturnType<typeof useDealChanges>

interface Around {
  readonly queries: QueryClient
  readonly notify: (notice: Notice) => void
  readonly say: ReturnType<typeof useWords>['say']
}

async function carryOut({ line, patch, send, says, undo }: Change, around: Around): Promise<void> {
  const { queries, notify, say } = around
  changeLine(queries, line.id, (held) => ({ ...held, ...patch }))
  try {
    showLine(queries, (await send()).deal)
    outdate(queries, line.id)
    notify({ text: says, action: { label: say('web.shell.undo'), run: () => void takeBack(undo, around) } })
  } catch (error) {
    changeLine(queries, line.id, (held) => ({ ...held, ...only(patch, line) }))
    notify({ text: say('web.list.done.notDone', { why: sayProblem(say, error) }), tone: 'trouble' })
  }
}

/** The fields of a patch as the row had them. */
function only(patch: Partial<DealLine>, line: DealLine): Partial<DealLine> {
  return Object.fromEntries(Object.keys(patch).map((name) => [name, line[name as keyof DealLine]]))
}

async function takeBack(undo: () => Written, { queries, notify, say }: Around): Promise<void> {
  try {
    const { deal } = await undo()
    showLine(queries, deal)
    outdate(queries, deal.id)
    notify({ text: say('web.list.done.undone') })
  } catch (error) {
    notify({ text: say('web.list.done.notDone', { why: sayProblem(say, error) }), tone: 'trouble' })
  }
}

function recording(line: DealLine, facts: Partial<OwnFacts>, says: string): Change {
  const observations = observationsOf(facts)
  const at = { path: { deal: line.id } }
  const header = onceKey()
  return {
    line,
    patch: facts,
    says,
    send: () =>
      answered(
        client.POST('/deals/{deal}/observations', { params: { ...at, header }, body: { observations } }),
      ),
    undo: () => takeOut(line, facts, observations),
  }
}

type Recorded = ReturnType<typeof observationsOf>

/** Takes entries back; an older one of the same day, which the new one had taken over, is said again. */
async function takeOut(line: DealLine, facts: Partial<OwnFacts>, recorded: Recorded): Written {
  const ids = recorded.flatMap(({ id }) => id ?? [])
  const written = await retractAll(line.id, ids)
  const lost = changesTo(written.deal, factsBefore(line, facts))
  if (Object.keys(lost).length === 0) return written
  const params = { path: { deal: line.id }, header: onceKey() }
  const body = { observations: observationsOf(lost) }
  return answered(client.POST('/deals/{deal}/observations', { params, body }))
}

async function retractAll(deal: string, ids: readonly string[]): Written {
  const [first, ...rest] = ids
  if (first === undefined) throw new Error('nothing to take back')
  const written = await answered(
    client.POST('/deals/{deal}/retractions', {
      params: { path: { deal }, header: onceKey() },
      body: { retracts: first },
    }),
  )
  return rest.length > 0 ? retractAll(deal, rest) : written
}

function renaming(line: DealLine, name: string, says: string): Change {
  return {
    line,
    patch: { name },
    says,
    send: () => correct(line.id, { name }),
    undo: () => correct(line.id, { name: line.name }),
  }
}

function moving(line: DealLine, account: string | null, says: string): Change {
  return {
    line,
    patch: { account: account === null ? null : { id: line.account?.id ?? '', name: account } },
    says,
    send: () => correct(line.id, { account }),
    undo: () => correct(line.id, { account: line.account?.name ?? null }),
  }
}

function correct(deal: string, body: BodyOf<'changeDeal'>): Written {
  return answered(client.PATCH('/deals/{deal}', { params: { path: { deal }, header: onceKey() }, body }))
}

function archiving(line: DealLine, says: string): Change {
  return {
    line,
    patch: { archived: true },
    says,
    send: () => putAway(line.id),
    undo: () => bringBack(line.id),
  }
}

function unarchiving(line: DealLine, says: string): Change {
  return {
    line,
    patch: { archived: false },
    says,
    send: () => bringBack(line.id),
    undo: () => putAway(line.id),
  }
}

function putAway(deal: string): Written {
  return answered(client.PUT('/deals/{deal}/archive', { params: { path: { deal }, header: onceKey() } }))
}

function bringBack(deal: string): Written {
  return answered(client.DELETE('/deals/{deal}/archive', { params: { path: { deal }, header: onceKey() } }))
}
