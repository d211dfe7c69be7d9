import type { Errand } from '../actions/errand.ts'
import { giveAllOf, type HandoverOfAll } from '../actions/hand-over.ts'
import { refused, type Outcome } from '../actions/outcome.ts'
import { formatDay } from '../domain/day.ts'
import { reaches, type MemberRole } from '../domain/member.ts'
import { allDealsOf, colleague, colleagueFrom, holdingAccess } from '../store/access.ts'
import { removingKeysOf } from '../store/api-keys.ts'
import {
  accountOf,
  accountsOfMembers,
  adminsLocked,
  allMembers,
  auditBefore,
  auditFrom,
  auditing,
  changingMember,
  changingProfile,
  leaving,
  memberAccountsFrom,
  membersFrom,
  profileAsked,
  profileFrom,
  type AuditEntry,
  type Member,
  type MemberAccount,
  type Profile,
} from '../store/members.ts'
import { inside, read, type Transaction } from '../store/store.ts'
import { takingOutOfTeams } from '../store/teams.ts'
import { newResetLink } from './reset.ts'
import { endSessions } from './sessions.ts'
import type { SignIn } from './sign-in.ts'

/** A member, and by what he signs in, where whoever asks may know. */
export type MemberSeen = Member & Partial<MemberAccount>

export async function listMembers({ store, who }: Errand): Promise<MemberSeen[]> {
  const mayKnow = reaches(who.role, 'manager')
  const [members = [], accounts = []] = await read(
    store,
    who,
    allMembers(),
    ...(mayKnow ? [accountsOfMembers()] : []),
  )
  const known = memberAccountsFrom(accounts)
  return membersFrom(members).map((member) => ({ ...member, ...known.get(member.id) }))
}

export interface MemberChange {
  readonly role?: MemberRole | undefined
  readonly sensitive?: boolean | undefined
}

/** Changes what a member may do; one admin stays. */
export function changeMember(errand: Errand, member: string, change: MemberChange): Promise<Outcome> {
  const { store, who, at } = errand
  return inside(store, who, async (tx) => {
    await tx.ask(holdingAccess())
    const stays = change.role === undefined || change.role === 'admin'
    if (!stays && (await isLastAdmin(tx, member))) return refused('last-admin')
    const [changed] = await tx.ask(changingMember(member, change.role ?? null, change.sensitive ?? null))
    const now = changed?.[0]
    if (!now) return refused('not-found')
    const about = [member, String(now[0]), now[1] === true ? 'sensitive' : 'masked']
    await tx.ask(auditing(at, who.member, 'member-changed', about))
    return { ok: true }
  })
}

/**
 * A member leaves: no session or key reaches this workspace any more, his name stays. His deals go to others in the same
 * step; without saying to whom only somebody who owns none can go.
 */
export function removeMember(errand: Errand, member: string, handover?: HandoverOfAll): Promise<Outcome> {
  const { store, who, at, today } = errand
  return inside(store, who, async (tx) => {
    const [, found] = await tx.ask(holdingAccess(), colleague(member))
    if (!colleagueFrom(found ?? [])?.isHere) return refused('not-found')
    if (await isLastAdmin(tx, member)) return refused('last-admin')
    const given = await leavingDeals(tx, errand, member, handover)
    if (!given.ok) return given
    await tx.ask(leaving(member, formatDay(today)), removingKeysOf(member), takingOutOfTeams(member))
    await tx.ask(auditing(at, who.member, 'member-left', [member]))
    return { ok: true }
  })
}

async function leavingDeals(
  tx: Transaction,
  errand: Errand,
  member: string,
  handover: HandoverOfAll | undefined,
): Promise<Outcome> {
  if (handover) {
    const takers = [handover.to, ...handover.parts.map(({ to }) => to)]
    return takers.includes(member) ? refused('unknown-member') : giveAllOf(tx, errand, member, handover)
  }
  const [owned] = await tx.ask(allDealsOf(member))
  return owned?.length ? refused('owns-deals') : { ok: true }
}

async function isLastAdmin(tx: Transaction, member: string): Promise<boolean> {
  const [admins = []] = await tx.ask(adminsLocked())
  return admins.length === 1 && admins[0]?.[0] === member
}

/** The account of a member, where it belongs to this workspace alone: nobody reaches into another one through it. */
async function accountHereAlone(errand: Errand, member: string): Promise<string | undefined> {
  const { store, who } = errand
  const [account, accounts] = await read(store, who, accountOf(member), accountsOfMembers())
  const known = memberAccountsFrom(accounts ?? []).get(member)
  const id = account?.[0]?.[0]
  return known && !known.elsewhere && typeof id === 'string' ? id : undefined
}

export async function makeResetLink(
  errand: Errand,
  signIn: SignIn,
  member: string,
): Promise<Outcome<{ link: string; expires: Date }>> {
  const account = await accountHereAlone(errand, member)
  if (account === undefined) return refused('not-found')
  const made = await newResetLink(signIn, account)
  await read(errand.store, errand.who, auditing(errand.at, errand.who.member, 'reset-link-made', [member]))
  return { ok: true, ...made }
}

export async function endMemberSessions(errand: Errand, signIn: SignIn, member: string): Promise<Outcome> {
  const account = await accountHereAlone(errand, member)
  if (account === undefined) return refused('not-found')
  await endSessions(signIn, account)
  await read(errand.store, errand.who, auditing(errand.at, errand.who.member, 'sessions-ended', [member]))
  return { ok: true }
}

export type ProfileChange = {
  readonly [K in 'name' | 'language' | 'theme' | 'timeZone']?: Profile[K] | undefined
}

/** What one is called in the workspace, and how one likes to read it. */
export function changeProfile({ store, who }: Errand, change: ProfileChange): Promise<Outcome> {
  return inside(store, who, async (tx) => {
    const [row] = await tx.ask(profileAsked())
    const now = profileFrom(row ?? [])
    if (!now) return refused('not-found')
    const { name = now.name, language = now.language, theme = now.theme, timeZone = now.timeZone } = change
    await tx.ask(changingProfile({ name, language, theme, timeZone }))
    return { ok: true }
  })
}

const PAGE = 100

export async function listAudit(
  { store, who }: Errand,
  before: number | undefined,
): Promise<{ readonly entries: readonly AuditEntry[]; readonly next: number | null }> {
  const [rows = []] = await read(store, who, auditBefore(before, PAGE + 1))
  const found = auditFrom(rows)
  const entries = found.slice(0, PAGE)
  return { entries, next: found.length > PAGE ? (entries.at(-1)?.seq ?? null) : null }
}
