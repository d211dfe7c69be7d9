import { attributesOf } from '../../domain/registry.ts'
import type { TieAttribute } from '../../domain/tie.ts'
import { tieEnds, type Subject } from '../../domain/subject.ts'
import type { Known } from '../../engine/assessment.ts'
import { becauseOf, type Belief } from '../../engine/belief.ts'
import { heldItems, pictureOf, type Casefile } from '../../engine/picture.ts'
import { STANDARD_METHOD } from '../../engine/standard-method.ts'

/** A line between two people that is believed to be there. */
export interface KnownTie {
  readonly about: Subject
  readonly ends: readonly [from: string, to: string]
  readonly attribute: TieAttribute
  readonly known: Pick<Known, 'certainty' | 'stale' | 'grade' | 'because'>
}

/** The lines between people as they were believed on a day, the surest first. */
export function tiesOf(casefile: Casefile, day: number): KnownTie[] {
  const picture = pictureOf(casefile, day, STANDARD_METHOD)
  const subjects = [...new Set(casefile.observations.map(({ subject }) => subject))]
  const ties = subjects.flatMap((about) => {
    const ends = tieEnds(about)
    if (!ends) return []
    return attributesOf('tie').flatMap(([attribute]) =>
      heldItems(picture, about, attribute).map((belief): KnownTie => ({
        about,
        ends,
        attribute: attribute as TieAttribute,
        known: knownFrom(belief),
      })),
    )
  })
  return ties.sort((a, b) => b.known.certainty - a.known.certainty)
}

function knownFrom(belief: Belief): KnownTie['known'] {
  const { certainty, stale, grade } = belief
  return { certainty, stale, grade, because: becauseOf(belief) }
}
