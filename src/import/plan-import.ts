import { atMost } from '../domain/grade.ts'
import { comparableOf, itemOf } from '../domain/item.ts'
import { attributeOf } from '../domain/registry.ts'
import type { Row } from '../tables/table.ts'
import type { Known } from './known.ts'
import { matchAccount, type Matched } from './match-account.ts'
import { matchDeal } from './match-deal.ts'
import { matchPerson, type SaidPerson } from './match-person.ts'
import type {
  Made,
  Plan,
  PlacedWrong,
  PlannedAccount,
  PlannedClaim,
  PlannedDeal,
  PlannedPerson,
  PlannedRow,
} from './plan.ts'
import { readRow, type ReadColumn, type SaidFact, type SaidRow, type Settings } from './read-row.ts'
import { ANYWHERE, keyOf, There } from './there.ts'
import { wrong, type Wrong } from './wrong.ts'

/** A table with what its columns mean. */
export interface TableToPlan {
  /** Those below the headings. */
  readonly rows: readonly Row[]
  readonly columns: readonly ReadColumn[]
}

/**
 * What tables would change, row by row: a row with anything wrong in it changes nothing, and is as if it were not
 * there for those that follow.
 */
export function planImport(
  tables: readonly TableToPlan[],
  known: Known,
  settings: Settings,
  tell: (rows: number) => void = () => undefined,
): Plan {
  const planner = new Planner(new There(known), settings)
  for (const [table, { rows, columns }] of tables.entries()) {
    for (const row of rows) {
      planner.take(table, row, columns)
      if (planner.rows.length % TELL_EVERY === 0) tell(planner.rows.length)
    }
  }
  return planner.plan()
}

const TELL_EVERY = 1_000

/** What a row would do, before it is known that nothing is wrong with it. */
interface Draft {
  readonly account: Matched<PlannedAccount> | undefined
  readonly deal: Matched<PlannedDeal> | undefined
  readonly person: PlannedPerson | undefined
  readonly others: readonly PlannedPerson[]
  readonly claims: readonly DraftClaim[]
}

type DraftClaim = Omit<PlannedClaim, 'row'> & { readonly matter: string }

class Planner {
  readonly rows: PlannedRow[] = []
  private readonly accounts = new Set<PlannedAccount>()
  private readonly deals = new Set<PlannedDeal>()
  private readonly said = new Map<PlannedDeal, Map<string, PlannedClaim>>()
  private readonly subjects = new Map<object, string>()
  private readonly there: There
  private readonly settings: Settings

  constructor(there: There, settings: Settings) {
    this.there = there
    this.settings = settings
  }

  plan(): Plan {
    return { accounts: [...this.accounts], deals: [...this.deals], rows: this.rows }
  }

  take(table: number, row: Row, columns: readonly ReadColumn[]): void {
    const said = readRow(row, columns, this.settings)
    const place = { table, number: row.number }
    const draft = said.errors.length > 0 ? said.errors : this.draft(said, columns)
    if (!('claims' in draft)) this.rows.push({ ...place, ...NOTHING, errors: draft })
    else this.rows.push(this.commit(place, draft, said))
  }

  private draft(said: SaidRow, columns: readonly ReadColumn[]): Draft | PlacedWrong[] {
    const placed = (why: Wrong, ...targets: string[]): PlacedWrong[] => [
      { ...why, column: columnOf(columns, targets) },
    ]
    const account = matchAccount(said, this.there)
    if (!account.ok) return placed(account, 'account.name', 'account.id')
    const deal = matchDeal(said, account.value, this.there)
    if (!deal.ok) return placed(deal, ...columnsAtFault(deal))
    if (!deal.value)
      return { account: account.value, deal: undefined, person: undefined, others: [], claims: [] }
    const people = this.peopleOf(said, deal.value.one)
    if (!people.ok) return placed(people, 'person.name', 'person.id', 'person.mail')
    const { person, others } = people
    const claims = this.claimsOf(said, deal.value.one, person, others)
    return Array.isArray(claims)
      ? claims
      : { account: account.value, deal: deal.value, person, others, ...claims }
  }

  private peopleOf(
    said: SaidRow,
    deal: PlannedDeal,
  ):
    | Wrong
    | { readonly ok: true; readonly person: PlannedPerson | undefined; readonly others: PlannedPerson[] } {
    const named = personIn(said)
    const isMeant = said.facts.some(({ about }) => about === 'person')
    if (!named && isMeant) return wrong('person-missing', '')
    const person = named && matchPerson(named, deal, this.there)
    if (person && !person.ok) return person
    const others: PlannedPerson[] = []
    for (const { name } of said.named) {
      const isRow = person && normalName(person.value.who.name) === normalName(name)
      const other = isRow
        ? person
        : (others.find(({ who }) => who.name === name) ?? matchPerson({ name }, deal, this.there))
      if ('ok' in other && !other.ok) return other
      others.push('ok' in other ? other.value : other)
    }
    return { ok: true, person: person?.value, others }
  }

  private claimsOf(
    said: SaidRow,
    deal: PlannedDeal,
    person: PlannedPerson | undefined,
    others: readonly PlannedPerson[],
  ): { readonly claims: DraftClaim[] } | PlacedWrong[] {
    const roles = said.named.map(
      ({ role, column }, at) => ({ about: others[at], attribute: 'role', value: role, column }) as const,
    )
    const facts = said.facts.map((fact) => ({ ...fact, about: fact.about === 'person' ? person : undefined }))
    const claims: DraftClaim[] = []
    for (const fact of [...facts, ...roles]) {
      const claim = this.claimOf(fact, said)
      const before =
        this.said.get(deal)?.get(claim.matter) ?? claims.find(({ matter }) => matter === claim.matter)
      const clash = before && clashing(before, claim)
      if (clash) return [{ ...clash, column: fact.column }]
      if (!before) claims.push(claim)
    }
    return { claims }
  }

