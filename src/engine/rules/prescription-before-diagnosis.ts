import type { Day } from '../../domain/day.ts'
import { isStated } from '../../domain/grade.ts'
import { isPersonSource } from '../../domain/subject.ts'
import { rule } from '../rule.ts'
import { shownIn } from '../shown-in.ts'
import type { Situation } from '../situation.ts'

/** Product, terms or a proposal on the table before a customer's person had stated a pain. */
export const prescriptionBeforeDiagnosis = rule(
  'prescription-before-diagnosis',
  ['pain-stated'],
  (situation) => {
    const diagnosedOn = firstDiagnosis(situation)
    const [first] = prescriptions(situation)
      .filter(({ on }) => on < diagnosedOn)
      .sort((a, b) => a.on - b.on || (a.id < b.id ? -1 : 1))
    return first ? [{ about: 'deal', params: { on: first.on }, because: [first.id] }] : []
  },
)

function firstDiagnosis({ picture }: Situation): Day {
  const stated = picture.log.pains.filter(
    ({ counts, source, not, ended }) => isStated(counts) && isPersonSource(source) && !not && !ended,
  )
  return Math.min(Infinity, ...stated.map(({ on }) => on))
}

function prescriptions({ picture, proposalOn, stageHistory }: Situation): { id: string; on: Day }[] {
  const visits = picture.visits.filter((visit) => {
    const shown = shownIn(visit)
    return shown.includes('product') || shown.includes('terms')
  })
  const proposals = stageHistory.filter(({ on }) => on === proposalOn)
  return [...visits, ...proposals]
}
