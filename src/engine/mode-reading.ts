import type { Because } from '../domain/finding.ts'
import type { Mode } from '../domain/mode.ts'
import type { AttributeName } from '../domain/registry.ts'
import type { Subject } from '../domain/subject.ts'
import { becauseOf, isFounded, type Belief } from './belief.ts'
import type { Method } from './method.ts'
import { valueIn, type Beliefs } from './picture.ts'

/** How a person takes this proposal, read from his views of today or, for want of them, directly. */
export interface ModeReading {
  /** Absent: unknown. */
  readonly mode?: Mode
  readonly certainty: number
  /** A value it rests on is missing, or nobody but us stands behind it. */
  readonly guessed: boolean
  readonly stale: boolean
  readonly because: readonly Because[]
  /** A direct reading that says otherwise. */
  readonly contradictedBy?: Belief
}

/** The mode of one person, from what is believed of him (method.md §1.3). */
export function modeOf(beliefs: Beliefs, person: Subject, method: Method): ModeReading {
  const today = valueIn(beliefs, 'today')
  const minimum = valueIn(beliefs, 'minimum')
  const wanted = valueIn(beliefs, 'wanted')
  const direct = valueIn(beliefs, 'mode')
  if (!today || !wanted) return directReading(beliefs, person, direct, method)
  const mode = computed(numberIn(today), minimum && numberIn(minimum), numberIn(wanted), method)
  const used = minimum ? [today, minimum, wanted] : [today, wanted]
  const guessed = !minimum || !used.every(isFounded)
  const certainty = used.reduce((least, belief) => Math.min(least, belief.certainty), 1)
  return {
    mode,
    certainty: guessed ? Math.min(certainty, method.picture.guessCeiling) : certainty,
    guessed,
    stale: used.some((belief) => belief.stale),
    because: [...used.flatMap(becauseOf), ...missing(person, minimum ? [] : ['minimum'])],
    ...(direct && direct.value !== mode && { contradictedBy: direct }),
  }
}

function numberIn(belief: Belief): number {
  return Number(belief.value)
}

function computed(today: number, minimum: number | undefined, wanted: number, method: Method): Mode {
  if (minimum !== undefined && today < minimum) return 'trouble'
  if (wanted - today >= method.modeGap) return 'growth'
  return wanted <= today - method.modeGap ? 'overconfident' : 'even-keel'
}

const VIEWS = ['today', 'minimum', 'wanted'] as const

function directReading(
  beliefs: Beliefs,
  person: Subject,
  direct: Belief | undefined,
  method: Method,
): ModeReading {
  const lacking = missing(
    person,
    VIEWS.filter((view) => !valueIn(beliefs, view)),
  )
  if (!direct) return { certainty: 0, guessed: false, stale: false, because: lacking }
  return {
    mode: direct.value as Mode,
    certainty: Math.min(direct.certainty, method.picture.guessCeiling),
    guessed: true,
    stale: direct.stale,
    because: [...becauseOf(direct), ...lacking],
  }
}

function missing(person: Subject, attributes: readonly AttributeName[]): Because[] {
  return attributes.map((attribute) => ({ missing: [person, attribute] }))
}
