import { becauseOf } from '../belief.ts'
import { dayIn, ownFact } from '../picture.ts'
import { rule } from '../rule.ts'

/** More than 1.5 times as long in one stage as is usual, or no contact for 45 days; not while paused with a day to resume. */
export const stalled = rule(
  'stalled',
  ['overdue'],
  ({ picture, stage, stageSince, day, method, lastContact }) => {
    const resumeOn = dayIn(ownFact(picture, 'resumeOn'))
    const days = day - stageSince
    const norm = stage === undefined ? 0 : method.stageNorm[stage]
    const silent = day - (lastContact ?? picture.casefile.deal.opened)
    const tooLong = stage !== undefined && days > method.rules.stallFactor * norm
    if (resumeOn !== undefined && resumeOn >= day) return []
    if (!tooLong && silent < method.rules.silentDays) return []
    return [
      {
        about: 'deal',
        params: { stage: stage ?? 'unknown', days, norm, silent },
        because: () =>
          stage === undefined ? [{ missing: ['deal', 'stage'] }] : becauseOf(ownFact(picture, 'stage')),
      },
    ]
  },
)
