import type { Matched } from './match-account.ts'
import { normal } from './normal.ts'
import type { PlannedAccount, PlannedDeal } from './plan.ts'
import type { SaidRow } from './read-row.ts'
import { keyOf, type There } from './there.ts'
import { right, wrong, type Reading, type Wrong } from './wrong.ts'

type Found = Reading<Matched<PlannedDeal> | undefined>

/** The deal a row is about: by its own id, then by account and name. Undefined where it is about an account alone. */
export function matchDeal(row: SaidRow, account: Matched<PlannedAccount> | undefined, there: There): Found {
  const { 'deal.id': id, 'deal.name': name } = row.texts
  const byId = id === undefined ? undefined : there.deals.byId(id)
  if (byId) return checked(byId, row, account, there)
  if (name !== undefined) return byName(name, row, account, there)
  const named = nameFrom(row, account)
  if (id !== undefined) return named === undefined ? wrong('deal-missing', id) : fresh(named, row, account)
  if (!isAboutDeal(row)) return right(undefined)
  return onlyOne(row, account, there)
}

/** Whether it says more than that the account is there. */
function isAboutDeal({ texts, facts, named, opened }: SaidRow): boolean {
  const isPerson = (['person.id', 'person.name', 'person.mail'] as const).some(
    (one) => texts[one] !== undefined,
  )
  return isPerson || facts.length > 0 || named.length > 0 || opened !== undefined
}

function byName(
  name: string,
  row: SaidRow,
  account: Matched<PlannedAccount> | undefined,
  there: There,
): Found {
  if (!account) return wrong('account-missing', name)
  const { 'deal.id': id } = row.texts
  // Under another id it is another deal, though it is called the same.
  const alike = there.deals
    .byName(name, keyOf(account.one))
    .filter(({ external }) => id === undefined || external === undefined || external === id)
  const [first, ...others] = alike
  if (!first) return fresh(name, row, account)
  if (others.length > 0) return wrong('deal-ambiguous', name, candidates(alike))
  return checked(first, row, account, there)
}

/** A row that names no deal means the only one there is with the account. */
function onlyOne(row: SaidRow, account: Matched<PlannedAccount> | undefined, there: There): Found {
  if (!account) return wrong('deal-missing', '')
  const named = nameFrom(row, account)
  if (named !== undefined) return byName(named, row, account, there)
  const open = there.deals.in(keyOf(account.one)).filter((deal) => isOpen(deal, there))
  const [first, ...others] = open
  if (!first) return wrong('deal-missing', account.one.name)
  return others.length > 0
    ? wrong('deal-ambiguous', account.one.name, candidates(open))
    : checked(first, row, account, there)
}

function isOpen(deal: PlannedDeal, there: There): boolean {
  return (there.stateOf(deal)?.state ?? 'open') === 'open'
}

function candidates(deals: readonly PlannedDeal[]): string[] {
  return deals.map(({ name, external }) => (external === undefined ? name : `${name} (${external})`))
}

/** As a deal is called that was opened without a name: the account and what it is about. */
function nameFrom({ facts }: SaidRow, account: Matched<PlannedAccount> | undefined): string | undefined {
  const what = facts.find(({ attribute }) => attribute === 'what')?.value
  return account && typeof what === 'string'
    ? `${account.one.name} ${what}`.slice(0, LONGEST_NAME)
    : undefined
}

const LONGEST_NAME = 200

function fresh(
  name: string,
  { texts, opened }: SaidRow,
  account: Matched<PlannedAccount> | undefined,
): Found {
  if (!account) return wrong('account-missing', name)
  const deal: PlannedDeal = {
    known: undefined,
    name,
    account: account.one,
    opened,
    external: texts['deal.id'],
    people: [],
    claims: [],
  }
  return right({ one: deal, isNew: true })
}

function checked(
  deal: PlannedDeal,
  row: SaidRow,
  account: Matched<PlannedAccount> | undefined,
  there: There,
): Found {
  const { 'deal.name': name } = row.texts
  if (account && deal.account && account.one !== deal.account)
    return wrong('deal-in-another-account', account.one.name, [deal.account.name])
  if (deal.known === undefined && name !== undefined && normal(name) !== normal(deal.name))
    return wrong('deal-twice', name, [deal.name])
  return barred(deal, there) ?? right({ one: deal, isNew: false })
}

function barred(deal: PlannedDeal, there: There): Wrong | undefined {
  const state = there.stateOf(deal)
  if (!state) return undefined
  if (state.state === 'archived') return wrong('deal-archived', deal.name)
  if (state.state === 'closed') return wrong('deal-closed', deal.name)
  return state.isOurs ? undefined : wrong('deal-not-yours', deal.name)
}
