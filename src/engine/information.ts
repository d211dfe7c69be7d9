import type { Because } from '../domain/finding.ts'
import { NUMBER, attributesOf, type AttributeName } from '../domain/registry.ts'
import { DEAL, type Subject } from '../domain/subject.ts'
import { groundsOf } from './because.ts'
import { becauseOf, isFounded, type Belief } from './belief.ts'
import { everyHeld, heldIn, valueIn, type Beliefs, type Items } from './beliefs.ts'
import { beliefsOf, type Picture } from './picture.ts'
import { modeGrounds, type ModeReading } from './mode-reading.ts'
import type { StakeholderView } from './stakeholder-view.ts'

/** One attribute of one subject that leaves something to be desired. */
export interface Gap {
  readonly about: Subject
  readonly attribute: AttributeName
  /** What is known of it; undefined where it is missing. */
  readonly items: Items | undefined
  /** Instead of that: the mode as it was read. */
  readonly mode: ModeReading | undefined
}

/** What of that on which the judgement leans is not known well enough; those of one subject in a row. */
export interface Gaps {
  /** Expected to be known, and unknown. */
  readonly missing: readonly Gap[]
  /** Known, but no customer's person or document stands behind it. */
  readonly guessed: readonly Gap[]
  /** Known, but from too long ago. */
  readonly stale: readonly Gap[]
}

/** The attributes on which the judgement leans: what is expected to be known, and what weighs if it is. */
const LEANT_ON = { deal: leantOn('deal'), stakeholder: leantOn('stakeholder') }

interface LeantOn {
  readonly attribute: AttributeName
  readonly number: number
  /** Its lack is reported. */
  readonly expected: boolean
}

function leantOn(subject: 'deal' | 'stakeholder'): LeantOn[] {
  return attributesOf(subject)
    .filter(([, { expected, weighs }]) => expected || weighs)
    .map(([attribute, { expected }]) => ({
      attribute,
      number: NUMBER[attribute],
      expected: expected === true,
    }))
}

/** Looks through all of that: of the deal, and of each person who carries weight. */
export function gapsIn(
  picture: Picture,
  weighty: readonly StakeholderView[],
  keyPeople: readonly StakeholderView[],
): Gaps {
  const gaps = { missing: [], guessed: [], stale: [] }
  const deal = beliefsOf(picture, DEAL)
  for (const one of LEANT_ON.deal) note(DEAL, one, deal, one.expected, gaps)
  for (const view of weighty) {
    const isKey = keyPeople.includes(view)
    for (const one of LEANT_ON.stakeholder) {
      if (one.attribute === 'mode') noteMode(view, isKey, gaps)
      else note(view.id, one, view.beliefs, one.expected && isKey, gaps)
    }
  }
  return gaps
}

interface Noted extends Gaps {
  readonly missing: Gap[]
  readonly guessed: Gap[]
  readonly stale: Gap[]
}

function note(
  about: Subject,
  { attribute, number }: LeantOn,
  beliefs: Beliefs,
  expected: boolean,
  to: Noted,
): void {
  const items = beliefs.of[number]
  if (items === undefined || valueIn(items) === undefined) {
    if (expected) to.missing.push({ about, attribute, items: undefined, mode: undefined })
    return
  }
  const isGuessed = everyHeld(items, isUnfounded)
  const isStale = everyHeld(items, hasFaded)
  // That a pain is only guessed has a finding of its own.
  if ((!isGuessed && !isStale) || (isGuessed && attribute === 'pain')) return
  const gap = { about, attribute, items, mode: undefined }
  if (isGuessed) to.guessed.push(gap)
  if (isStale) to.stale.push(gap)
}

function isUnfounded(belief: Belief): boolean {
  return !isFounded(belief)
}

function hasFaded({ stale }: Belief): boolean {
  return stale
}

/** A mode is read from three views; its direct reading is only the substitute. */
function noteMode({ id, mode }: StakeholderView, expected: boolean, to: Noted): void {
  const gap: Gap = { about: id, attribute: 'mode', items: undefined, mode }
  if (mode.mode === undefined) {
    if (expected) to.missing.push(gap)
    return
  }
  if (mode.guessed) to.guessed.push(gap)
  if (mode.stale) to.stale.push(gap)
}

/** What a finding says of the gaps of one subject. */
interface Told {
  readonly about: Subject
  readonly params: { readonly attributes: AttributeName[] }
  readonly because: () => readonly Because[]
}

/** One finding for each whom the gaps are about: what is known of one stands together. */
export function bySubject(gaps: readonly Gap[]): Told[] {
  const told: Told[] = []
  for (let from = 0; from < gaps.length;) {
    const { about } = gaps[from] as Gap
    let to = from
    while (gaps[to]?.about === about) to++
    told.push(toldOf(about, gaps.slice(from, to)))
    from = to
  }
  return told
}

function toldOf(about: Subject, gaps: readonly Gap[]): Told {
  const attributes = gaps.map(({ attribute }) => attribute)
  return {
    about,
    params: { attributes },
    because: () => groundsOf(gaps, groundsIn),
  }
}

/** What it rests on, or that it is missing. */
function groundsIn({ about, attribute, items, mode }: Gap): readonly Because[] {
  if (mode?.mode !== undefined) return modeGrounds(about, mode)
  return items === undefined ? [{ missing: [about, attribute] }] : groundsOf(heldIn(items), becauseOf)
}
