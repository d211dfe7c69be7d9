import { becauseOf } from '../belief.ts'
import { tieSubject } from '../../domain/subject.ts'
import { rule } from '../rule.ts'
import { isWeighty } from '../situation.ts'

/** Two people of influence are at odds and nothing is done about it. */
export const openConflict = rule('open-conflict', ['open-conflict'], (situation) =>
  situation.conflicts
    .filter(({ ends }) => ends.every((view) => isWeighty(situation, view)))
    .map(({ belief, ends }) => {
      const [a, b] = ends.map((view) => view.id).sort()
      return {
        about: tieSubject(a ?? '', b ?? ''),
        params: { people: ends.map((view) => view.id).sort() },
        because: () => becauseOf(belief),
      }
    }),
)
