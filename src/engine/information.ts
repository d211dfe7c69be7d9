import type { Because } from '../domain/finding.ts'
import { attributesOf, type AttributeName } from '../domain/registry.ts'
import type { Subject } from '../domain/subject.ts'
import { becauseOf, isFounded, type Belief } from './belief.ts'
import { beliefsOf, heldIn, type Beliefs, type Picture } from './picture.ts'
import type { StakeholderView } from './stakeholder-view.ts'

/** How well one expected attribute of one subject is known. */
export interface Knowledge {
  readonly about: Subject
  readonly attribute: AttributeName
  readonly known: boolean
  /** No customer's person or document stands behind it. */
  readonly guessed: boolean
  readonly stale: boolean
  /** Looked up where it matters. */
  readonly because: () => readonly Because[]
}

const EXPECTED = {
  deal: attributesOf('deal').flatMap(([name, { expected }]) => (expected ? [name] : [])),
  stakeholder: attributesOf('stakeholder').flatMap(([name, { expected }]) => (expected ? [name] : [])),
}

/** What is expected to be known: of the deal, and of each key person. */
export function knowledgeOf(picture: Picture, keyPeople: readonly StakeholderView[]): Knowledge[] {
  const ofDeal = EXPECTED.deal.map((attribute) => believed('deal', beliefsOf(picture, 'deal'), attribute))
  const ofPeople = keyPeople.flatMap((view) => {
    const beliefs = beliefsOf(picture, view.id)
    return EXPECTED.stakeholder.map((attribute) =>
      attribute === 'mode' ? modeRead(view) : believed(view.id, beliefs, attribute),
    )
  })
  return [...ofDeal, ...ofPeople]
}

function believed(about: Subject, beliefs: Beliefs, attribute: AttributeName): Knowledge {
  const held = heldIn(beliefs, attribute)
  return {
    about,
    attribute,
    known: held.length > 0,
    guessed: !held.some(isFounded),
    stale: held.every(isStale),
    because: () => (held.length > 0 ? held.flatMap(becauseOf) : [{ missing: [about, attribute] }]),
  }
}

function isStale(belief: Belief): boolean {
  return belief.stale
}

/** A mode is read from three views; its direct reading is only the substitute. */
function modeRead({ id, mode }: StakeholderView): Knowledge {
  return {
    about: id,
    attribute: 'mode',
    known: mode.mode !== undefined,
    guessed: mode.guessed,
    stale: mode.stale,
    because: () => (mode.mode === undefined ? [{ missing: [id, 'mode'] }] : mode.because),
  }
}

/** Those that matter, one finding for each whom they are about. */
export function bySubject(
  knowledge: readonly Knowledge[],
): { about: Subject; params: { attributes: AttributeName[] }; because: Because[] }[] {
  const subjects = [...new Set(knowledge.map(({ about }) => about))]
  return subjects.map((about) => {
    const his = knowledge.filter((one) => one.about === about)
    return {
      about,
      params: { attributes: his.map(({ attribute }) => attribute) },
      because: his.flatMap(({ because }) => because()),
    }
  })
}
