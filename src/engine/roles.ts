import { MARK } from '../domain/columns.ts'
import { mainRole, type MainRole, type Role } from '../domain/stakeholder.ts'
import { resolve, type Belief, type Scales } from './belief.ts'

/** The claims on one of a person's roles, by their places in the log. */
type OnRole = readonly number[]

/**
 * A person's roles, from the claims on each of them. A bare role supports its sub-kinds and gives way to them; its
 * denial or end takes them along, except that recommending is not deciding.
 */
export function rolesFrom(byRole: readonly OnRole[], scales: Scales): Belief[] {
  const beliefs: Belief[] = []
  for (const own of byRole) {
    const role = roleOf(own, scales)
    const bare = mainRole(role)
    if (role === bare) {
      const belief = resolve(own, scales, endsOf(byRole, bare, scales))
      if (belief && !givesWay(belief, byRole, scales)) beliefs.push(belief)
    } else {
      const belief = resolve(own, scales, supportFor(role, claimsOn(bare, byRole, scales), scales))
      // The strongest behind a sub-kind may be a claim on the bare role.
      if (belief) beliefs.push(belief.value === role ? belief : belief.of(role))
    }
  }
  return beliefs
}

const RECOMMENDS: Role = 'decision-maker/recommends'
const NO_CLAIMS: OnRole = []

function roleOf([first]: OnRole, { columns }: Scales): Role {
  return columns.claims[first as number]?.item as Role
}

function claimsOn(role: Role, byRole: readonly OnRole[], scales: Scales): OnRole {
  return byRole.find((claims) => roleOf(claims, scales) === role) ?? NO_CLAIMS
}

/** That someone is no longer, or not, the final decider also ends or denies the bare claim. */
function endsOf(byRole: readonly OnRole[], bare: MainRole, scales: Scales): OnRole {
  if (bare !== 'decision-maker') return NO_CLAIMS
  return claimsOn('decision-maker/final', byRole, scales).filter((place) => isNegative(place, scales))
}

function supportFor(role: Role, bare: OnRole, scales: Scales): OnRole {
  return role === RECOMMENDS ? bare.filter((place) => !isNegative(place, scales)) : bare
}

/** It ends or denies what it is about. */
function isNegative(place: number, { columns }: Scales): boolean {
  return ((columns.marks[place] as number) & (MARK.ended | MARK.denied)) !== 0
}

/** A bare role is not listed beside a sub-kind that says more, unless the sub-kind is a weaker "only recommends". */
function givesWay(bare: Belief, byRole: readonly OnRole[], scales: Scales): boolean {
  for (const own of byRole) {
    const role = roleOf(own, scales)
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
