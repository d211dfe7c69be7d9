import { asked, statement, type Asked } from './statement.ts'
import type { Rows } from './store.ts'

export interface Team {
  readonly id: string
  readonly name: string
  /** Null: at the top. */
  readonly parent: string | null
  /** Whoever is in it sees the deals of the others in it. */
  readonly open: boolean
  readonly members: readonly TeamMember[]
}

export interface TeamMember {
  readonly id: string
  readonly name: string
  /** Reviews the deals of whoever is in the team or one below. */
  readonly manages: boolean
}

const ALL = statement(
  'all_teams',
  [],
  `select t.team, t.name, t.parent, t.open, (
     select coalesce(json_agg(json_build_object('id', m.member, 'name', m.name, 'manages', p.manages)
       order by m.name, m.member), '[]')
     from team_members p join members m on m.workspace = p.workspace and m.member = p.member
     where p.workspace = t.workspace and p.team = t.team and m.left_on is null)
   from teams t order by t.name, t.team`,
)

export function allTeams(): Asked {
  return asked(ALL)
}

export function teamsFrom(rows: Rows): Team[] {
  return (rows as unknown as [string, string, string | null, boolean, TeamMember[]][]).map(
    ([id, name, parent, open, members]) => ({ id, name, parent, open, members }),
  )
}

const PUT = statement(
  'put_team',
  ['uuid', 'text', 'uuid', 'boolean'],
  `insert into teams (workspace, team, name, parent, open)
   values (current_setting('prewin.workspace')::uuid, $1, $2, $3, $4)
   on conflict (workspace, team) do update set (name, parent, open) = (excluded.name, excluded.parent, excluded.open)`,
)

/** Adds a team, or makes it as this one. */
export function puttingTeam({ id, name, parent, open }: Omit<Team, 'members'>): Asked {
  return asked(PUT, id, name, parent, open)
}

const UNSHARE = statement('unshare_with_team', ['uuid'], 'delete from shares where team = $1')

const EMPTY = statement('empty_team', ['uuid'], 'delete from team_members where team = $1')

const REMOVE = statement('remove_team', ['uuid'], 'delete from teams where team = $1')

/** Removes a team in which nobody is any more but who left, with what was shared with it. */
export function removingTeam(team: string): Asked[] {
  return [asked(UNSHARE, team), asked(EMPTY, team), asked(REMOVE, team)]
}

const JOIN = statement(
  'join_team',
  ['uuid', 'uuid', 'boolean'],
  `insert into team_members (workspace, team, member, manages)
   values (current_setting('prewin.workspace')::uuid, $1, $2, $3)
   on conflict (workspace, team, member) do update set manages = excluded.manages
   where team_members.manages <> excluded.manages`,
)

export function puttingInTeam(team: string, member: string, manages: boolean): Asked {
  return asked(JOIN, team, member, manages)
}

const LEAVE = statement(
  'leave_team',
  ['uuid', 'uuid'],
  'delete from team_members where team = $1 and member = $2',
)

export function takingOutOfTeam(team: string, member: string): Asked {
  return asked(LEAVE, team, member)
}

const LEAVE_ALL = statement('leave_teams', ['uuid'], 'delete from team_members where member = $1')

export function takingOutOfTeams(member: string): Asked {
  return asked(LEAVE_ALL, member)
}

const AND_BELOW = statement(
  'in_team_and_below',
  ['uuid'],
  `with recursive below(team) as (
     select t.team from teams t where t.team = $1
     union
     select t.team from below b join teams t on t.parent = b.team
   )
   select distinct p.member from below b join team_members p on p.team = b.team`,
)

/** Who is in a team or one below it. */
export function inTeamAndBelow(team: string): Asked {
  return asked(AND_BELOW, team)
}
