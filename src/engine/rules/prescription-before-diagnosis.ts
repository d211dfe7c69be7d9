import type { Day } from '../../domain/day.ts'
import { isStated } from '../../domain/grade.ts'
import { isPersonSource } from '../../domain/subject.ts'
import type { Visit } from '../../domain/visit.ts'
import type { Entry } from '../mentions.ts'
import { rule } from '../rule.ts'
import { shownIn } from '../shown-in.ts'
import type { Situation } from '../situation.ts'

/** Product, terms or a proposal on the table before a customer's person had stated a pain. */
export const prescriptionBeforeDiagnosis = rule(
  'prescription-before-diagnosis',
  ['pain-stated'],
  (situation) => {
    const first = firstPrescription(situation)
    if (!first || first.on >= firstDiagnosis(situation)) return []
    return [{ about: 'deal', params: { on: first.on }, because: () => [first.id] }]
  },
)

/** Of one day the smaller id. */
function firstPrescription({ picture, proposalOn, stageHistory }: Situation): Entry | undefined {
  let first: Entry | undefined = picture.visits.find(isPrescription)
  for (const proposal of stageHistory) {
    if (proposal.on === proposalOn && (!first || isBefore(proposal, first))) first = proposal
  }
  return first
}

function isPrescription(visit: Visit): boolean {
  const shown = shownIn(visit)
  return shown.includes('product') || shown.includes('terms')
}

function isBefore(a: Entry, b: Entry): boolean {
  return a.on < b.on || (a.on === b.on && a.id < b.id)
}

function firstDiagnosis({ picture }: Situation): Day {
  let first = Infinity
  for (const { on, counts, source, not, ended } of picture.log.pains) {
    if (on < first && isStated(counts) && isPersonSource(source) && !not && !ended) first = on
  }
  return first
}