  private claimOf(
    {
      about,
      attribute,
      value,
      column,
    }: Omit<SaidFact, 'about'> & { readonly about: PlannedPerson | undefined },
    said: SaidRow,
  ): DraftClaim {
    const on = said.on ?? this.settings.learned
    const { own } = attributeOf(attribute)
    const grade = own ? 'agreed' : atMost(said.grade ?? 'inferred', 'inferred')
    const subject = about === undefined ? '' : this.subjectOf(about)
    const matter = `${subject}|${attribute}|${itemOf({ attribute, value })}|${own ? '' : on}`
    return { about, attribute, value, on, grade, note: said.texts['row.note'], column, matter }
  }

  /** Under which what is said of somebody meets. */
  private subjectOf({ who }: PlannedPerson): string {
    const known = this.subjects.get(who) ?? String(this.subjects.size + 1)
    this.subjects.set(who, known)
    return known
  }

  private commit(place: Pick<PlannedRow, 'table' | 'number'>, draft: Draft, said: SaidRow): PlannedRow {
    const { account, deal, person, others, claims } = draft
    const people = [...new Set([...(person ? [person] : []), ...others])]
    const added = people.filter((one) => !deal?.one.people.includes(one))
    const row: PlannedRow = {
      ...place,
      errors: [],
      makes: madeBy(draft, added),
      account: account?.one ?? deal?.one.account,
      deal: deal?.one,
      people,
      isSkipped: !account && !deal,
    }
    if (account) this.keepAccount(account, said)
    if (person) this.keepPerson(person, said)
    if (!deal) return row
    this.keepDeal(deal, added, said)
    for (const { matter, ...claim } of claims) this.keepClaim(deal.one, matter, { ...claim, row })
    return row
  }

  private keepAccount(
    { one, isNew }: Matched<PlannedAccount>,
    { texts: { 'account.id': id } }: SaidRow,
  ): void {
    if (isNew) this.there.accounts.add(one, ANYWHERE, [])
    if (isNew) this.accounts.add(one)
    if (id === undefined || this.there.accounts.byId(id) === one) return
    one.external = id
    this.there.accounts.know(one, [id])
    this.accounts.add(one)
  }

  private keepDeal(
    { one, isNew }: Matched<PlannedDeal>,
    added: readonly PlannedPerson[],
    { texts }: SaidRow,
  ): void {
    const { 'deal.id': id } = texts
    this.deals.add(one)
    if (isNew) this.there.deals.add(one, keyOf(one.account), [])
    if (id !== undefined && this.there.deals.byId(id) !== one) {
      one.external = id
      this.there.deals.know(one, [id])
    }
    for (const person of added) {
      one.people.push(person)
      this.there.settle(person.who, one)
    }
  }

  private keepPerson(
    { who }: PlannedPerson,
    { texts: { 'person.id': id, 'person.mail': mail } }: SaidRow,
  ): void {
    if (id !== undefined) {
      who.external ??= id
      this.there.people.know(who, [id])
    }
    if (mail === undefined) return
    who.mail ??= mail
    this.there.knowMail(who, mail)
  }

  private keepClaim(deal: PlannedDeal, matter: string, claim: PlannedClaim): void {
    const said = this.said.get(deal) ?? new Map<string, PlannedClaim>()
    this.said.set(deal, said.set(matter, claim))
    deal.claims.push(claim)
  }
}

function madeBy({ account, deal }: Draft, added: readonly PlannedPerson[]): Made[] {
  return [
    ...(account?.isNew ? (['account'] as const) : []),
    ...(deal?.isNew ? (['deal'] as const) : []),
    ...(added.length > 0 ? (['person'] as const) : []),
  ]
}

const NOTHING = { makes: [], deal: undefined, account: undefined, people: [], isSkipped: false }

function personIn({ texts }: SaidRow): SaidPerson | undefined {
  const { 'person.id': id, 'person.name': name, 'person.title': title, 'person.mail': mail } = texts
  return id === undefined && name === undefined && mail === undefined ? undefined : { id, name, title, mail }
}

function normalName(name: string): string {
  return name.replace(/\s+/g, '').toLowerCase()
}

/** Two rows of one file that say different things of one matter. */
function clashing(
  before: Pick<PlannedClaim, 'attribute' | 'value'>,
  claim: Pick<PlannedClaim, 'attribute' | 'value'>,
): Wrong | undefined {
  if (comparableOf(before) === comparableOf(claim)) return undefined
  const code = attributeOf(claim.attribute).own ? 'deal-differs' : 'two-values'
  return wrong(code, inWords(claim.value), [inWords(before.value)])
}

function inWords(value: PlannedClaim['value']): string {
  return typeof value === 'object' ? Object.values(value).join(', ') : String(value)
}

function columnOf(columns: readonly ReadColumn[], targets: readonly string[]): number | undefined {
  for (const target of targets) {
    const found = columns.find((column) => column.target === target)
    if (found) return found.column
  }
  return undefined
}

function columnsAtFault({ code }: Wrong): string[] {
  return code === 'account-missing' || code === 'deal-in-another-account'
    ? ['account.name', 'account.id', 'deal.name']
    : ['deal.id', 'deal.name', 'account.name']
}
