import { isStated } from '../../domain/grade.ts'
import { becauseOf, type Belief } from '../belief.ts'
import { rule } from '../rule.ts'
import { supportOf } from '../stakeholder-view.ts'

/** The decider himself has said that he is for it, at +3 or more. */
export const decisionMakerFor = rule('decision-maker-for', ['decider-support'], ({ deciders, method }) =>
  deciders.flatMap((view) => {
    const support = supportOf(view)
    const { strongSupport } = method.rules
    if (
      support === undefined ||
      support < strongSupport ||
      !saidHimself(view.support, view.id, strongSupport)
    )
      return []
    return [{ about: view.id, params: { support }, because: becauseOf(view.support) }]
  }),
)

function saidHimself(belief: Belief | undefined, id: string, least: number): boolean {
  return (belief?.members ?? []).some(
    ({ claim, counts }) => claim.source === id && isStated(counts) && Number(claim.value) >= least,
  )
}
