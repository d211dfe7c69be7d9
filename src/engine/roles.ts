import type { Entered } from '../domain/entry.ts'
import { mainRole, type MainRole, type Role } from '../domain/stakeholder.ts'
import { resolve, type Belief, type Scales } from './belief.ts'

/** The claims on one of a person's roles. */
type OnRole = readonly Entered[]

/**
 * A person's roles, from the claims on each of them. A bare role supports its sub-kinds and gives way to them; its
 * denial or end takes them along, except that recommending is not deciding.
 */
export function rolesFrom(byRole: readonly OnRole[], scales: Scales): Belief[] {
  const beliefs: Belief[] = []
  for (const own of byRole) {
    const role = roleOf(own)
    const bare = mainRole(role)
    if (role === bare) {
      const belief = resolve(own, scales, endsOf(byRole, bare))
      if (belief && !givesWay(belief, byRole, scales)) beliefs.push(belief)
    } else {
      const belief = resolve(own, scales, supportFor(role, claimsOn(bare, byRole)))
      // The strongest behind a sub-kind may be a claim on the bare role.
      if (belief) beliefs.push(belief.value === role ? belief : { ...belief, value: role })
    }
  }
  return beliefs
}

const RECOMMENDS: Role = 'decision-maker/recommends'
const NO_CLAIMS: OnRole = []

function roleOf(claims: OnRole): Role {
  return claims[0]?.item as Role
}

function claimsOn(role: Role, byRole: readonly OnRole[]): OnRole {
  return byRole.find((claims) => roleOf(claims) === role) ?? NO_CLAIMS
}

/** That someone is no longer, or not, the final decider also ends or denies the bare claim. */
function endsOf(byRole: readonly OnRole[], bare: MainRole): OnRole {
  if (bare !== 'decision-maker') return NO_CLAIMS
  return claimsOn('decision-maker/final', byRole).filter((claim) => claim.ended || claim.not)
}

function supportFor(role: Role, bare: OnRole): OnRole {
  return role === RECOMMENDS ? bare.filter((claim) => !claim.not && !claim.ended) : bare
}

/** A bare role is not listed beside a sub-kind that says more, unless the sub-kind is a weaker "only recommends". */
function givesWay(bare: Belief, byRole: readonly OnRole[], scales: Scales): boolean {
  for (const own of byRole) {
    const role = roleOf(own)
    if (role === bare.value || mainRole(role) !== bare.value) continue
    const sub = resolve(own, scales)
    if (!sub?.isSo || sub.certainty < scales.method.picture.knownFrom) continue
    if (role !== RECOMMENDS || outweighs(sub, bare)) return true
  }
  return false
}

function outweighs(a: Belief, b: Belief): boolean {
  return a.certainty > b.certainty || (a.certainty === b.certainty && a.head.on > b.head.on)
}
