import type { Audited } from '../domain/member.ts'
import { whyNotBelow } from '../domain/team.ts'
import { colleague, colleagueFrom, holdingAccess } from '../store/access.ts'
import { auditing } from '../store/members.ts'
import type { Asked } from '../store/statement.ts'
import { inside, read, type Transaction } from '../store/store.ts'
import {
  allTeams,
  puttingInTeam,
  puttingTeam,
  removingTeam,
  takingOutOfTeam,
  teamsFrom,
  type Team,
} from '../store/teams.ts'
import type { Errand } from './errand.ts'
import { refused, type Outcome, type Refused } from './outcome.ts'

export type { Team }

/** What every change of teams answers: all of them as they now are. */
export interface Teams {
  readonly teams: readonly Team[]
}

export interface TeamIn {
  readonly name: string
  readonly parent: string | null
  readonly open: boolean
}

export async function listTeams({ store, who }: Errand): Promise<Team[]> {
  const [rows] = await read(store, who, allTeams())
  return teamsFrom(rows ?? [])
}

/** Adds a team under its key, or changes the one that has it: its name, its place in the tree, whether it is open. */
export function putTeam(errand: Errand, id: string, { name, parent, open }: TeamIn): Promise<Outcome<Teams>> {
  return changing(errand, (teams) => {
    if (parent !== null && parent !== id && !isThere(parent, teams)) return refused('unknown-team')
    const why = whyNotBelow(id, parent, teams)
    if (why) return refused(why)
    return {
      asked: [puttingTeam({ id, name: name.trim(), parent, open })],
      trail: ['team-changed', id, ...(parent === null ? [] : [parent]), open ? 'open' : 'closed'],
    }
  })
}

/** Removes a team that nobody is in and that has none below it; what was shared with it is so no longer. */
export function removeTeam(errand: Errand, id: string): Promise<Outcome<Teams>> {
  return changing(errand, (teams) => {
    const team = teams.find((one) => one.id === id)
    if (!team) return refused('not-found')
    const isInUse = team.members.length > 0 || teams.some(({ parent }) => parent === id)
    return isInUse ? refused('team-in-use') : { asked: removingTeam(id), trail: ['team-removed', id] }
  })
}

/** Puts a member into a team, as one who manages it or not. */
export function putInTeam(
  errand: Errand,
  team: string,
  member: string,
  manages: boolean,
): Promise<Outcome<Teams>> {
  return changing(errand, async (teams, tx) => {
    if (!isThere(team, teams)) return refused('not-found')
    const [found] = await tx.ask(colleague(member))
    if (!colleagueFrom(found ?? [])?.isHere) return refused('unknown-member')
    return {
      asked: [puttingInTeam(team, member, manages)],
      trail: ['team-joined', team, member, manages ? 'manages' : 'member'],
    }
  })
}

export function takeOutOfTeam(errand: Errand, team: string, member: string): Promise<Outcome<Teams>> {
  return changing(errand, (teams) =>
    isThere(team, teams)
      ? { asked: [takingOutOfTeam(team, member)], trail: ['team-left', team, member] }
      : refused('not-found'),
  )
}

function isThere(team: string, teams: readonly Team[]): boolean {
  return teams.some(({ id }) => id === team)
}

/** What is to be done, and what the trail says of it. */
type Change = { readonly asked: readonly Asked[]; readonly trail: readonly [Audited, ...string[]] } | Refused

/** Decides upon the teams as they stand, while nobody else changes them. */
function changing(
  { store, who, at }: Errand,
  decide: (teams: readonly Team[], tx: Transaction) => Change | Promise<Change>,
): Promise<Outcome<Teams>> {
  return inside(store, who, async (tx) => {
    await tx.ask(holdingAccess())
    const [before] = await tx.ask(allTeams())
    const decided = await decide(teamsFrom(before ?? []), tx)
    if ('ok' in decided) return decided
    const [what, ...about] = decided.trail
    const after = await tx.finish(...decided.asked, auditing(at, who.member, what, about), allTeams())
    return { ok: true, teams: teamsFrom(after.at(-1) ?? []) }
  })
}
