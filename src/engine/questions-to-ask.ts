import type { Because } from '../domain/finding.ts'
import type { AttributeName } from '../domain/registry.ts'
import type { Subject } from '../domain/subject.ts'
import { becauseOf } from './belief.ts'
import { outlookWith, widthOf, type Outlook } from './outlook.ts'
import { itemsOf } from './picture.ts'
import { probesOf, type Probe } from './probe.ts'
import { rounded, wholeMoney } from './rounding.ts'
import type { Situation } from './situation.ts'
import type { Stakes } from './stakes.ts'
import { whomToAsk } from './whom-to-ask.ts'

/** A question, whom to put it to, and what knowing the answer is worth. */
export interface QuestionToAsk {
  readonly about: Subject
  readonly attribute: AttributeName
  /** Nobody within reach: undefined. */
  readonly whom: string | undefined
  /** In the deal's currency; without an amount, as a share of the gain. */
  readonly worth: number
  readonly because: readonly Because[]
}

/** The questions that could change what we do or how sure we are, the one worth most first. */
export function questionsToAsk(situation: Situation, outlook: Outlook, stakes: Stakes): QuestionToAsk[] {
  return probesOf(situation)
    .filter(({ certainty }) => certainty < situation.method.asking.below)
    .map((probe) => questionFrom(probe, situation, outlook, stakes))
    .filter(({ worth }) => worth > 0)
    .sort(byWorth)
}

function byWorth(a: QuestionToAsk, b: QuestionToAsk): number {
  return (
    b.worth - a.worth ||
    (a.attribute < b.attribute ? -1 : a.attribute > b.attribute ? 1 : a.about < b.about ? -1 : 1)
  )
}

function questionFrom(probe: Probe, situation: Situation, outlook: Outlook, stakes: Stakes): QuestionToAsk {
  const { about, attribute } = probe
  const known = itemsOf(situation.picture, about, attribute).flatMap(becauseOf)
  return {
    about,
    attribute,
    whom: whomToAsk(situation, about, attribute),
    worth: worthOf(probe, situation, outlook, stakes),
    because: known.length > 0 ? known : [{ missing: [about, attribute] }],
  }
}

/**
 * The value of information: of deciding better whether to go on, against what is expected over the same answers, so
 * that no knowledge is ever worth less than nothing (docs/decisions/0004); and of a narrower interval.
 */
function worthOf({ answers }: Probe, { method }: Situation, outlook: Outlook, stakes: Stakes): number {
  const gain = stakes.gain ?? 1
  const cost = stakes.cost ?? 0
  let knowing = 0
  let expected = 0
  let width = 0
  for (const { probability, changes } of answers) {
    if (probability === 0) continue
    const { win } = outlookWith(outlook, changes, method)
    const value = win.p * gain - cost
    knowing += probability * Math.max(value, 0)
    expected += probability * value
    width += probability * widthOf(win)
  }
  const narrowing = method.asking.narrowing * gain * (widthOf(outlook.win) - width)
  const worth = knowing - Math.max(expected, 0) + narrowing
  return stakes.gain === undefined ? rounded(worth) : wholeMoney(worth)
}
