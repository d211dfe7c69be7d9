import type { ShareLevel } from '../domain/level.ts'
import { asked, statement, type Asked } from './statement.ts'
import type { Rows } from './store.ts'

/** With whom something is shared: a member, or a team with those below it. */
export interface Sharer {
  readonly kind: 'member' | 'team'
  readonly id: string
}

/** What is shared with him. */
export interface Shared {
  readonly level: ShareLevel
  /** Also what is sensitive, as far as he may see such things at all. */
  readonly sensitive: boolean
}

/** A share as it is shown. */
export interface Share extends Shared {
  readonly with: Sharer & { readonly name: string }
  readonly by: { readonly id: string; readonly name: string }
  readonly at: string
}

const SHARES_OF = statement(
  'shares_of',
  ['uuid'],
  `select s.team is not null, coalesce(s.member, s.team), coalesce(m.name, t.name), s.level, s.sensitive, s.by, b.name,
     s.at
   from shares s
   join members b on b.workspace = s.workspace and b.member = s.by
   left join members m on m.workspace = s.workspace and m.member = s.member
   left join teams t on t.workspace = s.workspace and t.team = s.team
   where s.deal = $1 and m.left_on is null
   order by s.at, s.share`,
)

/** With whom a deal that may be seen is shared: ask for the deal in the same transaction. */
export function sharesOf(deal: string): Asked {
  return asked(SHARES_OF, deal)
}

export function sharesFrom(rows: Rows): Share[] {
  return (rows as unknown as ShareColumns[]).map(([isTeam, id, name, level, sensitive, by, byName, at]) => ({
    with: { kind: isTeam ? 'team' : 'member', id, name },
    level,
    sensitive,
    by: { id: by, name: byName },
    at: at.toISOString(),
  }))
}

type ShareColumns = [
  isTeam: boolean,
  id: string,
  name: string,
  level: ShareLevel,
  sensitive: boolean,
  by: string,
  byName: string,
  at: Date,
]

const SHARE = statement(
  'share_deals',
  ['uuid[]', 'uuid', 'uuid', 'access_level', 'boolean', 'timestamptz'],
  `insert into shares (workspace, share, deal, member, team, level, sensitive, by, at)
   select current_setting('prewin.workspace')::uuid, gen_random_uuid(), deal, $2, $3, $4, $5,
     current_setting('prewin.member')::uuid, $6
   from unnest($1) as given(deal)
   on conflict (workspace, deal, member, team) do update set
     (level, sensitive, by, at) = (excluded.level, excluded.sensitive, excluded.by, excluded.at)
   where (shares.level, shares.sensitive) is distinct from (excluded.level, excluded.sensitive)`,
)

/** Shares deals with somebody, in the place of what was shared with him before. */
export function sharing(
  deals: readonly string[],
  { kind, id }: Sharer,
  { level, sensitive }: Shared,
  at: string,
): Asked {
  const [member, team] = kind === 'member' ? [id, null] : [null, id]
  return asked(SHARE, deals, member, team, level, sensitive, at)
}

const UNSHARE = statement(
  'unshare_deal',
  ['uuid', 'uuid'],
  'delete from shares where deal = $1 and (member = $2 or team = $2) returning share',
)

/** Ends what is shared with somebody; the share, where there was one. */
export function unsharing(deal: string, { id }: Sharer): Asked {
  return asked(UNSHARE, deal, id)
}
