import {
  allDealsOf,
  colleague,
  colleagueFrom,
  handedFrom,
  handingOver,
  holdingStanding,
  severalDeals,
  type Handed,
} from '../store/access.ts'
import { auditing } from '../store/members.ts'
import { sharing, type Shared } from '../store/shares.ts'
import { inside, type Transaction } from '../store/store.ts'
import type { Errand } from './errand.ts'
import { refused, type Outcome, type Refused } from './outcome.ts'
import { refuseBelow } from './refuse-below.ts'

export interface Handover {
  readonly to: string
  /** What the one who had them may still do; null: nothing. */
  readonly keeps: Shared | null
}

/** How many deals have another owner now. */
export interface HandedOver {
  readonly deals: number
}

/** He may still see what he once worked on. */
export const KEEPS_READ: Shared = { level: 'read', sensitive: false }

/** Gives deals to another owner, all of them or none; their log keeps who recorded what. */
export function handOver(
  errand: Errand,
  deals: readonly string[],
  handover: Handover,
): Promise<Outcome<HandedOver>> {
  return inside(errand.store, errand.who, async (tx) => {
    const wanted = [...new Set(deals)]
    const [, rows] = await tx.ask(holdingStanding(), severalDeals(wanted))
    const held = handedFrom(rows ?? [])
    if (held.length < wanted.length) return refused('not-found')
    const why = await refuseGiving(tx, errand, held, [handover.to])
    if (why) return why
    return { ok: true, deals: await give(tx, errand, held, handover) }
  })
}

/** To whom all deals of a member go: those that are named to whom it says, the rest to one. */
export interface HandoverOfAll extends Handover {
  readonly parts: readonly Part[]
}

/** Gives all deals of a member to others. */
export function handOverAllOf(
  errand: Errand,
  member: string,
  handover: HandoverOfAll,
): Promise<Outcome<HandedOver>> {
  return inside(errand.store, errand.who, async (tx) => {
    await tx.ask(holdingStanding())
    return giveAllOf(tx, errand, member, handover)
  })
}

/** Deals that go to somebody else than the rest. */
export interface Part {
  readonly to: string
  readonly deals: readonly string[]
}

/** The same within a transaction that holds who stands where. */
export async function giveAllOf(
  tx: Transaction,
  errand: Errand,
  member: string,
  { to, keeps, parts }: HandoverOfAll,
): Promise<Outcome<HandedOver>> {
  const [found, rows] = await tx.ask(colleague(member), allDealsOf(member))
  if (!found?.length) return refused('not-found')
  const all = handedFrom(rows ?? [])
  const named = new Map(parts.flatMap((part) => part.deals.map((deal) => [deal, part.to] as const)))
  if ([...named.keys()].some((deal) => !all.some((one) => one.deal === deal))) return refused('not-found')
  const whomOf = ({ deal }: Handed) => named.get(deal) ?? to
  const why = await refuseGiving(tx, errand, all, [to, ...named.values()])
  if (why) return why
  for (const whom of new Set(all.map(whomOf)))
    await give(
      tx,
      errand,
      all.filter((one) => whomOf(one) === whom),
      { to: whom, keeps },
    )
  return { ok: true, deals: all.length }
}

async function refuseGiving(
  tx: Transaction,
  errand: Errand,
  held: readonly Handed[],
  takers: readonly string[],
): Promise<Refused | undefined> {
  const why = held.map(({ level }) => refuseBelow(errand, level)).find(Boolean)
  if (why) return why
  for (const taker of new Set(takers)) {
    const refusal = await refuseTaker(tx, taker)
    if (refusal) return refusal
  }
  return undefined
}

/** Whoever left or only reads takes nothing over. */
async function refuseTaker(tx: Transaction, to: string): Promise<Refused | undefined> {
  const [rows] = await tx.ask(colleague(to))
  const taker = colleagueFrom(rows ?? [])
  if (!taker?.isHere) return refused('unknown-member')
  return taker.role === 'reader' ? refused('reader-only') : undefined
}

/** Says how many were somebody else's. */
async function give(
  tx: Transaction,
  { who, at }: Errand,
  held: readonly Handed[],
  { to, keeps }: Handover,
): Promise<number> {
  const moving = held.filter(({ owner }) => owner !== to)
  await tx.ask(handingOver(dealsOf(moving), to))
  for (const owner of new Set(moving.map((one) => one.owner))) {
    const his = dealsOf(moving.filter((one) => one.owner === owner))
    await tx.ask(
      ...(keeps ? [sharing(his, { kind: 'member', id: owner }, keeps, at)] : []),
      auditing(at, who.member, 'deals-handed-over', [owner, to, ...his]),
    )
  }
  return moving.length
}

function dealsOf(held: readonly Handed[]): string[] {
  return held.map(({ deal }) => deal)
}
