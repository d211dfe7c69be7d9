import type { Because } from '../domain/finding.ts'
import type { Mode } from '../domain/mode.ts'
import { NUMBER } from '../domain/registry.ts'
import type { Subject } from '../domain/subject.ts'
import { becauseOf, isFounded, type Belief } from './belief.ts'
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
  readonly today: Belief | undefined
  readonly minimum: Belief | undefined
  readonly wanted: Belief | undefined
  readonly direct: Belief | undefined
  /** A direct reading that says otherwise. */
  readonly contradictedBy: Belief | undefined
}

/** The mode of one person, from what is believed of him (method.md §1.3). */
export function modeOf(beliefs: Beliefs, method: Method): ModeReading {
  const today = valueIn(beliefs.of[NUMBER.today])
  const minimum = valueIn(beliefs.of[NUMBER.minimum])
  const wanted = valueIn(beliefs.of[NUMBER.wanted])
  const direct = valueIn(beliefs.of[NUMBER.mode])
  if (!today || !wanted) return directReading(today, minimum, wanted, direct, method)
  const mode = computed(numberIn(today), minimum && numberIn(minimum), numberIn(wanted), method)
  const guessed = !minimum || !(isFounded(today) && isFounded(minimum) && isFounded(wanted))
  const certainty = Math.min(1, today.certainty, minimum?.certainty ?? 1, wanted.certainty)
  return {
    mode,
    certainty: guessed ? Math.min(certainty, method.picture.guessCeiling) : certainty,
    guessed,
    stale: today.stale || wanted.stale || minimum?.stale === true,
    today,
    minimum,
    wanted,
    direct,
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

function directReading(
  today: Belief | undefined,
  minimum: Belief | undefined,
  wanted: Belief | undefined,
  direct: Belief | undefined,
  method: Method,
): ModeReading {
  return {
    mode: direct?.value as Mode | undefined,
    certainty: direct ? Math.min(direct.certainty, method.picture.guessCeiling) : 0,
    guessed: direct !== undefined,
    stale: direct?.stale === true,
    today,
    minimum,
    wanted,
    direct,
    contradictedBy: undefined,
  }
}

/** What it rests on: the views it was computed from or, for want of them, the direct reading; and what is missing. */
export function modeGrounds(person: Subject, { today, minimum, wanted, direct }: ModeReading): Because[] {
  const because: Because[] =
    today && wanted
      ? [...becauseOf(today), ...becauseOf(minimum), ...becauseOf(wanted)]
      : [...becauseOf(direct)]
  if (!today) because.push({ missing: [person, 'today'] })
  if (!minimum) because.push({ missing: [person, 'minimum'] })
  if (!wanted) because.push({ missing: [person, 'wanted'] })
  return because
}
