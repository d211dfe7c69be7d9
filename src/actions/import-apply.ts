import { DEAL, US } from '../domain/subject.ts'
import type { PlannedAccount, PlannedClaim, PlannedPerson, PlannedWho } from '../import/plan.ts'
import { noteFor } from '../import/provenance.ts'
import { changingDeal, type DealRow, type HeldDeal } from '../store/deals.ts'
import {
  addingAccounts,
  addingArrivals,
  addingDeals,
  addingIds,
  appendingTo,
  noting,
  type Arrival,
  type ExternalId,
  type Touched,
} from '../store/imported-deals.ts'
import { endingStep, markingApplied, takingTime } from '../store/imports.ts'
import { keepingWeek } from '../store/lines.ts'
import { withEntries, type DealLog, type Entry } from '../store/log.ts'
import type { Asked } from '../store/statement.ts'
import { inside, type Transaction } from '../store/store.ts'
import { workspaceOf } from '../store/workspaces.ts'
import { newPeople } from './add-people.ts'
import { judge } from './append.ts'
import { NO_LOG } from './create-deal.ts'
import { withoutAbsent } from './draft-content.ts'
import type { Errand } from './errand.ts'
import { batches, keepOutcome } from './import-check.ts'
import { mailHash } from './import-known.ts'
import type { ChosenTable, ImportChoices } from './import-plan.ts'
import type { Settled } from './import-settle.ts'
import { eachBatch, plannedNow, settleBatch, type Decided } from './import-step.ts'
import type { StepWatch } from './import-watch.ts'

/** Takes in all rows of an import that nothing is wrong with: every one of them, or none. */
export async function applyImport(errand: Errand, key: string, watch: StepWatch): Promise<void> {
  await inside(errand.store, errand.who, async (tx) => {
    await tx.ask(takingTime())
    const decided = await plannedNow(tx, errand, key, watch)
    if (!decided) {
      await tx.finish(endingStep(key, 'applying', 'read', 'failed'))
      return
    }
    const { language } = (await workspaceOf(tx)) ?? { language: 'zh' as const }
    const taking = new Taking(tx, errand, key, decided, language)
    await taking.addAccounts()
    const settled: Settled[] = []
    await eachBatch(decided.planned.plan, watch, async (deals) => {
      const some = await settleBatch(tx, errand, deals, decided.planned, 'locked')
      await taking.write(some)
      settled.push(...some.map(withoutLog))
    })
    await taking.addIds(settled)
    await keepOutcome(tx, key, decided.planned, settled)
    await tx.finish(markingApplied(key, errand.at), endingStep(key, 'applying', 'applied', null))
  })
}

const AT_ONCE = 1_000

/** One deal on its way into the database. */
interface Writing {
  readonly deal: DealRow
  readonly lineDay: number | undefined
  readonly isNew: boolean
  readonly entries: readonly Entry[]
  readonly arrivals: readonly Arrival[]
  readonly replacing: Asked
  readonly touched: Touched
}

class Taking {
  private readonly accounts = new Map<PlannedAccount, { readonly id: string; readonly name: string }>()
  private readonly people = new Map<PlannedWho, string>()
  private readonly deals = new Map<object, string>()
  private readonly tx: Transaction
  private readonly errand: Errand
  private readonly key: string
  private readonly decided: Decided
  private readonly language: 'zh' | 'en'

  constructor(tx: Transaction, errand: Errand, key: string, decided: Decided, language: 'zh' | 'en') {
    this.tx = tx
    this.errand = errand
    this.key = key
    this.decided = decided
    this.language = language
  }

  async addAccounts(): Promise<void> {
    const { newKey } = this.errand
    const made = this.decided.planned.plan.accounts.filter(({ known }) => known === undefined)
    for (const some of batches(made, AT_ONCE)) {
      const [rows = []] = await this.tx.ask(
        addingAccounts(some.map(({ name }) => ({ account: newKey(), name }))),
      )
      const byName = new Map((rows as unknown as [string, string][]).map(([id, name]) => [name, id]))
      for (const account of some)
        this.accounts.set(account, { id: byName.get(account.name) ?? '', name: account.name })
    }
  }

  async write(settled: readonly Settled[]): Promise<void> {
    const writings = settled.flatMap((one) => (isEmpty(one) ? [] : [this.writing(one)]))
    if (writings.length === 0) return
    const { at, today, who } = this.errand
    const made = writings.filter(({ isNew }) => isNew)
    const changed = writings.filter(({ isNew }) => !isNew)
    await this.tx.ask(
      ...(made.length > 0 ? [addingDeals(made.map(({ deal }) => deal))] : []),
      addingArrivals(
        writings.flatMap(({ arrivals }) => arrivals),
        today,
      ),
      appendingTo(
        writings.map(({ deal: { deal }, entries }) => ({ deal, entries })),
        { at, member: who.member },
      ),
      ...changed.flatMap(({ deal, lineDay }) => [
        changingDeal(deal),
        ...keepingWeek(deal.deal, lineDay ?? today, today),
      ]),
      ...writings.map(({ replacing }) => replacing),
      noting(
        this.key,
        writings.map(({ touched }) => touched),
      ),
    )
  }

