import { dayAt, isCaught, sentence, type Story } from '../story.ts'
import {
  gains,
  marks,
  namesDecider,
  owns,
  ownsPart,
  promises,
  says,
  stands,
  takesPart,
  tells,
  weighs,
} from '../told.ts'

/** Finding out what hurts, whom, and who counts; the careless have dinner instead. */
export function digging(story: Story): void {
  onTheFloor(story)
  if (isCaught(story)) withTheGatekeeper(story)
  if (!isCaught(story, 0.15)) dinner(story)
  if (isCaught(story, 0.1)) whatItIsWorth(story)
  if (story.fate.care > 0.35) story.log.fact(dayAt(story, 0.33), 'stage', 'diagnosed')
}

function onTheFloor(story: Story): void {
  const { cast, contact, log, ours, speech } = story
  const { head, works, decider } = cast
  const on = dayAt(story, 0.14)
  const there = isCaught(story, 0.25) ? [head.id, works.id] : [contact.id]
  log.visit(on, 'site', there, { ours: [...ours], purpose: sentence(story, speech.purposes.dig) })
  if (there.includes(head.id)) {
    ownsPart(story, on, head)
    stands(story, on, head, 0)
  }
  if (there.includes(works.id)) {
    ownsPart(story, on, works)
    weighs(story, on, head, works)
    if (isCaught(story)) owns(story, on, works, 'pain')
    if (isCaught(story, -0.2)) marks(story, on, works)
  }
  log.tie(on, head.id, 'reportsTo', decider.id, contact.id)
  if (isCaught(story)) weighs(story, on, decider, head)
  if (contact !== head && isCaught(story, 0.2)) namesDecider(story, on, head, isCaught(story, 0.1))
}

function withTheGatekeeper(story: Story): void {
  const { cast, dice, log, ours, speech, trade } = story
  const { standard, head } = cast
  const on = dayAt(story, 0.2)
  log.visit(on, 'meeting', [standard.id], {
    ours: [ours[1]],
    shown: dice.chance(0.7) ? ['proof'] : [],
    purpose: sentence(story, speech.purposes.prove),
  })
  ownsPart(story, on, standard)
  weighs(story, on, standard, head)
  tells(story, on, standard, 'criterion', trade.criteria)
  stands(story, on, standard, 0)
  if (isCaught(story, -0.2)) takesPart(story, on, standard, head)
}

function dinner(story: Story): void {
  const { contact, log, ours, speech, dice } = story
  const on = dayAt(story, 0.24)
  log.visit(on, 'dinner', [contact.id], {
    ours: [ours[0]],
    purpose: sentence(story, speech.purposes.dinner),
  })
  log.claim({
    on,
    about: contact.id,
    attribute: 'support',
    value: 4,
    grade: dice.chance(0.5) ? 'unclear' : 'inferred',
    note: sentence(story, speech.guesses.support),
  })
}

function whatItIsWorth(story: Story): void {
  const { cast, dice, fate, log, ours, speech, trade } = story
  const { head, works } = cast
  const on = dayAt(story, 0.28)
  log.visit(on, 'meeting', [head.id, works.id], {
    ours: [...ours],
    shown: ['outcome'],
    purpose: sentence(story, speech.purposes.dig),
  })
  marks(story, on, head)
  owns(story, on, head, 'goal')
  tells(story, on, head, 'result', trade.results)
  if (dice.chance(0.6)) owns(story, on, head, 'obstacle')
  if (dice.chance(0.5)) owns(story, on, head, 'plan')
  if (isCaught(story)) gains(story, on, head)
  const money = fate.deciderMode === 'trouble' || dice.chance(0.4) ? 'planned' : 'seeking'
  says(story, on, head, 'budget', money, speech.budgets[money])
  promises(story, on, head, speech.promises.middle, 0.3 + 0.5 * fate.care)
}
