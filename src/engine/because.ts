import type { Because } from '../domain/finding.ts'
import { fieldOf } from '../domain/item.ts'
import { DEAL } from '../domain/subject.ts'
import type { MainRole } from '../domain/stakeholder.ts'
import { becauseOf, type Belief } from './belief.ts'
import { modeGrounds } from './mode-reading.ts'
import type { CoachView } from './situation.ts'
import { isRole, type StakeholderView } from './stakeholder-view.ts'

/** The grounds of several things in a row; faster than `flatMap`, which the engine would call a hundred times a deal. */
export function groundsOf<T, B extends Because>(
  many: readonly T[],
  groundsIn: (one: T) => readonly B[],
): readonly B[] {
  const [only] = many
  if (many.length === 1 && only !== undefined) return groundsIn(only)
  const grounds: B[] = []
  for (const one of many) for (const ground of groundsIn(one)) grounds.push(ground)
  return grounds
}

/** The grounds of what is believed of each of them: of his support, his influence. */
export function groundsBehind(
  views: readonly StakeholderView[],
  what: 'support' | 'involvement',
): readonly string[] {
  return groundsOf(views, (view) => becauseOf(view[what]))
}

/** What the modes of all of them rest on. */
export function modesBehind(views: readonly StakeholderView[]): readonly Because[] {
  return groundsOf(views, modeBehind)
}

/** The grounds, or that nobody's role is known. */
export function orUnknownRoles(grounds: readonly Because[]): readonly Because[] {
  return grounds.length > 0 ? grounds : [{ missing: [DEAL, 'role'] }]
}

/** What a person's mode rests on. */
export function modeBehind({ id, mode }: StakeholderView): readonly Because[] {
  return modeGrounds(id, mode)
}

/** The claims that make him what he is called. */
export function rolesBehind(view: StakeholderView, role: MainRole): readonly string[] {
  return groundsOf(
    view.roles.filter((belief) => isRole(belief, role)),
    becauseOf,
  )
}

/** What shows that a coach is one. */
export function proofsBehind({ view, role, passed }: CoachView): readonly string[] {
  return [...becauseOf(role), ...becauseOf(view.support), ...groundsOf(passed, becauseOf)]
}

/** The kinds of several wins or losses, each once. */
export function kindsOf<K>(beliefs: readonly Belief[]): K[] {
  const kinds: unknown[] = []
  for (const { value } of beliefs) {
    const kind = fieldOf(value, 'kind')
    if (!kinds.includes(kind)) kinds.push(kind)
  }
  return (kinds.length < 2 ? kinds : kinds.sort()) as K[]
}

/** The visit or claim by which each was last in contact with us. */
export function lastContactsBehind(views: readonly StakeholderView[]): string[] {
  return views.flatMap((view) => view.lastContact?.id ?? [])
}