  async addIds(settled: readonly Settled[]): Promise<void> {
    const ids: ExternalId[] = []
    const add = (kind: ExternalId['kind'], id: string | undefined, key: string | undefined): void => {
      if (id !== undefined && key !== undefined) ids.push({ kind, id, key })
    }
    for (const account of this.decided.planned.plan.accounts)
      add('account', account.external, account.known ?? this.accounts.get(account)?.id)
    for (const deal of this.decided.planned.plan.deals)
      add('deal', deal.external, deal.known ?? this.deals.get(deal))
    for (const who of new Set(settled.flatMap(({ planned }) => planned.people.map((person) => person.who)))) {
      const key = who.known ?? this.people.get(who)
      add('person', who.external, key)
      add('mail', who.mail && mailHash(this.tx.who.workspace, who.mail), key)
    }
    for (const some of batches(ids, AT_ONCE)) await this.tx.ask(addingIds(this.key, some))
  }

  private writing(settled: Settled): Writing {
    const { there, planned } = settled
    const before = there ? (there.deal as HeldDeal) : undefined
    const opened = before ?? this.newDeal(planned)
    if (!before) this.deals.set(planned, opened.deal)
    const { ids, arrivals } = this.arrivals(settled, opened.deal)
    const entries = this.entries(settled, ids, opened.seq)
    const deal = { ...opened, seq: opened.seq + entries.length }
    const log: DealLog = withEntries(there?.log ?? NO_LOG, entries)
    const people = [
      ...(there?.people ?? []),
      ...arrivals.map(({ id, name, title }) => ({ id, name, ...(title !== undefined && { title }) })),
    ]
    const { replacing } = judge({ deal, people, log }, this.errand)
    return {
      deal,
      lineDay: before?.lineDay,
      isNew: !before,
      entries,
      arrivals,
      replacing,
      touched: {
        deal: deal.deal,
        made: !before,
        fromSeq: opened.seq,
        toSeq: deal.seq,
        people: arrivals.map(({ id }) => id),
      },
    }
  }

  private newDeal({ name, account, opened }: Settled['planned']): DealRow {
    const { learned } = this.decided.row.choices as ImportChoices
    return {
      deal: this.errand.newKey(),
      name,
      account: account ? this.accountOf(account) : null,
      opened: opened ?? learned,
      seq: 0,
      archived: false,
      outcome: null,
      closedOn: null,
      frozenOn: null,
      owner: this.errand.who.member,
    }
  }

  private accountOf(account: PlannedAccount): { readonly id: string; readonly name: string } | null {
    const made = this.accounts.get(account)
    if (made) return made
    return account.known === undefined ? null : { id: account.known, name: account.name }
  }

  /** Those who come into a deal, and under which id each of its people stands. */
  private arrivals({ people, there, planned }: Settled, deal: string) {
    const ids = new Map<PlannedPerson, string>()
    for (const person of planned.people) if (person.id !== undefined) ids.set(person, person.id)
    const given = people.map(({ who: { name, title } }) => ({ name, title }))
    const named = newPeople(given, there?.people ?? [], this.errand)
    if (!named.ok) throw new Error(`people of a table were refused: ${named.code}`)
    const arrivals = people.map((person, place): Arrival => {
      const id = named.people[place]?.id ?? ''
      ids.set(person, id)
      const isNew = person.who.known === undefined && !this.people.has(person.who)
      const key = person.who.known ?? this.people.get(person.who) ?? this.errand.newKey()
      this.people.set(person.who, key)
      const { name, title } = person.who
      return { deal, id, person: key, name, title, place, isNew, isMade: !there }
    })
    return { ids, arrivals }
  }

  private entries(
    { claims, corrected }: Settled,
    ids: ReadonlyMap<PlannedPerson, string>,
    seq: number,
  ): Entry[] {
    const { today, newId } = this.errand
    const retractions = corrected.map((retracts) => ({
      kind: 'retraction' as const,
      on: today,
      content: { retracts },
    }))
    const observations = claims.map((claim) => ({
      kind: 'observation' as const,
      on: claim.on,
      content: this.contentOf(claim, ids),
    }))
    return [...retractions, ...observations].map((entry, at) => ({
      ...entry,
      seq: seq + at + 1,
      place: 0,
      id: newId(),
      recorded: today,
    }))
  }

  private contentOf(
    { about, attribute, value, grade, note, row }: PlannedClaim,
    ids: ReadonlyMap<PlannedPerson, string>,
  ) {
    const table: ChosenTable | undefined = this.decided.planned.tables[row.table]
    const place = {
      language: this.language,
      file: this.decided.row.name,
      sheet: table?.name ?? '',
      row: row.number,
    }
    return withoutAbsent({
      about: about === undefined ? DEAL : (ids.get(about) ?? ''),
      attribute,
      value,
      grade,
      source: US,
      note: noteFor(note, place),
    })
  }
}

/** Once it is written, the log it was compared with is only in the way. */
function withoutLog(settled: Settled): Settled {
  return { ...settled, there: undefined }
}

function isEmpty({ planned, claims, people }: Settled): boolean {
  return planned.known !== undefined && claims.length === 0 && people.length === 0
}
