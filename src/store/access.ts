import type { Level } from '../domain/level.ts'
import { asked, statement, type Asked } from './statement.ts'
import type { Rows } from './store.ts'

/*
 * Who may see which deal follows from owners, teams, shares and members; the database keeps it
 * (migrations/0015-who-may-see-a-deal.sql). Here is what is asked around that.
 */

const HOLD = statement(
  'hold_access',
  [],
  `select pg_advisory_xact_lock(access_lock(current_setting('prewin.workspace')::uuid))`,
)

/**
 * Nobody else gives or takes access until the end of the transaction. Comes before every other lock: whoever changes
 * members, teams or shares holds it, or `holdingStanding`, first.
 */
export function holdingAccess(): Asked {
  return asked(HOLD)
}

const HOLD_SHARED = statement(
  'hold_standing',
  [],
  `select pg_advisory_xact_lock_shared(access_lock(current_setting('prewin.workspace')::uuid))`,
)

/** Nobody changes who stands where, leaves or becomes something else until the end of the transaction. */
export function holdingStanding(): Asked {
  return asked(HOLD_SHARED)
}

const RENEW = statement('renew_access', [], 'select renew_access()')

/** Makes everybody's access anew; says in how many places it was not as it should be. */
export function renewingAccess(): Asked {
  return asked(RENEW)
}

/** A colleague as far as deals can be given to him. */
export interface Colleague {
  readonly id: string
  readonly role: string
  readonly isHere: boolean
}

const COLLEAGUE = statement(
  'colleague',
  ['uuid'],
  'select member, role, left_on is null from members where member = $1',
)

/** A member, who may have left: ask for it while that is held. */
export function colleague(member: string): Asked {
  return asked(COLLEAGUE, member)
}

export function colleagueFrom([row]: Rows): Colleague | undefined {
  if (!row) return undefined
  const [id, role, isHere] = row as unknown as [string, string, boolean]
  return { id, role, isHere }
}

/** A deal that is to be handed over, locked. */
export interface Handed {
  readonly deal: string
  readonly owner: string
  readonly level: Level
}

const HELD = `select d.deal, d.owner, x.level from deals d
  join deal_access x on x.workspace = d.workspace and x.deal = d.deal
    and x.member = current_setting('prewin.member')::uuid`

const SEVERAL = statement(
  'deals_handed',
  ['uuid[]'],
  `${HELD} where d.deal = any($1) order by d.deal for no key update of d`,
)

/** Those of the deals that may be seen. */
export function severalDeals(deals: readonly string[]): Asked {
  return asked(SEVERAL, deals)
}

const ALL_OF = statement(
  'all_of_member',
  ['uuid'],
  `${HELD} where d.owner = $1 order by d.deal for no key update of d`,
)

/** Those a member owns that may be seen. */
export function allDealsOf(member: string): Asked {
  return asked(ALL_OF, member)
}

export function handedFrom(rows: Rows): Handed[] {
  return (rows as unknown as [string, string, Level][]).map(([deal, owner, level]) => ({
    deal,
    owner,
    level,
  }))
}

const HAND_OVER = statement('hand_over', ['uuid[]', 'uuid'], 'select hand_over($1, $2)')

/** The deals are his from now on; what was shared with him before is his anyway. */
export function handingOver(deals: readonly string[], to: string): Asked {
  return asked(HAND_OVER, deals, to)
}
