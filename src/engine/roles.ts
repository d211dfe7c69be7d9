import type { Day } from '../domain/day.ts'
import type { Entered } from '../domain/entry.ts'
import { mainRole, type Role } from '../domain/stakeholder.ts'
import { resolve, type Belief } from './belief.ts'
import { groupedBy } from './grouped-by.ts'
import type { Method } from './method.ts'

/**
 * A person's roles. A bare role supports its sub-kinds and gives way to them; its denial or end takes them along,
 * except that recommending is not deciding.
 */
export function rolesFrom(claims: readonly Entered[], day: Day, method: Method): Belief[] {
  const byRole = groupedBy(claims, (claim) => claim.item)
  const beliefs: Belief[] = []
  for (const [item, own] of byRole) {
    const role = item as Role
    const bare = mainRole(role)
    if (role === bare) {
      const belief = resolve(own, day, method, endsOf(byRole, bare))
      if (belief && !givesWay(belief, byRole, day, method)) beliefs.push(belief)
    } else {
      const belief = resolve(own, day, method, supportFor(role, byRole.get(bare) ?? []))
      if (belief) beliefs.push({ ...belief, value: role })
    }
  }
  return beliefs
}

const RECOMMENDS: Role = 'decision-maker/recommends'

/** That someone is no longer, or not, the final decider also ends or denies the bare claim. */
function endsOf(byRole: ReadonlyMap<string, readonly Entered[]>, bare: string): Entered[] {
  if (bare !== 'decision-maker') return []
  return (byRole.get('decision-maker/final') ?? []).filter((claim) => claim.ended || claim.not)
}

function supportFor(role: Role, bare: readonly Entered[]): Entered[] {
  return role === RECOMMENDS ? bare.filter((claim) => !claim.not && !claim.ended) : [...bare]
}

/** A bare role is not listed beside a sub-kind that says more, unless the sub-kind is a weaker "only recommends". */
function givesWay(
  bare: Belief,
  byRole: ReadonlyMap<string, readonly Entered[]>,
  day: Day,
  method: Method,
): boolean {
  for (const [item, own] of byRole) {
    if (item === bare.value || mainRole(item as Role) !== bare.value) continue
    const sub = resolve(own, day, method)
    if (!sub?.held || sub.certainty < method.picture.knownFrom) continue
    if (item !== RECOMMENDS || outweighs(sub, bare)) return true
  }
  return false
}

function outweighs(a: Belief, b: Belief): boolean {
  return a.certainty > b.certainty || (a.certainty === b.certainty && a.on > b.on)
}
