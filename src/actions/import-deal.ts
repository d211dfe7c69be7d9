import { readDeal, type DealFile } from '../deal-file/read-deal.ts'
import { accessTo, addingDeal, changingDeal, type DealRow } from '../store/deals.ts'
import { appending, withEntries, type Entry, type EntryKind } from '../store/log.ts'
import { addingPeople } from '../store/people.ts'
import type { Transaction } from '../store/store.ts'
import { accountNamed } from '../store/workspaces.ts'
import { judge, remembering, type Written } from './append.ts'
import { NO_LOG, opened, openedOnce } from './create-deal.ts'
import { contentOf } from './draft-content.ts'
import type { Errand } from './errand.ts'
import { refused, type Outcome, type Refused } from './outcome.ts'

/** Takes a deal from a deal file with all of its log; what it recorded on earlier days stays recorded then. */
export async function importDeal(errand: Errand, text: string): Promise<Outcome<Written>> {
  const read = readDeal(text, errand.today)
  if (read.ok) return openedOnce(errand, (tx) => takeIn(tx, errand, read.file))
  return refusedFile(read.refusal)
}

function refusedFile(refusal: (ReturnType<typeof readDeal> & { ok: false })['refusal']): Refused {
  const { code, line, column, came, expected } = refusal
  return refused('bad-file', { params: { code, line, column, came, expected } })
}

/** Writes the file's deal as one that is new. */
export async function takeIn(tx: Transaction, errand: Errand, file: DealFile): Promise<Outcome<Written>> {
  const { at, who, newKey } = errand
  const deal = await dealRowFor(tx, errand, file)
  const entries = entriesIn(file)
  const log = withEntries(NO_LOG, entries)
  const people = file.people.map((person) => ({ ...person, person: newKey() }))
  const judged = judge({ deal, people: file.people, log }, errand)
  const asked = await tx.ask(
    addingDeal(deal),
    changingDeal(deal),
    addingPeople(deal.deal, people, null),
    appending(deal.deal, entries, { at, member: who.member }),
    judged.replacing,
    ...remembering(errand, deal.deal, {}),
    accessTo(deal.deal),
  )
  return opened(judged, asked)
}

async function dealRowFor(
  tx: Transaction,
  { newKey, who }: Errand,
  { deal, closure, ...file }: DealFile,
): Promise<DealRow> {
  const isMoreThanHead = [file.observations, file.retractions, file.visits, file.commitments].some((list) =>
    list.some((entry) => !('seq' in entry) || entry.seq > 0),
  )
  return {
    deal: newKey(),
    name: deal.name,
    account: deal.account === undefined ? null : await accountNamed(tx, deal.account, newKey),
    opened: deal.opened,
    seq: isMoreThanHead || closure ? AS_ONE : 0,
    archived: false,
    outcome: closure?.outcome ?? null,
    closedOn: closure?.on ?? null,
    frozenOn: closure?.recorded ?? null,
    owner: who.member,
  }
}

/** A file's entries share one place in the order of arrival, behind the head's. */
const AS_ONE = 1

function entriesIn(file: DealFile): Entry[] {
  const { observations, retractions, visits, commitments, closure } = file
  const all: readonly (readonly [EntryKind, readonly FileEntry[]])[] = [
    ['observation', observations],
    ['retraction', retractions],
    ['visit', visits],
    ['commitment', commitments],
    ['closure', closure ? [closure] : []],
  ]
  return all
    .flatMap(([kind, list]) => list.map((entry) => ({ kind, entry })))
    .map(({ kind, entry }, place) => ({
      seq: entry.seq ?? AS_ONE,
      place,
      id: entry.id,
      kind,
      on: entry.on,
      recorded: entry.recorded,
      content: contentOf(entry),
    }))
}

type FileEntry = Pick<Entry, 'id' | 'on' | 'recorded'> & { readonly seq?: number }
