import { EntityIndex } from './entity-index.ts'
import type { Known, KnownDeal } from './known.ts'
import type { PlannedAccount, PlannedDeal, PlannedPerson, PlannedWho } from './plan.ts'

/** Within which accounts are looked for by name: the workspace. */
export const ANYWHERE = ''

/** What is there and what the tables brought so far, to be looked up by whoever is named next. */
export class There {
  readonly accounts = new EntityIndex<PlannedAccount>()
  /** Within their account. */
  readonly deals = new EntityIndex<PlannedDeal>()
  /** Within each account they have a deal with. */
  readonly people = new EntityIndex<PlannedWho>()
  private readonly byMail = new Map<string, PlannedWho>()
  private readonly states = new Map<PlannedDeal, KnownDeal>()
  private readonly homes = new Map<PlannedWho, Set<string>>()
  private readonly byPerson = new Map<string, PlannedWho>()
  private readonly personByMail: Known['personByMail']
  private made = 0

  /** Our own ids are known like others': they stand in the tables we write. */
  constructor({ accounts, deals, people, personByMail }: Known) {
    this.personByMail = personByMail
    const accountOf = new Map<string, PlannedAccount>()
    const dealOf = new Map<string, PlannedDeal>()
    for (const { account: known, name, external } of accounts) {
      const account = { key: known, known, name, external: external[0] }
      accountOf.set(known, account)
      this.accounts.add(account, ANYWHERE, [known, ...external])
    }
    for (const one of deals) dealOf.set(one.deal, this.addKnown(one, accountOf))
    for (const { person: known, name, title, external, deals: places } of people) {
      const who: PlannedWho = { known, name, title, external: external[0], mail: undefined }
      this.byPerson.set(known, who)
      this.people.know(who, [known, ...external])
      for (const { deal, id } of places) this.place(who, id, dealOf.get(deal))
    }
  }

  /** Of something new, within this plan. */
  newKey(): string {
    return `new ${++this.made}`
  }

  /** How a deal stands that was there before. */
  stateOf(deal: PlannedDeal): KnownDeal | undefined {
    return this.states.get(deal)
  }

  whoHasMail(mail: string): PlannedWho | undefined {
    const known = this.byMail.get(mail)
    if (known) return known
    const person = this.personByMail(mail)
    return person === undefined ? undefined : this.byPerson.get(person)
  }

  /** The accounts somebody has a deal with. */
  homesOf(who: PlannedWho): ReadonlySet<string> {
    return this.homes.get(who) ?? NO_HOMES
  }

  knowMail(who: PlannedWho, mail: string): void {
    this.byMail.set(mail, who)
  }

  /** Somebody is in a deal, and so at its account. */
  settle(who: PlannedWho, deal: PlannedDeal): void {
    const home = keyOf(deal.account)
    const homes = this.homes.get(who) ?? new Set<string>()
    if (!homes.has(home)) this.people.add(who, home, [])
    this.homes.set(who, homes.add(home))
  }

  private addKnown(one: KnownDeal, accountOf: ReadonlyMap<string, PlannedAccount>): PlannedDeal {
    const { deal: known, name, external } = one
    const account = one.account === null ? undefined : accountOf.get(one.account)
    const deal = { known, name, account, opened: undefined, external: external[0], people: [], claims: [] }
    this.states.set(deal, one)
    this.deals.know(deal, [known, ...external])
    // What was put out of sight is found by its own id alone.
    if (one.state !== 'archived') this.deals.add(deal, keyOf(account), [])
    return deal
  }

  private place(who: PlannedWho, id: string, deal: PlannedDeal | undefined): void {
    if (!deal) return
    const person: PlannedPerson = { who, id }
    deal.people.push(person)
    if (this.stateOf(deal)?.state !== 'archived') this.settle(who, deal)
  }
}

const NO_HOMES: ReadonlySet<string> = new Set()

/** A deal without an account is at none of the others. */
export function keyOf(account: PlannedAccount | undefined): string {
  return account?.key ?? 'none'
}
