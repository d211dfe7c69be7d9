import { colleague, colleagueFrom, holdingStanding } from '../store/access.ts'
import { dealFrom, dealHeld, dealSeen, type SeenDeal } from '../store/deals.ts'
import { auditing } from '../store/members.ts'
import {
  sharesFrom,
  sharesOf,
  sharing,
  unsharing,
  type Share,
  type Shared,
  type Sharer,
} from '../store/shares.ts'
import { inside, type Transaction } from '../store/store.ts'
import { allTeams, teamsFrom } from '../store/teams.ts'
import type { Errand } from './errand.ts'
import { refused, type Outcome, type Refused } from './outcome.ts'
import { refuseBelow } from './refuse-below.ts'

/** Whose a deal is, and with whom it is shared. */
export interface Shares {
  readonly owner: SeenDeal['access']['owner']
  readonly shares: readonly Share[]
}

export function listShares({ store, who }: Errand, deal: string): Promise<Outcome<Shares>> {
  return inside(store, who, async (tx) => {
    const [seen, shares] = await tx.ask(dealSeen(deal), sharesOf(deal))
    const row = dealFrom(seen ?? [])
    return row
      ? { ok: true, owner: row.access.owner, shares: sharesFrom(shares ?? []) }
      : refused('not-found')
  })
}

/** Shares a deal with a member, or with a team and those below it, in the place of what was shared before. */
export function shareDeal(
  errand: Errand,
  deal: string,
  whom: Sharer,
  what: Shared,
): Promise<Outcome<Shares>> {
  return changing(errand, deal, async (tx) => {
    if (!(await isThere(tx, whom))) return refused(whom.kind === 'team' ? 'unknown-team' : 'unknown-member')
    const { who, at } = errand
    const about = [deal, whom.id, what.level, what.sensitive ? 'sensitive' : 'masked']
    await tx.ask(sharing([deal], whom, what, at), auditing(at, who.member, 'deal-shared', about))
  })
}

/** Ends what is shared with somebody: from now on he finds nothing. */
export function unshareDeal(errand: Errand, deal: string, whom: Sharer): Promise<Outcome<Shares>> {
  return changing(errand, deal, async (tx) => {
    const [ended] = await tx.ask(unsharing(deal, whom))
    if (!ended?.length) return refused('not-found')
    await tx.ask(auditing(errand.at, errand.who.member, 'deal-unshared', [deal, whom.id]))
    return undefined
  })
}

async function isThere(tx: Transaction, { kind, id }: Sharer): Promise<boolean> {
  const [rows = []] = await tx.ask(kind === 'team' ? allTeams() : colleague(id))
  return kind === 'team'
    ? teamsFrom(rows).some((team) => team.id === id)
    : (colleagueFrom(rows)?.isHere ?? false)
}

/** Under the lock of the deal, for whoever may share it. */
function changing(
  errand: Errand,
  deal: string,
  change: (tx: Transaction) => Promise<Refused | undefined | void>,
): Promise<Outcome<Shares>> {
  return inside(errand.store, errand.who, async (tx) => {
    const [, held] = await tx.ask(holdingStanding(), dealHeld(deal))
    const row = dealFrom(held ?? [])
    if (!row) return refused('not-found')
    const why = refuseBelow(errand, row.access.level) ?? (await change(tx))
    if (why) return why
    const [shares] = await tx.finish(sharesOf(deal))
    return { ok: true, owner: row.access.owner, shares: sharesFrom(shares ?? []) }
  })
}
