import type { Because } from '../domain/finding.ts'
import type { Mode } from '../domain/mode.ts'
import type { Subject } from '../domain/subject.ts'
import { isFounded, type Belief } from './belief.ts'
import type { Method } from './method.ts'
import { valueIn, type Beliefs } from './beliefs.ts'

/** How a person takes this proposal, read from his views of today or, for want of them, directly. */
export interface ModeReading {
  /** Undefined: unknown. */
  readonly mode: Mode | undefined
  readonly certainty: number
  /** A value it rests on is missing, or nobody but us stands behind it. */
  readonly guessed: boolean
  readonly stale: boolean
  readonly because: readonly Because[]
  /** A direct reading that says otherwise. */
  readonly contradictedBy: Belief | undefined
}

/** The mode of one person, from what is believed of him (method.md §1.3). */
export function modeOf(beliefs: Beliefs, person: Subject, method: Method): ModeReading {
  const today = valueIn(beliefs, 'today')
  const minimum = valueIn(beliefs, 'minimum')
  const wanted = valueIn(beliefs, 'wanted')
  const direct = valueIn(beliefs, 'mode')
  if (!today || !wanted) return directReading(beliefs, person, direct, method)
  const mode = computed(numberIn(today), minimum && numberIn(minimum), numberIn(wanted), method)
  const guessed = !minimum || !(isFounded(today) && isFounded(minimum) && isFounded(wanted))
  const certainty = Math.min(1, today.certainty, minimum?.certainty ?? 1, wanted.certainty)
  return {
    mode,
    certainty: guessed ? Math.min(certainty, method.picture.guessCeiling) : certainty,
    guessed,
    stale: today.stale || wanted.stale || minimum?.stale === true,
    because: minimum
      ? [...today.because, ...minimum.because, ...wanted.because]
      : [...today.because, ...wanted.because, { missing: [person, 'minimum'] }],
    contradictedBy: direct && direct.value !== mode ? direct : undefined,
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
  const because: Because[] = direct ? [...direct.because] : []
  for (const view of VIEWS) if (!valueIn(beliefs, view)) because.push({ missing: [person, view] })
  if (!direct) return unread(because)
  return {
    mode: direct.value as Mode,
    certainty: Math.min(direct.certainty, method.picture.guessCeiling),
    guessed: true,
    stale: direct.stale,
    because,
    contradictedBy: undefined,
  }
}

function unread(because: readonly Because[]): ModeReading {
  return {
    mode: undefined,
    certainty: 0,
    guessed: false,
    stale: false,
    because,
    contradictedBy: undefined,
  }
}
