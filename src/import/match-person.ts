import { normal } from './normal.ts'
import type { PlannedDeal, PlannedPerson, PlannedWho } from './plan.ts'
import { keyOf, type There } from './there.ts'
import { right, wrong, type Reading } from './wrong.ts'

/** Somebody as a row names him. */
export interface SaidPerson {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly title?: string | undefined
  readonly mail?: string | undefined
}

/** More than anybody keeps in mind; a table that brings so many has taken something for people that is none. */
const MOST_PEOPLE = 200

/** Somebody in a deal: by his own id, by mail, by name in the deal, then by name with the account. */
export function matchPerson(said: SaidPerson, deal: PlannedDeal, there: There): Reading<PlannedPerson> {
  const who = matchWho(said, deal, there)
  if (!who.ok) return who
  const inDeal = deal.people.find((one) => one.who === who.value)
  if (inDeal) return right(inDeal)
  if (deal.people.length >= MOST_PEOPLE)
    return wrong('too-many-people', said.name ?? '', [String(MOST_PEOPLE)])
  return right({ who: who.value, id: undefined })
}

function matchWho(said: SaidPerson, deal: PlannedDeal, there: There): Reading<PlannedWho> {
  const { id, mail, name } = said
  const byId = id === undefined ? undefined : there.people.byId(id)
  if (byId)
    return isSame(byId, said) ? atHome(byId, deal, there) : wrong('person-twice', name ?? '', [byId.name])
  const byMail = mail === undefined ? undefined : there.whoHasMail(mail)
  if (byMail && isSame(byMail, said)) return atHome(byMail, deal, there)
  if (name === undefined) return wrong('person-missing', id ?? mail ?? '')
  return byName(said, name, deal, there)
}

/** A known person may have changed his name; within one table nobody does. */
function isSame(who: PlannedWho, { name }: SaidPerson): boolean {
  return who.known !== undefined || name === undefined || normal(name) === normal(who.name)
}

function atHome(who: PlannedWho, deal: PlannedDeal, there: There): Reading<PlannedWho> {
  const homes = there.homesOf(who)
  if (homes.size === 0 || homes.has(keyOf(deal.account))) return right(who)
  return wrong('person-elsewhere', who.name, [deal.account?.name ?? ''])
}

function byName(said: SaidPerson, name: string, deal: PlannedDeal, there: There): Reading<PlannedWho> {
  const inDeal = deal.people.map(({ who }) => who).filter((who) => normal(who.name) === normal(name))
  const alike = inDeal.length > 0 ? inDeal : there.people.byName(name, keyOf(deal.account))
  const possible = alike.filter((who) => mayBe(who, said))
  const titled = possible.filter(({ title }) => said.title !== undefined && title === said.title)
  const meant = titled.length === 1 ? titled : possible
  const [first, ...others] = meant
  if (!first) return right(newPerson(said, name))
  if (others.length === 0) return right(first)
  return wrong(
    'person-ambiguous',
    name,
    meant.map(({ name: one, title }) => (title ? `${one}, ${title}` : one)),
  )
}

/** Under another id, or another address, somebody else is called the same. */
function mayBe(who: PlannedWho, { id, mail }: SaidPerson): boolean {
  const isOther = (one: string | undefined, other: string | undefined): boolean =>
    one !== undefined && other !== undefined && one !== other
  return !isOther(who.external, id) && !isOther(who.mail, mail)
}

function newPerson({ id, title, mail }: SaidPerson, name: string): PlannedWho {
  return { known: undefined, name, title, external: id, mail }
}
