import { fieldOf } from '../domain/item.ts'
import type { MainRole } from '../domain/stakeholder.ts'
import { becauseOf, type Belief } from './belief.ts'
import { isRole, type StakeholderView } from './stakeholder-view.ts'

/** The claims that make him what he is called. */
export function rolesBehind(view: StakeholderView, role: MainRole): string[] {
  return view.roles.filter((belief) => isRole(belief, role)).flatMap(becauseOf)
}

/** The kinds of several wins or losses, each once. */
export function kindsOf<K>(beliefs: readonly Belief[]): K[] {
  return [...new Set(beliefs.map((belief) => fieldOf(belief.value, 'kind')))].sort() as K[]
}

/** The visit or claim by which each was last in contact with us. */
export function lastContactsBehind(views: readonly StakeholderView[]): string[] {
  return views.flatMap((view) => view.lastContact?.id ?? [])
}
