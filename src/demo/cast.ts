import type { Mode } from '../domain/mode.ts'
import type { Person } from '../domain/person.ts'
import type { Influence } from '../domain/stakeholder.ts'
import { PARTS, type Content, type Part, type Trade } from './content.ts'
import type { Dice } from './dice.ts'
import type { Fate } from './fate.ts'

/** Somebody of the customer in a story, as he is rather than as he is known. */
export interface Member {
  readonly id: string
  readonly part: Part
  readonly person: Person
  readonly called: string
  readonly mode: Mode
  readonly influence: Influence
  /** His support when we first hear of it, and in the end. */
  readonly from: number
  readonly to: number
}

export type Cast = Readonly<Record<Part, Member>>

export function castFor(content: Content, trade: Trade, fate: Fate, dice: Dice): Cast {
  const lasts = dice.shuffled(content.names.last)
  const firsts = dice.shuffled(content.names.first)
  const members = PARTS.map((part, at) => {
    const named = { first: firsts[at] ?? '', last: lasts[at] ?? '' }
    return [part, memberFor(part, named, content, trade, fate, dice)] as const
  })
  return Object.fromEntries(members) as Cast
}

function memberFor(
  part: Part,
  { first, last }: { first: string; last: string },
  content: Content,
  trade: Trade,
  fate: Fate,
  dice: Dice,
): Member {
  const [surname = '', given] = last.split('|')
  const [title = '', address] = dice.pick(trade.titles[part]).split('|')
  const id = (given ?? surname).toLowerCase()
  return {
    id,
    part,
    person: { id, name: content.fullName(first, surname), title },
    called: content.called(first, surname, address),
    mode: part === 'decider' ? fate.deciderMode : dice.pick(MODES[part]),
    influence: dice.pick(INFLUENCES[part]),
    ...supportFor(part, fate, dice),
  }
}

const MODES: Readonly<Record<Part, readonly Mode[]>> = {
  decider: ['growth'],
  head: ['trouble', 'trouble', 'growth', 'growth', 'even-keel'],
  works: ['trouble', 'growth', 'even-keel', 'even-keel'],
  standard: ['growth', 'even-keel', 'even-keel', 'trouble'],
  budget: ['even-keel', 'growth', 'trouble'],
  procurement: ['even-keel'],
}

const INFLUENCES: Readonly<Record<Part, readonly Influence[]>> = {
  decider: ['high'],
  head: ['high', 'high', 'medium'],
  works: ['low', 'low', 'medium'],
  standard: ['medium', 'medium', 'high'],
  budget: ['medium', 'high'],
  procurement: ['low', 'medium'],
}

/** How much of the wind reaches whom. */
const MOVED: Readonly<Record<Part, number>> = {
  decider: 2.6,
  head: 2.2,
  works: 1.6,
  standard: 2,
  budget: 1.4,
  procurement: 0.8,
}

const START: Readonly<Record<Part, number>> = {
  decider: 0.5,
  head: 1.6,
  works: -0.8,
  standard: -0.4,
  budget: -0.6,
  procurement: 0,
}

function supportFor(part: Part, { care, favour }: Fate, dice: Dice): { from: number; to: number } {
  const from = START[part] + favour * MOVED[part] * 0.5 + dice.between(-1.4, 1.4)
  const to = from + favour * MOVED[part] * 0.7 + (care - 0.4) * 2.2 + dice.between(-0.8, 0.8)
  return { from: onScale(from), to: onScale(to) }
}

function onScale(support: number): number {
  return nearestStep(Math.max(-5, Math.min(5, support)))
}

/** To the nearest step; a negative zero is none. */
export function nearestStep(support: number): number {
  return Math.round(support) || 0
}
