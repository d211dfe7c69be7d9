import type { Mode } from '../../domain/mode.ts'
import { dayAt, isCaught, sentence, type Story } from '../story.ts'
import { gains, marks, namesDecider, ownsPart, promises, says, stands, weighs } from '../told.ts'

/** The guide is tried; the one who decides is met, or kept away from us. */
export function theDecider(story: Story): void {
  asksOfTheGuide(story)
  if (story.fate.reached) meeting(story)
  else hearsay(story)
}

function asksOfTheGuide(story: Story): void {
  const { cast, contact, dice, fate, log, speech } = story
  const on = dayAt(story, 0.36)
  const { head, standard } = cast
  const other = contact === head ? standard : head
  if (isCaught(story)) {
    const words = sentence(story, speech.coaches, contact.called)
    const claim = { on, about: contact.id, attribute: 'role', value: 'coach/customer' } as const
    log.claim({ ...claim, grade: 'stated', source: other.id, words })
    weighs(story, on, contact, other)
  }
  const ask = fate.reached ? 'meeting' : dice.pick(['criteria', 'forward', 'meeting'] as const)
  const passed = fate.reached || dice.chance(0.25)
  const outcome = passed ? 'passed' : 'dodged'
  const note = sentence(story, speech.coachTests[ask][outcome])
  log.claim({ on, about: contact.id, attribute: 'coachTest', value: { ask, outcome }, grade: 'stated', note })
  promises(story, on - 6, contact, speech.promises.audience, fate.reached ? 0.95 : 0.1)
}

const URGENCY: Readonly<Record<Mode, 'urgent' | 'active' | 'fit-in' | 'later'>> = {
  trouble: 'urgent',
  growth: 'active',
  'even-keel': 'fit-in',
  overconfident: 'later',
}

function meeting(story: Story): void {
  const { cast, contact, dice, fate, log, ours, speech } = story
  const { decider } = cast
  const on = dayAt(story, 0.42)
  const there = dice.chance(0.6) ? [decider.id, contact.id] : [decider.id]
  log.visit(on, 'meeting', there, {
    ours: [...ours],
    shown: ['outcome'],
    purpose: sentence(story, speech.purposes.decider),
  })
  if (isCaught(story, 0.4)) ownsPart(story, on, decider)
  if (isCaught(story, 0.2)) marks(story, on, decider)
  stands(story, on, decider, 0.3)
  const timing = URGENCY[fate.deciderMode]
  says(story, on, decider, 'timing', timing, speech.timings[timing])
  if (isCaught(story, -0.1)) gains(story, on, decider)
  if (dice.chance(0.4)) namesDecider(story, on - 3, cast.standard, true)
  if (dice.chance(0.3)) fears(story, on)
}

function fears(story: Story, on: number): void {
  const { cast, dice, log, speech } = story
  const { id } = cast.decider
  const value = dice.pick(Object.keys(speech.fears) as (keyof typeof speech.fears)[])
  const words = sentence(story, speech.fears[value])
  log.claim({ on, about: id, attribute: 'fear', value, grade: 'stated', source: id, words })
}

/** What the guide says of somebody we never saw. */
function hearsay(story: Story): void {
  const { cast, contact, dice, log, speech } = story
  const on = dayAt(story, 0.42)
  const doubtful = dice.chance(0.5)
  const words = sentence(story, doubtful ? speech.hearsay.doubtfully : speech.hearsay.surely)
  const claim = { on, about: cast.decider.id, attribute: 'support', value: dice.whole(2, 4) } as const
  log.visit(on, 'call', [contact.id], {
    ours: [story.ours[0]],
    purpose: sentence(story, speech.purposes.chase),
  })
  log.claim({ ...claim, grade: 'stated', source: contact.id, words })
  if (dice.chance(0.5)) promises(story, on + 9, contact, speech.promises.audience, 0.05)
}
