import type { Because } from '../domain/finding.ts'
import { attributesOf, type AttributeName } from '../domain/registry.ts'
import { DEAL, type Subject } from '../domain/subject.ts'
import { groundsOf } from './because.ts'
import { becauseOf, isFounded, type Belief } from './belief.ts'
import { heldIn, type Beliefs } from './beliefs.ts'
import { beliefsOf, type Picture } from './picture.ts'
import type { ModeReading } from './mode-reading.ts'
import type { StakeholderView } from './stakeholder-view.ts'

/** How well one attribute of one subject is known. */
export interface Knowledge {
  readonly about: Subject
  readonly attribute: AttributeName
  /** Its lack would be reported. */
  readonly expected: boolean
  readonly known: boolean
  /** No customer's person or document stands behind it. */
  readonly guessed: boolean
  readonly stale: boolean
  readonly held: readonly Belief[]
  /** Instead of what is held: the mode as it was read. */
  readonly mode: ModeReading | undefined
}

/** The attributes on which the judgement leans: what is expected to be known, and what weighs if it is. */
const LEANT_ON = { deal: leantOn('deal'), stakeholder: leantOn('stakeholder') }

function leantOn(subject: 'deal' | 'stakeholder'): [AttributeName, boolean][] {
  return attributesOf(subject).flatMap(([name, { expected, weighs }]): [AttributeName, boolean][] =>
    expected || weighs ? [[name, expected === true]] : [],
  )
}

/** How well all of that is known: of the deal, and of each person who carries weight. */
export function knowledgeOf(
  picture: Picture,
  weighty: readonly StakeholderView[],
  keyPeople: readonly StakeholderView[],
): Knowledge[] {
  const deal = beliefsOf(picture, DEAL)
  const all: Knowledge[] = []
  for (const [attribute, expected] of LEANT_ON.deal) all.push(believed(DEAL, deal, attribute, expected))
  for (const view of weighty) {
    const isKey = keyPeople.includes(view)
    for (const [attribute, expected] of LEANT_ON.stakeholder) {
      all.push(
        attribute === 'mode'
          ? modeRead(view, isKey)
          : believed(view.id, view.beliefs, attribute, expected && isKey),
      )
    }
  }
  return all
}

function believed(about: Subject, beliefs: Beliefs, attribute: AttributeName, expected: boolean): Knowledge {
  const held = heldIn(beliefs, attribute)
  return {
    about,
    attribute,
    expected,
    known: held.length > 0,
    guessed: !held.some(isFounded),
    stale: held.every(isStale),
    held,
    mode: undefined,
  }
}

function isStale(belief: Belief): boolean {
  return belief.stale
}

/** A mode is read from three views; its direct reading is only the substitute. */
function modeRead({ id, mode }: StakeholderView, expected: boolean): Knowledge {
  return {
    about: id,
    attribute: 'mode',
    expected,
    known: mode.mode !== undefined,
    guessed: mode.guessed,
    stale: mode.stale,
    held: [],
    mode,
  }
}

/** What it rests on, or that it is missing. */
function groundsFor({ about, attribute, known, held, mode }: Knowledge): readonly Because[] {
  if (!known) return [{ missing: [about, attribute] }]
  return mode ? mode.because : groundsOf(held, becauseOf)
}

/** Those that matter, one finding for each whom they are about: what is known of one stands together. */
export function bySubject(
  knowledge: readonly Knowledge[],
): { about: Subject; params: { attributes: AttributeName[] }; because: Because[] }[] {
  const subjects: ReturnType<typeof bySubject> = []
  for (const one of knowledge) {
    let last = subjects.at(-1)
    if (last?.about !== one.about)
      subjects.push((last = { about: one.about, params: { attributes: [] }, because: [] }))
    last.params.attributes.push(one.attribute)
    for (const ground of groundsFor(one)) last.because.push(ground)
  }
  return subjects
}

/** That a pain is only guessed has a finding of its own. */
export function isGuessedPain({ attribute, guessed }: Knowledge): boolean {
  return attribute === 'pain' && guessed
}
